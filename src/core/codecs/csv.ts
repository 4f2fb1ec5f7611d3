import { FILE_LIMIT_BYTES } from '../map/limits.ts';
import type { Language, MapInfo, SalesMap, Stage } from '../map/model.ts';
import { artifactsOf, criteriaOf, metricsOf, routeOf } from '../map/queries.ts';
import type { OnePagerLabels } from '../onepager/labels.ts';
import { type Result, fail } from '../result.ts';
import {
  cellOfLines,
  csvRecord,
  csvRecords,
  linesOfCell,
  safeCell,
  textOfCell,
} from './csv-text.ts';
import type { OpenFailure, OpenedMap } from './json.ts';
import { type MetricDraft, type StageDraft, openDraft, stageKindOf } from './map-draft.ts';
import { codeOfMetric, metricOfCode, wordsOfMetric } from './metric-code.ts';
import { utf8Length } from './utf8.ts';

const FORMAT = 'sales-system-map';

/** Keys of the columns, in their order; they stand in brackets after the captions. */
const COLUMNS = [
  'number',
  'title',
  'team',
  'name',
  'happens',
  'metric',
  'value',
  'target',
  'entry',
  'exit',
  'artifact',
  'action',
  'due',
  'owner',
  'result',
  'kind',
  'code',
] as const;

type Column = (typeof COLUMNS)[number];
type Row = Readonly<Record<Column, string>>;

/**
 * The stages as a table for spreadsheets: one row per stage, one column per field, one line of a
 * cell per criterion, artifact or metric. Facilitator's notes never get in.
 *
 * @remarks
 * Captions come from `labels`; the key in brackets after each is the same in every language and
 * lets the table open again, whatever order its columns are put in. The last two columns, without
 * a caption, hold what words do not say exactly. Where the labels are Russian the cells are parted
 * by semicolons after a byte order mark, as Russian Excel wants; else the file is plain RFC 4180.
 * Links, glossary, author, date and version are not part of the table.
 */
export function mapToCsv(map: SalesMap, labels: OnePagerLabels): string {
  const isRussian = labels.document.language === 'ru';
  const delimiter = isRussian ? ';' : ',';
  const heading = COLUMNS.map((column) => headingOf(column, labels, map.info.language));
  const rows = routeOf(map).map((stage, index) => rowOf(map, stage, index + 1, labels));
  const { title, team } = map.info;
  const all = rows.length === 0 ? [{ ...EMPTY_ROW, title, team }] : rows;
  const records = all.map((row) => COLUMNS.map((column) => safeCell(row[column])));
  const lines = [heading, ...records].map((cells) => `${csvRecord(cells, delimiter)}\r\n`);
  return `${isRussian ? '\ufeff' : ''}${lines.join('')}`;
}

const EMPTY_ROW = Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Row;

function headingOf(column: Column, { rows, document }: OnePagerLabels, language: Language): string {
  const { words } = document;
  const captions: Readonly<Record<Column, string>> = {
    ...words,
    happens: rows.happens,
    metric: rows.metric,
    entry: rows.entry,
    exit: rows.exit,
    artifact: rows.artifact,
    action: rows.nextStep,
    kind: '',
    code: '',
  };
  const key = column === 'number' ? `${FORMAT} ${language}` : column;
  return `${captions[column]} [${key}]`.trim();
}

function rowOf(map: SalesMap, stage: Stage, number: number, labels: OnePagerLabels): Row {
  const { title, team } = map.info;
  const { id, kind, name, happens, nextAction, nextDue, nextOwner, nextResult } = stage;
  const list = (texts: readonly string[]) =>
    cellOfLines(texts.filter((text) => text.trim() !== ''));
  const metrics = metricsOf(map, id);
  const words = metrics.map((metric) => wordsOfMetric(metric, labels));
  const names = metrics.map((metric, index) => {
    const { name: said = '', isOwn = false } = words[index] ?? {};
    return metric.kind !== 'own' || isOwn ? said : '';
  });
  return {
    number: String(number),
    title,
    team,
    name,
    happens,
    metric: cellOfColumn(names),
    value: cellOfColumn(words.map(({ value }) => value)),
    target: cellOfColumn(words.map(({ target }) => target)),
    entry: list(criteriaOf(map, id, 'entry').map(({ text }) => text)),
    exit: list(criteriaOf(map, id, 'exit').map(({ text }) => text)),
    artifact: list(artifactsOf(map, id).map((artifact) => artifact.name)),
    action: nextAction,
    due: nextDue,
    owner: nextOwner,
    result: nextResult,
    kind,
    code: cellOfLines(metrics.map(codeOfMetric)),
  };
}

