import type { SalesMap } from '#core/map/model.ts';
import { useApp } from '#state/react.tsx';
import { HandoverStep } from './HandoverStep.tsx';
import { RateStep } from './RateStep.tsx';
import { ResultStep } from './ResultStep.tsx';
import { StartStep } from './StartStep.tsx';
import type { Step } from './exercise-store.ts';
import { useExercise } from './use-exercise.ts';

/** Two or more people place the same deals, each on their own; then they see where they differ. */
export function AgreementPage() {
  const { step } = useExercise();
  const there = useApp(({ map }) => isThere(map, step));
  const shown: Step = there ? step : { kind: 'start' };
  switch (shown.kind) {
    case 'start':
      return <StartStep />;
    case 'handover':
      return <HandoverStep key={shown.raterId} {...shown} />;
    case 'rate':
      return <RateStep {...shown} />;
    case 'result':
      return <ResultStep key={shown.roundId} {...shown} />;
    default:
      return shown satisfies never;
  }
}

/** A round may be undone, deleted, or belong to a map that was closed. */
function isThere(map: SalesMap, step: Step): boolean {
  if (step.kind === 'start') return true;
  if (!Object.hasOwn(map.rounds, step.roundId)) return false;
  return step.kind === 'result' || Object.hasOwn(map.raters, step.raterId);
}
