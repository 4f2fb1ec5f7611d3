import type { SalesMap } from '../../map/model.ts';
import { termsOf } from '../../map/queries.ts';
import { type TermUse, termKey, termsIn } from '../terms.ts';

/** Terms with a definition, as `termKey` writes them: what rule L13 asks for. */
export function definedTerms(map: SalesMap): ReadonlySet<string> {
  return new Set(
    termsOf(map)
      .filter(({ meaning, ours }) => meaning.trim() !== '' || ours.trim() !== '')
      .flatMap(({ name }) => keysOf(name)),
  );
}

/** “DMU (ЛПР и роли)” is known by what stands before the bracket and by every word inside. */
function keysOf(name: string): string[] {
  const [outside = '', inside = ''] = name.split('(');
  const words = inside.split(/[,;)/]|\sи\s|\sand\s/u);
  return [outside, ...words].map(termKey).filter((key) => key !== '');
}

/** Where terms of the glossary stand in a line, so that they can be linked. */
export function glossaryUses(map: SalesMap, text: string): TermUse[] {
  return termsIn(text, [...definedTerms(map)]);
}
