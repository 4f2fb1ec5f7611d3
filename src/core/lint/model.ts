import type { Span } from './text/tokens.ts';

/**
 * Rules for the wording of a criterion (domain, section 3). `L0` is its first half: nothing in
 * the line can be checked.
 */
export type CriterionRule =
  | 'L0'
  | 'L1'
  | 'L2'
  | 'L3'
  | 'L4'
  | 'L5'
  | 'L6'
  | 'L7'
  | 'L8'
  | 'L9'
  | 'L10'
  | 'L11'
  | 'L12'
  | 'L13'
  | 'L15'
  | 'L16'
  | 'L17'
  | 'L19';

/** How much a finding matters: `error` blocks, `warn` asks, `info` only remarks. */
export type Severity = 'error' | 'warn' | 'info';

/** Whether two people would read a criterion the same way. */
export type Verdict = 'specific' | 'vague';

/**
 * What makes a criterion checkable: `A1` artifact, `A2` buyer role as actor, `A3` completed event
 * at the buyer, `A4` proof channel, `A5` threshold, count with unit or date, `A6` closed list,
 * `A7` place of record.
 */
export type Anchor = 'A1' | 'A2' | 'A3' | 'A4' | 'A5' | 'A6' | 'A7';

/** One remark on the wording of a criterion. The words for people stand in `i18n`, area `lint`. */
export interface Finding {
  readonly rule: CriterionRule;
  readonly severity: Severity;
  /** What the remark is about; `null` when it is about the whole line. */
  readonly span: Span | null;
  /** The characters of `span` as typed, or empty. */
  readonly quote: string;
}

/** The judgement on one criterion. */
export interface CriterionReport {
  readonly verdict: Verdict;
  /** Errors first. A vague criterion has at least one. */
  readonly findings: readonly Finding[];
  readonly anchors: readonly Anchor[];
  /** How vague the line looks, from 0 to 1; the verdict is `vague` from a little below 0.5. */
  readonly vagueness: number;
}
