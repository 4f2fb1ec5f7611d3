import type { MapFinding } from '#core/lint/map/finding.ts';
import type { Finding } from '#core/lint/model.ts';
import type { WholeTranslate } from '#i18n/catalogue.ts';

/** What is wrong, and a pattern to mend it with. */
interface FindingWords {
  readonly why: string;
  readonly fix: string;
}

/** The words of a finding of the linter. */
export function findingWords(t: WholeTranslate, finding: Finding | MapFinding): FindingWords {
  const { rule, quote } = finding;
  if (rule === 'L14') return stepWords(t, finding);
  if (rule === 'M4') {
    const about = finding.about ?? 'countsApart';
    return { why: t(`lint.M4.${about}.why`), fix: t(`lint.M4.${about}.fix`) };
  }
  return { why: t(`lint.${rule}.why`, { quote }), fix: t(`lint.${rule}.fix`) };
}

function stepWords(t: WholeTranslate, { place }: MapFinding): FindingWords {
  const isStep = place.field !== 'criterion' && place.field !== 'metric';
  const field = isStep && place.field !== 'artifact' ? place.field : 'nextResult';
  return { why: t(`lint.L14.${field}.why`), fix: t(`lint.L14.${field}.fix`) };
}
