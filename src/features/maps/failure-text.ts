import type { OpenFailure } from '#core/codecs/json.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { failureWords } from './failure-words.ts';

/** Says in words why a map could not be opened and what to do about it. */
export function useFailureText(): (failure: OpenFailure) => string {
  const t = useLateT();
  const format = useFormat();
  return (failure) => failureWords(t, format, failure);
}
