import { dropRecords } from './edit.ts';
import type { SalesMap, Stage } from './model.ts';
import { settleReferences } from './references.ts';

/**
 * The map as others may get it: without the facilitator's notes (domain, section 2.1: never
 * exported by default), without live deals and what is proven of them (names of customers), and
 * without who placed which sample deal where: whoever takes part next must not see it. The very
 * same map when it has none of these.
 *
 * @param withNotes - leaves the facilitator's notes in, for a page that somebody asked to show them
 */
export function forOthers(map: SalesMap, withNotes: boolean = false): SalesMap {
  const deals = dropRecords(map, 'deals', ({ kind }) => kind === 'live');
  const open = settleReferences(dropRecords(deals, 'rounds', () => true));
  return withNotes ? open : withoutNotes(open);
}

function withoutNotes(map: SalesMap): SalesMap {
  const stages = Object.values<Stage>(map.stages);
  if (stages.every(({ privateNotes }) => privateNotes === '')) return map;
  const open = stages.map((stage) => [stage.id, { ...stage, privateNotes: '' }]);
  return { ...map, stages: Object.fromEntries(open) as SalesMap['stages'] };
}
