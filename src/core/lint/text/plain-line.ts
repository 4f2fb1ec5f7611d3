import { tokensOf } from './tokens.ts';

/** A line without signs, capitals and `ё`, so that equal lines compare equal. */
export function plainLine(text: string): string {
  return tokensOf(text)
    .filter(({ kind }) => kind !== 'sign')
    .map(({ word }) => word)
    .join(' ');
}
