import * as v from 'valibot';
import { idPattern } from '../map/ids.ts';
import type { MapId } from '../map/model.ts';
import type { MapCard, VersionInfo, VersionReason } from '../ports.ts';

const number = v.pipe(v.number(), v.finite());
const mapId = v.pipe(v.string(), v.regex(idPattern('map')));

const REASONS = [
  'session',
  'time',
  'named',
  'restore',
  'replace',
  'migration',
  'conflict',
] as const satisfies readonly VersionReason[];

const version = v.object({
  id: v.string(),
  mapId,
  at: number,
  reason: v.picklist(REASONS),
  name: v.string(),
  pinned: v.boolean(),
  bytes: number,
});

const card = v.object({
  id: mapId,
  title: v.string(),
  team: v.string(),
  date: v.string(),
  language: v.picklist(['ru', 'en']),
  stages: v.array(v.object({ x: number, y: number, filled: number })),
  progress: v.object({ stages: number, phrases: number, metrics: number, gated: number }),
  readiness: number,
  updatedAt: number,
  bytes: number,
  binnedAt: v.nullable(number),
});

/** What is stored about a version, or `null` when it is nothing of the kind. */
export function readVersionInfo(stored: unknown): VersionInfo | null {
  const parsed = v.safeParse(version, stored);
  return parsed.success ? { ...parsed.output, mapId: parsed.output.mapId as MapId } : null;
}

/** What is stored for lists about a map, or `null` when it is nothing of the kind. */
export function readCard(stored: unknown): MapCard | null {
  const parsed = v.safeParse(card, stored);
  return parsed.success ? { ...parsed.output, id: parsed.output.id as MapId } : null;
}
