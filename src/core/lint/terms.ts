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

/** Abbreviations that nobody in sales asks about. */
const EVERYDAY: ReadonlySet<string> = new Set(
  (
    'CRM ERP IT HR PR ID URL FAQ API PDF XLS DOC USD EUR RUB CEO CFO CTO COO CIO CISO B2B NDA PO UK US USA EU ' +
    'AM PM OK KPI SMS VPN WMS ИТ ИБ ПО НДС ООО АО ПАО ЗАО ИП РФ СНГ США МСК ИНН ОГРН ЭДО ЭЦП КЭП ЭП КПД ТОП СМС ДА НЕТ'
  ).split(' '),
);
const ABBREVIATION = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d]{2,6}$/u;

/** A term in the spelling terms are compared in: stems of its words. */
export function termKey(name: string): string {
  return tokensOf(name)
    .filter(({ kind }) => kind !== 'sign')
    .map(({ word }) => stemOf(word))
    .join(' ');
}

const TEAM_NAMES: ReadonlyMap<string, string> = new Map(
  TEAM_TERMS.map((name) => [termKey(name), name]),
);
const TEAM_KEYS = [...TEAM_NAMES.keys()];

/** The usual spelling of a word every team fills differently; `null` for any other. */
export function teamTermName(key: string): string | null {
  return TEAM_NAMES.get(key) ?? null;
}

/** Where the words every team fills differently stand in a line. */
export function teamTermsIn(text: string): TermUse[] {
  return termsIn(text, TEAM_KEYS);
}

/**
 * Where abbreviations stand in a line that a newcomer would have to ask about (ТЗ, SFDC). A line
 * typed in capitals throughout has none.
 */
export function abbreviationsIn(text: string): TermUse[] {
  if (!/\p{Ll}/u.test(text)) return [];
  return tokensOf(text).flatMap(({ start, end }) => {
    const typed = text.slice(start, end);
    if (!ABBREVIATION.test(typed) || EVERYDAY.has(typed)) return [];
    return [{ key: termKey(typed), span: { start, end } }];
  });
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
