import { TEXT_LIMITS } from '../map/limits.ts';
import type { Language } from '../map/model.ts';
import { type Result, fail, succeed } from '../result.ts';
import { csvRecord, csvRecords, safeCell, textOfCell } from './csv-text.ts';

/** One answer of the agreement exercise as a table tells it. */
export interface PlacementRow {
  /** Name of the deal. */
  readonly item: string;
  /** Name of the person. */
  readonly rater: string;
  /** Name of the stage, at times with its number before it: “2. Qualification”. */
  readonly stage: string;
}

/** Why a text is no table of answers. */
export type PlacementsFailure =
  /** A quote is never closed: the file breaks off. */
  | { readonly code: 'damaged' }
  /** There are no columns for deal, person and stage. */
  | { readonly code: 'no-columns' }
  /** There is not one answer in it. */
  | { readonly code: 'no-rows' }
  | { readonly code: 'too-many'; readonly count: number; readonly limit: number };

/** Answers a table may hold: 200 deals by 12 people, some rounds over. */
const ROW_LIMIT = 20_000;

const COLUMNS = ['item', 'rater', 'stage'] as const;
const CAPTIONS = {
  item: ['item', 'deal', 'card', 'сделка', 'карточка'],
  rater: ['rater', 'person', 'name', 'участник', 'эксперт', 'имя'],
  stage: ['stage', 'этап', 'стадия'],
} as const;

/**
 * The answers as a table: columns `item`, `rater`, `stage`. For Russian spreadsheets the cells are
 * parted by semicolons after a byte order mark, else the file is plain RFC 4180. Names that a
 * spreadsheet would run as formulas are made safe.
 */
export function placementsToCsv(rows: readonly PlacementRow[], language: Language): string {
  const isRussian = language === 'ru';
  const delimiter = isRussian ? ';' : ',';
  const records = rows.map((row) => COLUMNS.map((column) => safeCell(row[column])));
  const lines = [[...COLUMNS], ...records].map((cells) => `${csvRecord(cells, delimiter)}\r\n`);
  return `${isRussian ? '\ufeff' : ''}${lines.join('')}`;
}

/**
 * Reads a table of answers: cells parted by commas, semicolons or tabs, columns in any order under
 * captions of either language, or without captions in the order deal, person, stage. Where a
 * person answered twice for a deal, the later answer counts; rows without an answer are gaps.
 */
export function placementsFromCsv(
  text: string,
): Result<readonly PlacementRow[], PlacementsFailure> {
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  const records = csvRecords(bare, delimiterOf(bare));
  if (records === null) return fail({ code: 'damaged' });
  const [heading = [], ...below] = records;
  const captioned = columnsOf(heading);
  const places = captioned ?? (heading.length >= COLUMNS.length ? [0, 1, 2] : null);
  if (places === null) return fail({ code: 'no-columns' });

  const rows = rowsIn(captioned === null ? records : below, places);
  if (rows.length === 0) return fail({ code: 'no-rows' });
  if (rows.length > ROW_LIMIT) {
    return fail({ code: 'too-many', count: rows.length, limit: ROW_LIMIT });
  }
  return succeed(rows);
}

function rowsIn(
  records: readonly (readonly string[])[],
  places: readonly number[],
): readonly PlacementRow[] {
  const rows = new Map<string, PlacementRow>();
  for (const record of records) {
    const [item = '', rater = '', stage = ''] = places.map((at) => cellOf(record[at]));
    if ([item, rater, stage].includes('')) continue;
    rows.set(JSON.stringify([item, rater]), { item, rater, stage });
  }
  return [...rows.values()];
}

function cellOf(cell: string = ''): string {
  return textOfCell(cell).trim().slice(0, TEXT_LIMITS.short).toWellFormed();
}

/** The sign that parts the cells of the first line. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/u, 1);
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: first.split(sign).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}

/** Where the three columns stand; `null` when the line is no caption. */
function columnsOf(heading: readonly string[]): readonly number[] | null {
  const words = heading.map((cell) => cell.trim().toLowerCase());
  const places = COLUMNS.map((column) =>
    words.findIndex((word) => (CAPTIONS[column] as readonly string[]).includes(word)),
  );
  return places.includes(-1) ? null : places;
}
