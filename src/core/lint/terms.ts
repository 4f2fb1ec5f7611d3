import { stemOf } from './text/stem.ts';
import { type Span, tokensOf } from './text/tokens.ts';

/** A term found in a line. */
export interface TermUse {
  /** The term as `termKey` writes it. */
  readonly key: string;
  readonly span: Span;
}

/** Words that every team fills differently: undefined, they make two people disagree. */
const TEAM_TERMS = [
  'ICP',
  'SQL',
  'MQL',
  'триггер',
  'триггерное событие',
  'целевой профиль',
  'целевая компания',
  'целевой клиент',
  'квалифицированный лид',
  'чемпион',
  'trigger',
  'target profile',
  'target account',
  'ideal customer',
  'qualified lead',
  'champion',
] as const;

/** A term in the spelling terms are compared in: stems of its words. */
export function termKey(name: string): string {
  return tokensOf(name)
    .filter(({ kind }) => kind !== 'sign')
    .map(({ word }) => stemOf(word))
    .join(' ');
}

const TEAM_KEYS = TEAM_TERMS.map(termKey);

/** Where the words every team fills differently stand in a line. */
export function teamTermsIn(text: string): TermUse[] {
  return termsIn(text, TEAM_KEYS);
}

/**
 * Where terms stand in a line, in any of their forms, the longest first where they overlap.
 *
 * @param keys - terms as {@link termKey} writes them
 */
export function termsIn(text: string, keys: readonly string[]): TermUse[] {
  const tokens = tokensOf(text).filter(({ kind }) => kind !== 'sign');
  const stems = tokens.map(({ word }) => stemOf(word));
  const longestFirst = keys
    .map((key) => ({ key, parts: key.split(' ') }))
    .filter(({ key }) => key !== '')
    .sort((a, b) => b.parts.length - a.parts.length);
  const found: TermUse[] = [];
  for (let at = 0; at < stems.length; at += 1) {
    const term = longestFirst.find(({ parts }) =>
      parts.every((part, offset) => stems[at + offset] === part),
    );
    const first = tokens[at];
    const last = tokens[at + (term?.parts.length ?? 1) - 1];
    if (term === undefined || first === undefined || last === undefined) continue;
    found.push({ key: term.key, span: { start: first.start, end: last.end } });
    at += term.parts.length - 1;
  }
  return found;
}
