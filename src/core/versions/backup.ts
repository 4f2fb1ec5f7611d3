import * as v from 'valibot';
import { utf8Length } from '../codecs/utf8.ts';
import type { BackupFailure } from '../ports.ts';
import { type Result, fail, succeed } from '../result.ts';

/** First member of every backup. */
const BACKUP_FORMAT = 'sales-system-map-backup';
const BACKUP_VERSION = 1;

/** Largest backup, in bytes: thirty maps as large as a file may be. */
export const BACKUP_LIMIT_BYTES = 60_000_000;

/** One map of a backup, as the text of its map file. */
export interface BackupMap {
  readonly doc: string;
  readonly binnedAt: number | null;
  /** Named versions, as texts of map files. */
  readonly versions: readonly {
    readonly name: string;
    readonly at: number;
    readonly doc: string;
  }[];
}

/** The text of a backup. */
export function backupToText(maps: readonly BackupMap[], savedAt: number): string {
  return JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, savedAt, maps }, null, 1);
}

const shape = v.object({
  maps: v.array(
    v.object({
      doc: v.string(),
      binnedAt: v.nullable(v.number()),
      versions: v.array(v.object({ name: v.string(), at: v.number(), doc: v.string() })),
    }),
  ),
});
const head = v.object({ format: v.literal(BACKUP_FORMAT), version: v.number() });

/** Reads a backup; the maps in it are still texts that have to pass through `mapFromJson`. */
export function backupFromText(text: string): Result<readonly BackupMap[], BackupFailure> {
  const bytes = utf8Length(text);
  if (bytes > BACKUP_LIMIT_BYTES) {
    return fail({ code: 'too-big', bytes, limit: BACKUP_LIMIT_BYTES });
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail({ code: 'not-a-backup' });
  }
  const start = v.safeParse(head, json);
  if (!start.success) return fail({ code: 'not-a-backup' });
  const { version } = start.output;
  if (version > BACKUP_VERSION) return fail({ code: 'too-new', version });
  const parsed = v.safeParse(shape, json);
  return parsed.success ? succeed(parsed.output.maps) : fail({ code: 'not-a-backup' });
}
