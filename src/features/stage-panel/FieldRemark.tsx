import { useMemo } from 'react';
import type { MapFinding } from '#core/lint/map/finding.ts';
import type { StageId } from '#core/map/model.ts';
import { useReport } from '#state/checking.ts';
import { Remark } from './Remark.tsx';

type Field = 'entry' | 'exit' | 'metric' | 'artifact' | 'nextStep';

interface Props {
  stageId: StageId;
  field: Field;
}

/** What is said about a part of a stage as a whole; remarks on one criterion stand beneath it. */
export function FieldRemark({ stageId, field }: Props) {
  const findings = useReport((report) => report?.findings);
  const [first, ...more] = useMemo(
    () => (findings ?? []).filter((finding) => isAbout(finding, stageId, field)),
    [findings, stageId, field],
  );
  return first === undefined ? null : <Remark finding={first} more={more.length} />;
}

function isAbout({ rule, severity, place, quote }: MapFinding, stageId: StageId, field: Field) {
  if (place.stageId !== stageId || severity === 'info') return false;
  switch (place.field) {
    case 'criterion':
      return place.gate === field && place.criterionId === null;
    case 'metric':
      // Who brings the figure is asked for when all is checked, not while it is typed.
      return field === 'metric' && rule !== 'M1';
    case 'artifact':
      return field === 'artifact';
    default:
      // The form itself names the parts that are still empty.
      return field === 'nextStep' && quote !== '';
  }
}
