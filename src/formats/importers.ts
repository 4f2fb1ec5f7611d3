import type { OpenFailure } from '#core/codecs/json.ts';
import { isPdf } from '#core/codecs/pdf-attachment.ts';
import { isPng } from '#core/codecs/png-chunk.ts';
import type { PickedFile } from '#core/ports.ts';
import { type Result, fail, succeed } from '#core/result.ts';
import { isCsv, openCsv } from './csv.ts';
import { mapFromBytes, mapFromMarkup, mapFromPng } from './embedded-map.ts';
import { type Importer, type OpenedFile, markupHead } from './importer.ts';
import { isMarkdown, openMarkdown } from './markdown.ts';
import { mapsFromPdf } from './pdf-reader.ts';

/**
 * Largest file that is read at all, in bytes: a picture may be many times larger than the map in
 * it, for which `FILE_LIMIT_BYTES` holds.
 */
const LARGEST_FILE_BYTES = 40_000_000;

/** Tried in this order; the last one takes everything and says what is wrong with it. */
export const importers = {
  png: {
    sniff: isPng,
    read: mapFromPng,
  },
  pdf: {
    sniff: isPdf,
    read: mapsFromPdf,
  },
  md: {
    sniff: isMarkdown,
    read: openMarkdown,
  },
  html: {
    sniff: (bytes) => /<!doctype html|<html[\s>]/iu.test(markupHead(bytes) ?? ''),
    read: async (bytes) => mapFromMarkup(bytes, 'script'),
  },
  svg: {
    sniff: (bytes) => /<(?:\w+:)?svg[\s>]/u.test(markupHead(bytes) ?? ''),
    read: async (bytes) => mapFromMarkup(bytes, 'metadata'),
  },
  csv: {
    sniff: isCsv,
    read: openCsv,
  },
  json: {
    sniff: () => true,
    read: async (bytes) => {
      const opened = mapFromBytes(bytes);
      return opened.ok ? succeed({ ...opened.value, isMapFile: true }) : opened;
    },
  },
} as const satisfies Record<string, Importer>;

/** Opens a file a person picked, whatever its name says. */
export async function openFile(file: PickedFile): Promise<Result<OpenedFile, OpenFailure>> {
  if (file.size > LARGEST_FILE_BYTES) {
    return fail({ code: 'too-big', bytes: file.size, limit: LARGEST_FILE_BYTES });
  }
  const bytes = await file.bytes().catch(() => null);
  return bytes === null ? fail({ code: 'unreadable' }) : openBytes(bytes);
}

/** Opens the bytes of a file. */
export async function openBytes(bytes: Uint8Array): Promise<Result<OpenedFile, OpenFailure>> {
  const kinds: readonly Importer[] = Object.values(importers);
  const kind = kinds.find(({ sniff }) => sniff(bytes)) ?? importers.json;
  return kind.read(bytes);
}
