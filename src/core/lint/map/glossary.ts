import type { SalesMap, Term } from '../../map/model.ts';
import { termsOf } from '../../map/queries.ts';
import { abbreviationsIn, teamTermName, teamTermsIn, termKey, termsIn } from '../terms.ts';
import type { Span } from '../text/tokens.ts';

type Glossary = Pick<SalesMap, 'terms'>;

/** A term of the team, or a word that ought to be one, as it stands in a line. */
export interface LineTerm {
  readonly span: Span;
  /** The name it has, or would have, in the glossary. */
  readonly name: string;
  /** Its record; `null` when the glossary does not have it. */
  readonly term: Term | null;
  /** Whether the glossary says what it means. */
  readonly isDefined: boolean;
}

/** Whether somebody has written what a term means. */
export function hasMeaning({ meaning, ours }: Term): boolean {
  return meaning.trim() !== '' || ours.trim() !== '';
}

/** Terms with a definition, as `termKey` writes them: what rule L13 asks for. */
export function definedTerms(map: Glossary): ReadonlySet<string> {
  return new Set(
    termsOf(map)
      .filter(hasMeaning)
      .flatMap(({ name }) => termKeysOf(name)),
  );
}

/**
 * All keys a name is known by. “DMU (ЛПР и роли)” is known by what stands before the bracket and
 * by every word inside.
 */
export function termKeysOf(name: string): string[] {
  const [outside = '', inside = ''] = name.split('(');
  const words = inside.split(/[,;)/]|\sи\s|\sand\s/u);
  return [outside, ...words].map(termKey).filter((key) => key !== '');
}

/**
 * Terms of a line in the order they stand there: those of the glossary, and those it lacks (words
 * every team fills differently, and abbreviations a newcomer would ask about). Each is named once.
 */
export function termsOfLine(map: Glossary, text: string): LineTerm[] {
  const byKey = recordsOf(map);
  const initials = initialsOf(map);
  const taken: Span[] = [];
  const found: LineTerm[] = [];
  const uses = [
    ...termsIn(text, [...byKey.keys()]),
    ...teamTermsIn(text),
    ...abbreviationsIn(text),
  ];
  for (const { key, span } of uses) {
    if (taken.some((other) => span.start < other.end && other.start < span.end)) continue;
    taken.push(span);
    const typed = text.slice(span.start, span.end);
    const term = byKey.get(key) ?? initials.get(typed) ?? null;
    const name = term?.name.trim() ?? teamTermName(key) ?? typed;
    if (found.some((other) => other.name === name)) continue;
    found.push({ span, name, term, isDefined: term !== null && hasMeaning(term) });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Terms nobody has defined yet, by the same keys as {@link definedTerms}. */
export function openTerms(map: Glossary): ReadonlySet<string> {
  const open = termsOf(map).filter((term) => !hasMeaning(term));
  return new Set(open.flatMap(({ name }) => termKeysOf(name)));
}

const records = new WeakMap<SalesMap['terms'], ReadonlyMap<string, Term>>();

/** The first term wins where two are known by one key. */
function recordsOf(map: Glossary): ReadonlyMap<string, Term> {
  const known = records.get(map.terms);
  if (known !== undefined) return known;
  const byKey = new Map<string, Term>();
  for (const term of termsOf(map)) {
    for (const key of termKeysOf(term.name)) if (!byKey.has(key)) byKey.set(key, term);
  }
  records.set(map.terms, byKey);
  return byKey;
}

/** “КП” stands for “Коммерческое предложение” wherever it is written in capitals. */
function initialsOf(map: Glossary): ReadonlyMap<string, Term> {
  const found = new Map<string, Term>();
  for (const term of termsOf(map)) {
    const words = term.name.split('(')[0]?.match(/\p{L}+/gu) ?? [];
    const initials = words.map(([letter = '']) => letter.toUpperCase()).join('');
    if (words.length > 1 && !found.has(initials)) found.set(initials, term);
  }
  return found;
}
