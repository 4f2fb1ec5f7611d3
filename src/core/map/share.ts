import type { SalesMap, Stage } from './model.ts';

/**
 * The map as others may get it: without the facilitator's notes (domain, section 2.1: never
 * exported by default). The very same map when it has none.
 */
export function forOthers(map: SalesMap): SalesMap {
  const stages = Object.values<Stage>(map.stages);
  if (stages.every(({ privateNotes }) => privateNotes === '')) return map;
  const open = stages.map((stage) => [stage.id, { ...stage, privateNotes: '' }]);
  return { ...map, stages: Object.fromEntries(open) as SalesMap['stages'] };
}