/** Stands where one metric of several has no figure, so that lines of different cells match. */
const NOTHING = '—';

function cellOfColumn(texts: readonly string[]): string {
  const isEmpty = texts.every((text) => text === '');
  return isEmpty ? '' : cellOfLines(texts.map((text) => (text === '' ? NOTHING : text)));
}

function columnIn(cell: string): string[] {
  return linesOfCell(cell).map((text) => (text === NOTHING ? '' : text));
}

const MARK = /\[sales-system-map (ru|en)\]/u;

/** The first line of a text, which holds the captions. */
function headOf(text: string): string {
  return /^[^\r\n]{0,4000}/u.exec(text)?.[0] ?? '';
}

/** Whether a text begins with the captions that {@link mapToCsv} writes; an object may hold them. */
export function isCsvMap(text: string): boolean {
  const head = headOf(text);
  return MARK.test(head) && !/^\ufeff?\s*\{/u.test(head);
}

/**
 * Opens a table that {@link mapToCsv} wrote, also after a spreadsheet saved it with another
 * delimiter or people changed cells, rows and the order of columns. Columns nobody knows are named
 * in `unknown`.
 */
export function mapFromCsv(text: string): Result<OpenedMap, OpenFailure> {
  const bytes = utf8Length(text);
  if (bytes > FILE_LIMIT_BYTES) return fail({ code: 'too-big', bytes, limit: FILE_LIMIT_BYTES });
  const bare = text.replace(/^\ufeff/u, '');
  const head = headOf(bare);
  const language = MARK.exec(head)?.[1];
  if (language === undefined) return fail({ code: 'not-a-map' });
  const records = csvRecords(bare, delimiterOf(head));
  if (records === null) return fail({ code: 'damaged' });

  const [captions = [], ...rest] = records;
  const columns = captions.map(columnOf);
  const rows = rest.map((cells) => rowOfCells(columns, cells));
  const [{ title, team } = EMPTY_ROW] = rows;
  const info: Partial<MapInfo> = { title, team, language: language === 'ru' ? 'ru' : 'en' };
  const unread = columns.flatMap((column, at) => (column === null ? [`column ${at + 1}`] : []));
  const stages = rows.filter(isStage).map(stageOf);
  return openDraft({ info, stages, links: [], terms: [] }, unread);
}

/** The sign that follows most keys in brackets. */
function delimiterOf(head: string): string {
  const count = (sign: string) => head.replaceAll('"', '').split(`]${sign}`).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function columnOf(caption: string): Column | null {
  if (MARK.test(caption)) return 'number';
  const key = /\[([a-z]+)\]\s*$/u.exec(caption)?.[1];
  return COLUMNS.find((column) => column === key) ?? null;
}

function rowOfCells(columns: readonly (Column | null)[], cells: readonly string[]): Row {
  const known = columns.flatMap((column, at) =>
    column === null ? [] : [[column, textOfCell(cells[at] ?? '')] as const],
  );
  return { ...EMPTY_ROW, ...Object.fromEntries(known) };
}

/** A map without stages has one row with its title and team alone. */
function isStage({ title: _title, team: _team, ...own }: Row): boolean {
  return Object.values(own).some((text) => text.trim() !== '');
}

function stageOf(row: Row): StageDraft {
  const list = (cell: string) => linesOfCell(cell).filter((text) => text.trim() !== '');
  const { name, happens, action, due, owner, result } = row;
  return {
    texts: {
      kind: stageKindOf(row.kind),
      name,
      happens,
      nextAction: action,
      nextDue: due,
      nextOwner: owner,
      nextResult: result,
    },
    metrics: metricsIn(row),
    entry: list(row.entry),
    exit: list(row.exit),
    artifacts: list(row.artifact),
  };
}

function metricsIn({ metric, value, target, code }: Row): MetricDraft[] {
  const cells = [metric, value, target, code];
  if (cells.every((cell) => cell === '')) return [];
  const [names = [], values = [], targets = [], codes = []] = cells.map(columnIn);
  const count = Math.max(names.length, values.length, targets.length, codes.length);
  return Array.from({ length: count }, (_, at) => ({
    code: metricOfCode(codes[at] ?? ''),
    words: { name: names[at] ?? '', value: values[at] ?? '', target: targets[at] ?? '' },
  }));
}
