import type { WholeTranslate } from './catalogue.ts';
import type { enLate } from './en-late.ts';

type Key = keyof typeof enLate;
/** What may stand between `lint.` and `.why`. */
type Said = Key extends infer K ? (K extends `lint.${infer Rule}.why` ? Rule : never) : never;
/** Rules with one text each. */
type PlainRule = Exclude<Said, `${string}.${string}`>;
type Contradiction = Said extends infer S ? (S extends `M4.${infer What}` ? What : never) : never;
type StepField = Said extends infer S ? (S extends `L14.${infer What}` ? What : never) : never;

/** A finding of the linter, as far as its words depend on it. */
interface Finding {
  readonly rule: PlainRule | 'L14' | 'M4';
  readonly quote: string;
  readonly about?: Contradiction | null;
  readonly place?: { readonly field: string };
}

/** What is wrong, and a pattern to mend it with. */
export interface FindingWords {
  readonly why: string;
  readonly fix: string;
}

const STEP_FIELDS: readonly StepField[] = ['nextAction', 'nextDue', 'nextOwner', 'nextResult'];

/** The words of a finding of the linter. */
export function findingWords(t: WholeTranslate, finding: Finding): FindingWords {
  const { rule, quote, place } = finding;
  if (rule === 'L14') {
    const field = STEP_FIELDS.find((one) => one === place?.field) ?? 'nextResult';
    return { why: t(`lint.L14.${field}.why`), fix: t(`lint.L14.${field}.fix`) };
  }
  if (rule === 'M4') {
    const about = finding.about ?? 'countsApart';
    return { why: t(`lint.M4.${about}.why`, { quote }), fix: t(`lint.M4.${about}.fix`) };
  }
  return { why: t(`lint.${rule}.why`, { quote }), fix: t(`lint.${rule}.fix`) };
}
