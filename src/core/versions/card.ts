import { utf8Length } from '../codecs/json.ts';
import type { SalesMap, Stage } from '../map/model.ts';
import { STAGE_PARTS, type StagePart, filledParts, practiceProgress } from '../map/progress.ts';
import { routeOf } from '../map/queries.ts';
import type { MapCard } from '../ports.ts';
import { partText } from './envelope.ts';

/** Signs round a part of a map: two quotes, a colon and a comma. */
const PART_MARKS = 4;

const sizes = new WeakMap<object, number>();

/** Size of a map as JSON, in bytes of UTF-8; parts that were counted before are not counted again. */
export function mapBytes(map: SalesMap): number {
  const parts = Object.entries(map).map(([name, part]: [string, object]) => {
    const bytes = sizes.get(part) ?? utf8Length(partText(part));
    sizes.set(part, bytes);
    return name.length + PART_MARKS + bytes;
  });
  return parts.reduce((sum, bytes) => sum + bytes, 1);
}

interface Filled extends Pick<SalesMap, 'criteria' | 'metrics' | 'artifacts'> {
  readonly parts: readonly StagePart[];
}

const known = new WeakMap<Stage, Filled>();

/** The filled parts of a stage: its record and the tables are never written to, so each is read once. */
function partsOf(map: SalesMap, stage: Stage): readonly StagePart[] {
  const { criteria, metrics, artifacts } = map;
  const before = known.get(stage);
  const isSame =
    before?.criteria === criteria && before.metrics === metrics && before.artifacts === artifacts;
  if (isSame) return before.parts;
  const parts = filledParts(map, stage.id);
  known.set(stage, { criteria, metrics, artifacts, parts });
  return parts;
}

/**
 * What a list shows of a map.
 *
 * @param kept - when it was written, its size in bytes, and when it was put into the bin
 */
export function cardOf(
  map: SalesMap,
  kept: Pick<MapCard, 'updatedAt' | 'bytes' | 'binnedAt'>,
): MapCard {
  const { id, title, team, date, language } = map.info;
  const route = routeOf(map);
  const parts = route.map((stage) => partsOf(map, stage));
  const stages = route.map(({ x, y }, at) => {
    return { x, y, filled: (parts[at]?.length ?? 0) / STAGE_PARTS.length };
  });
  const filled = stages.reduce((sum, stage) => sum + stage.filled, 0);
  const readiness = stages.length === 0 ? 0 : filled / stages.length;
  const progress = practiceProgress(map, parts);
  return { id, title, team, date, language, stages, progress, readiness, ...kept };
}
