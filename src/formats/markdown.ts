import type { OpenFailure, OpenedMap } from '#core/codecs/json.ts';
import { isMarkdownMap, mapFromMarkdown } from '#core/codecs/markdown-read.ts';
import { mapToMarkdown } from '#core/codecs/markdown.ts';
import type { Result } from '#core/result.ts';
import type { ExportJob, Exported } from './exporter.ts';

/** A document in the language of the labels that also opens again. */
export async function exportMarkdown({ map, labels }: ExportJob): Promise<Exported> {
  return new TextEncoder().encode(mapToMarkdown(map, labels));
}

/** Room for a byte order mark and blank lines before the first comment. */
const HEAD = 200;

export function isMarkdown(bytes: Uint8Array): boolean {
  return isMarkdownMap(new TextDecoder().decode(bytes.subarray(0, HEAD)));
}

export async function openMarkdown(bytes: Uint8Array): Promise<Result<OpenedMap, OpenFailure>> {
  return mapFromMarkdown(new TextDecoder().decode(bytes));
}
