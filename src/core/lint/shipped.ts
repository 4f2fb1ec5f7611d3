import type { Guide } from '../templates/guide.ts';
import type { ExampleContent } from '../templates/example.ts';
import { plainLine } from './text/plain-line.ts';

/**
 * Lines the product itself ships as hints and example: a team that leaves one has not made it its
 * own (rule L19). Leave the example out when the map is the example.
 */
export function shippedLines(guide: Guide, example: ExampleContent | null): ReadonlySet<string> {
  const stages = [...Object.values(guide.stages), guide.ownStage];
  const hints = stages.flatMap(({ fields: { entry, exit }, exitPattern }) => [
    entry.weak,
    entry.good,
    exit.weak,
    exit.good,
    exitPattern,
  ]);
  const worked = example?.stages.flatMap(({ entry, exit }) => [...entry, ...exit]) ?? [];
  return new Set([...hints, ...worked].map(plainLine));
}
