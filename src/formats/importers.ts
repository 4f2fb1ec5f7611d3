import { type OpenFailure, type OpenedMap, mapFromJson } from '#core/codecs/json.ts';
import { FILE_LIMIT_BYTES } from '#core/map/limits.ts';
import type { PickedFile } from '#core/ports.ts';
import { type Result, fail } from '#core/result.ts';
import type { Importer } from './importer.ts';

/** Tried in this order; the last one takes everything and says what is wrong with it. */
export const importers = {
  json: {
    sniff: () => true,
    read: async (bytes) => mapFromJson(new TextDecoder().decode(bytes)),
  },
} as const satisfies Record<string, Importer>;

/** Opens a file a person picked, whatever its name says. */
export async function openFile(file: PickedFile): Promise<Result<OpenedMap, OpenFailure>> {
  if (file.size > FILE_LIMIT_BYTES) {
    return fail({ code: 'too-big', bytes: file.size, limit: FILE_LIMIT_BYTES });
  }
  return openBytes(await file.bytes());
}

/** Opens the bytes of a file. */
export async function openBytes(bytes: Uint8Array): Promise<Result<OpenedMap, OpenFailure>> {
  const kinds: readonly Importer[] = Object.values(importers);
  const kind = kinds.find(({ sniff }) => sniff(bytes)) ?? importers.json;
  return kind.read(bytes);
}
