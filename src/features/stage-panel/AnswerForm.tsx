import type { CriterionId } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { useAnnounce } from '#ui/announce.tsx';
import { LineAnswer } from './LineAnswer.tsx';

interface Props {
  criterionId: CriterionId;
  /** The rule that is answered. */
  rule: string;
  /** The question and an example of an answer. */
  words: { readonly because: string; readonly example: string };
  onEnd: () => void;
}

/** “Not vague, because …”: the team's answer to a remark is kept with the map. */
export function AnswerForm({ criterionId, rule, words, onEnd }: Props) {
  const t = useLateT();
  const store = useAppStore();
  const { ids } = useServices();
  const announce = useAnnounce();

  function keep(reason: string): void {
    const id = ids.next('dismissal');
    store.getState().dispatch({ type: 'dismissal.set', id, criterionId, rule, reason });
    announce(t('remarks.dismissed'));
    onEnd();
  }

  return (
    <LineAnswer
      label={words.because}
      example={words.example}
      keepLabel={t('remarks.keep')}
      mayBeEmpty
      onKeep={keep}
      onEnd={onEnd}
    />
  );
}
