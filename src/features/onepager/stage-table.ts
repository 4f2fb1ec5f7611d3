import { csvRecord, safeCell } from '#core/codecs/csv-text.ts';
import type { Gate, SalesMap, Stage } from '#core/map/model.ts';
import { artifactsOf, criteriaOf, metricsOf, routeOf } from '#core/map/queries.ts';
import type { OnePagerLabels } from '#core/onepager/labels.ts';
import { escape } from '#core/onepager/to-svg.ts';

/** A table in both forms that programs take from the clipboard. */
export interface TableText {
  /** Cells parted by tabs, for spreadsheets and plain text. */
  readonly plain: string;
  /** For documents, letters and spreadsheets that keep bold type and lines in a cell. */
  readonly html: string;
}

/**
 * The stages as people read them: one row per stage, one line of a cell per criterion. Nothing in
 * it runs as a formula, and the facilitator's notes are not in it.
 */
export function stageTable(map: SalesMap, labels: OnePagerLabels): TableText {
  const { rows, document } = labels;
  const { number, name } = document.words;
  const heading = [
    number,
    name,
    rows.happens,
    rows.metric,
    rows.entry,
    rows.exit,
    rows.artifact,
    rows.nextStep,
  ];
  const stages = routeOf(map).map((stage, index) => rowOf(map, stage, index + 1, labels));
  const table = [heading, ...stages].map((row) => row.map(safeCell));
  return {
    plain: table.map((row) => `${csvRecord(row, '\t')}\r\n`).join(''),
    html: htmlOf(table, document.language),
  };
}

function rowOf(map: SalesMap, stage: Stage, number: number, labels: OnePagerLabels): string[] {
  const gate = (name: Gate) => linesOf(criteriaOf(map, stage.id, name).map(({ text }) => text));
  const metrics = metricsOf(map, stage.id).map((metric) => {
    const { value, name, target } = labels.metric(metric);
    return [value, name, target].filter((part) => part !== '').join(' ');
  });
  const { nextAction, nextDue, nextOwner, nextResult } = stage;
  return [
    String(number),
    stage.name.trim() === '' ? labels.unnamed(number) : stage.name,
    stage.happens,
    linesOf(metrics),
    gate('entry'),
    gate('exit'),
    linesOf(artifactsOf(map, stage.id).map(({ name }) => name)),
    linesOf([
      nextAction,
      [nextDue, nextOwner].filter((part) => part.trim() !== '').join(' · '),
      nextResult.trim() === '' ? '' : labels.result(nextResult),
    ]),
  ];
}

function linesOf(texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== '').join('\n');
}

function htmlOf(table: readonly (readonly string[])[], language: string): string {
  const rows = table.map((row, index) => {
    const tag = index === 0 ? 'th' : 'td';
    const cells = row.map((cell) => `<${tag}>${escape(cell).replaceAll('\n', '<br>')}</${tag}>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<meta charset="utf-8"><table lang="${language}" border="1">${rows.join('')}</table>`;
}
