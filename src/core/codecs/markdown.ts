import type { LinkKind, SalesMap, Stage, StageId } from '../map/model.ts';
import { artifactsOf, criteriaOf, linksOf, metricsOf, routeOf, termsOf } from '../map/queries.ts';
import { figuresOf } from '../onepager/figure-content.ts';
import { USUAL_WINS } from '../funnel/funnel.ts';
import type { DocumentWord, OnePagerLabels } from '../onepager/labels.ts';
import { codeOfMetric, wordsOfMetric } from './metric-code.ts';
import { safeMarkdown, tableOf } from './markdown-text.ts';

/** Begins the comment that begins every Markdown file of ours. */
export const MARKDOWN_FORMAT = 'sales-system-map';

type Lines = readonly string[];

/**
 * The map as a document in GitHub's Markdown: title, facts, figures, a section per stage with
 * everything that the one-pager shows, links, glossary. Facilitator's notes never get in.
 *
 * @remarks
 * All words come from `labels`. What must be told apart when the document is opened again is
 * marked by comments (`<!-- stage sourcing -->`) that are the same in every language and that no
 * reader of the document sees. A text in emphasis (`*Stage 1*`) stands in for one nobody typed.
 * The figures are computed, so nothing reads them back.
 */
export function mapToMarkdown(map: SalesMap, labels: OnePagerLabels): string {
  const { info } = map;
  const blocks: readonly Lines[] = [
    [mark(`${MARKDOWN_FORMAT} 1 ${info.language}`)],
    [`# ${orStandIn(info.title, labels.heading)}`],
    facts(map, labels),
    figures(map, labels),
    ...routeOf(map).flatMap((stage, index) => stageBlocks(map, stage, index + 1, labels)),
    ...links(map, labels),
    ...glossary(map, labels),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function mark(key: string): string {
  return `<!-- ${key} -->`;
}

/** A text, or an emphasised one in its place; what people typed is never emphasised. */
function orStandIn(text: string, standIn: string): string {
  return isBlank(text) ? `*${safeMarkdown(standIn)}*` : safeMarkdown(text);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** `- **Owner:** Anna`, or nothing for an empty text. */
function item(caption: string, text: string, key: string): Lines {
  if (isBlank(text)) return [];
  return [`- **${safeMarkdown(caption)}:** ${safeMarkdown(text)} ${mark(key)}`];
}

function facts({ info }: SalesMap, labels: OnePagerLabels): Lines {
  const { words } = labels.document;
  return [
    ...item(words.team, info.team, 'team'),
    ...item(words.author, info.author, 'author'),
    ...(info.date === '' ? [] : item(words.date, labels.date(info.date), `date ${info.date}`)),
    ...item(words.version, info.versionLabel, 'version'),
  ];
}

function figures(map: SalesMap, labels: OnePagerLabels): Lines {
  if (Object.keys(map.stages).length === 0) return [safeMarkdown(labels.noStages)];
  const { words } = labels.document;
  const rows = figuresOf(map, labels, USUAL_WINS).map(({ caption, value, note }) =>
    [caption, value === '' ? note : value].map(safeMarkdown),
  );
  const heading = `## ${safeMarkdown(words.figures)} ${mark('figures')}`;
  return [heading, '', ...table(labels, ['name', 'value'], rows)];
}

function table(
  { document: { words } }: OnePagerLabels,
  captions: readonly DocumentWord[],
  rows: readonly Lines[],
): Lines {
  return tableOf(
    captions.map((word) => safeMarkdown(words[word])),
    rows,
  );
}

function stageBlocks(
  map: SalesMap,
  stage: Stage,
  number: number,
  labels: OnePagerLabels,
): readonly Lines[] {
  const { id, kind, name, happens } = stage;
  const { rows } = labels;
  const part = (caption: string, key: string, lines: Lines): readonly Lines[] =>
    lines.length === 0 ? [] : [[`### ${safeMarkdown(caption)} ${mark(key)}`, '', ...lines]];
  const list = (texts: Lines) =>
    texts.filter((text) => !isBlank(text)).map((text) => `- ${safeMarkdown(text)}`);
  const gate = (key: 'entry' | 'exit') => list(criteriaOf(map, id, key).map(({ text }) => text));
  return [
    [`## ${number}. ${orStandIn(name, labels.unnamed(number))} ${mark(`stage ${kind}`)}`],
    ...part(rows.happens, 'happens', isBlank(happens) ? [] : [safeMarkdown(happens)]),
    ...part(rows.metric, 'metric', metrics(map, id, labels)),
    ...part(rows.entry, 'entry', gate('entry')),
    ...part(rows.exit, 'exit', gate('exit')),
    ...part(rows.artifact, 'artifact', list(artifactsOf(map, id).map((artifact) => artifact.name))),
    ...part(rows.nextStep, 'nextStep', nextStep(stage, labels)),
  ];
}

function metrics(map: SalesMap, stageId: StageId, labels: OnePagerLabels): Lines {
  const rows = metricsOf(map, stageId).map((metric) => {
    const { name, isOwn, value, target } = wordsOfMetric(metric, labels);
    const typed = metric.kind !== 'own' || isOwn ? name : '';
    const first = `${orStandIn(typed, name)} ${mark(codeOfMetric(metric))}`;
    return [first, safeMarkdown(value), safeMarkdown(target)];
  });
  if (rows.length === 0) return [];
  const { words } = labels.document;
  const captions = [labels.rows.metric, words.value, words.target];
  return tableOf(captions.map(safeMarkdown), rows);
}

function nextStep(stage: Stage, labels: OnePagerLabels): Lines {
  const { words } = labels.document;
  const { nextAction, nextDue, nextOwner, nextResult } = stage;
  return [
    ...(isBlank(nextAction) ? [] : [`- ${safeMarkdown(nextAction)} ${mark('action')}`]),
    ...item(words.due, nextDue, 'due'),
    ...item(words.owner, nextOwner, 'owner'),
    ...item(words.result, nextResult, 'result'),
  ];
}

function links(map: SalesMap, labels: OnePagerLabels): readonly Lines[] {
  const route = routeOf(map);
  const numberOf = (id: StageId | null) => route.findIndex((stage) => stage.id === id) + 1;
  const rows = linksOf(map).map(({ kind, fromStageId, toStageId, label }) => {
    const ends = [fromStageId, toStageId].map(numberOf).filter((number) => number > 0);
    const named = ends.map((number) => {
      const name = route[number - 1]?.name ?? '';
      return `${number}. ${safeMarkdown(isBlank(name) ? labels.unnamed(number) : name)}`;
    });
    const code = [kind, numberOf(fromStageId), toStageId === null ? '-' : numberOf(toStageId)];
    return [
      `${safeMarkdown(labels.document.linkKinds[kind satisfies LinkKind])} ${mark(code.join(' '))}`,
      named.join(' → '),
      safeMarkdown(label),
    ];
  });
  if (rows.length === 0) return [];
  const heading = `## ${safeMarkdown(labels.document.words.links)} ${mark('links')}`;
  return [[heading], table(labels, ['linkKind', 'link', 'linkLabel'], rows)];
}

function glossary(map: SalesMap, labels: OnePagerLabels): readonly Lines[] {
  const rows = termsOf(map)
    .map(({ name, meaning, ours, notSameAs }) => [name, meaning, ours, notSameAs])
    .filter((texts) => !texts.every(isBlank))
    .map((texts) => texts.map(safeMarkdown));
  if (rows.length === 0) return [];
  const heading = `## ${safeMarkdown(labels.glossary)} ${mark('glossary')}`;
  return [[heading], table(labels, ['term', 'meaning', 'ours', 'notSameAs'], rows)];
}
