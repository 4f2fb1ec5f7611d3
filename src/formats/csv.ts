import { isCsvMap, mapFromCsv, mapToCsv } from '#core/codecs/csv.ts';
import type { OpenFailure, OpenedMap } from '#core/codecs/json.ts';
import type { Result } from '#core/result.ts';
import type { ExportJob, Exported } from './exporter.ts';

/** The table of stages for spreadsheets in the language of the labels. */
export async function exportCsv({ map, labels }: ExportJob): Promise<Exported> {
  return new TextEncoder().encode(mapToCsv(map, labels));
}

/** Longest line of captions, in bytes. */
const HEAD = 4_096;

/** Russian Excel saves tables in the code page of Windows unless asked for UTF-8. */
export function tableText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

export function isCsv(bytes: Uint8Array): boolean {
  return isCsvMap(new TextDecoder().decode(bytes.subarray(0, HEAD)));
}

export async function openCsv(bytes: Uint8Array): Promise<Result<OpenedMap, OpenFailure>> {
  return mapFromCsv(tableText(bytes));
}
