import { USUAL_WINS, funnelFigures } from '../funnel/funnel.ts';
import type {
  Gate,
  Link,
  LinkId,
  LinkKind,
  NoteTone,
  Note,
  SalesMap,
  Stage,
  StageId,
} from '../map/model.ts';
import { STAGE_PARTS } from '../map/progress.ts';
import {
  artifactsOf,
  conversionOf,
  criteriaOf,
  linksOf,
  metricsOf,
  notesOf,
  routeOf,
  termsOf,
} from '../map/queries.ts';
import { cleanText, printable } from './clean-text.ts';
import {
  type FigureContent,
  type FunnelContent,
  figuresOf,
  funnelOf,
  nameIn,
} from './figure-content.ts';
import type { FontMetrics } from './font-metrics.ts';
import type { MetricText, OnePagerLabels } from './labels.ts';
import {
  DEFAULT_PAGE_OPTIONS,
  type OnePagerOptions,
  type PageOptions,
  type RowPart,
} from './options.ts';
import { bindWords } from './typography.ts';

/** One stage in the words that are to be set. */
export interface StageContent extends Pick<Stage, 'x' | 'y'> {
  readonly id: StageId;
  /** Place on the route, from 1. */
  readonly number: number;
  readonly name: string;
  readonly happens: string;
  readonly metrics: readonly MetricText[];
  /** The share of deals that go on, or empty while unknown. */
  readonly conversion: string;
  /** Whether fewest deals go on here. */
  readonly isNarrow: boolean;
  readonly entry: readonly string[];
  readonly exit: readonly string[];
  readonly artifacts: readonly string[];
  readonly nextAction: string;
  /** Due and owner. */
  readonly nextTerms: string;
  readonly nextResult: string;
  /** The facilitator's notes in paragraphs; empty unless they are asked for. */
  readonly privateNotes: readonly string[];
}

/** A glossary entry as it is printed; links and notes in words have the same form. */
export interface TermContent {
  readonly name: string;
  readonly meaning: string;
}

/** A connection besides the route, in words. */
export interface LinkContent extends TermContent {
  readonly id: LinkId;
  readonly kind: LinkKind;
  readonly fromStageId: StageId;
  readonly toStageId: StageId | null;
  /** What stands on its line: its label, or its kind while it has none. */
  readonly label: string;
  readonly kindName: string;
}

/** A sticky note in the words that are to be set. */
export interface NoteContent extends Pick<Note, 'id' | 'x' | 'y'> {
  readonly tone: NoteTone;
  readonly paragraphs: readonly string[];
}

/** Everything the page says, cleaned and typeset, before any of it has a place. */
export interface OnePagerContent {
  readonly heading: string;
  readonly title: string;
  readonly team: string;
  readonly author: string;
  readonly date: string;
  readonly version: string;
  readonly noStages: string;
  readonly captions: Readonly<Record<'links' | 'notes' | 'glossary', string>>;
  /** The rows of the table, in the order of the page. */
  readonly parts: readonly RowPart[];
  readonly rows: Readonly<Record<RowPart, string>>;
  readonly figures: readonly FigureContent[];
  /** The chart beside them; `null` where it is not wanted or cannot be drawn. */
  readonly funnel: FunnelContent | null;
  readonly stages: readonly StageContent[];
  readonly links: readonly LinkContent[];
  readonly notes: readonly NoteContent[];
  readonly glossary: readonly TermContent[];
  /** Characters the font does not draw. */
  readonly missing: readonly string[];
}

type SetText = (text: string) => string;

interface Given {
  readonly map: SalesMap;
  readonly labels: OnePagerLabels;
  readonly page: PageOptions;
  readonly set: SetText;
  /** The stage where fewest deals go on; `null` while unknown. */
  readonly narrow: StageId | null;
}

/** Gathers the texts of the page from a map; what is not asked for stays out. */
export function contentOf(
  map: SalesMap,
  { labels, wins = USUAL_WINS, page = DEFAULT_PAGE_OPTIONS }: Omit<OnePagerOptions, 'paper'>,
  font: FontMetrics,
): OnePagerContent {
  const missing = new Set<string>();
  const set = (text: string): string => {
    const drawn = printable(cleanText(text), font);
    for (const sign of drawn.missing) missing.add(sign);
    return bindWords(drawn.text);
  };
  const { info } = map;
  const { sections } = page;
  const { bottleneck } = funnelFigures(map, wins);
  const narrow = bottleneck.known ? bottleneck.value.stageId : null;
  const given = { map, labels, page, set, narrow };
  const ifAny = (text: string, say: (text: string) => string) =>
    text.trim() === '' ? '' : set(say(text));
  const stamp = (text: string, say: (text: string) => string) =>
    sections.stamp ? ifAny(text, say) : '';
  const figures = sections.figures ? figuresOf(map, labels, wins) : [];
  return {
    heading: set(labels.heading),
    title: set(info.title),
    team: ifAny(info.team, labels.team),
    author: stamp(info.author, labels.author),
    date: stamp(info.date, labels.date),
    version: stamp(info.versionLabel, labels.version),
    noStages: set(labels.noStages),
    captions: {
      links: set(labels.links),
      notes: set(labels.notes),
      glossary: set(labels.glossary),
    },
    parts: partsOf(page),
    rows: { ...labels.rows, privateNotes: labels.privateNotes },
    figures: figures.map((figure) => ({
      ...figure,
      caption: set(figure.caption),
      value: set(figure.value),
      note: set(figure.note),
      keep: figure.keep === '' ? '' : ` ${set(figure.keep)}`,
    })),
    funnel: sections.funnel ? funnelContent(given) : null,
    stages: routeOf(map).map((stage, index) => stageContent(stage, index + 1, given)),
    links: sections.links ? linkContents(given) : [],
    notes: sections.notes && page.layout === 'board' ? noteContents(given) : [],
    glossary: sections.glossary ? termContents(given) : [],
    missing: [...missing],
  };
}

function funnelContent({ map, labels, set }: Given): FunnelContent | null {
  const funnel = funnelOf(map, labels);
  if (funnel === null) return null;
  const bars = funnel.bars.map((bar) => ({ ...bar, text: set(bar.text) }));
  return { caption: set(funnel.caption), bareCaption: set(funnel.bareCaption), bars };
}

function partsOf({ sections, privateNotes }: PageOptions): RowPart[] {
  const rows: RowPart[] = STAGE_PARTS.filter((part) => sections[part]);
  return privateNotes ? [...rows, 'privateNotes'] : rows;
}

function stageContent(stage: Stage, number: number, given: Given): StageContent {
  const { map, labels, page, set, narrow } = given;
  const written = (texts: readonly string[]) => texts.map(set).filter((text) => text !== '');
  const gate = (name: Gate) => written(criteriaOf(map, stage.id, name).map(({ text }) => text));
  const result = set(stage.nextResult);
  const conversion = conversionOf(map, stage.id);
  return {
    id: stage.id,
    x: stage.x,
    y: stage.y,
    number,
    name: set(stage.name.trim() === '' ? labels.unnamed(number) : stage.name),
    happens: set(stage.happens),
    metrics: metricsOf(map, stage.id)
      .map((metric) => labels.metric(metric))
      .map(({ value, name, target }) => ({
        value: set(value),
        name: set(name),
        target: set(target),
      })),
    conversion: conversion === null ? '' : set(labels.metric(conversion).value),
    isNarrow: stage.id === narrow,
    entry: gate('entry'),
    exit: gate('exit'),
    artifacts: written(artifactsOf(map, stage.id).map(({ name }) => name)),
    nextAction: set(stage.nextAction),
    nextTerms: written([stage.nextDue, ...(page.owners ? [stage.nextOwner] : [])]).join(' · '),
    nextResult: result === '' ? '' : set(labels.result(stage.nextResult)),
    privateNotes: page.privateNotes ? written(paragraphsOf(stage.privateNotes)) : [],
  };
}

function paragraphsOf(text: string): string[] {
  return text.split(/[\n\r\u2028\u2029]+/u);
}

function linkContents({ map, labels, set }: Given): LinkContent[] {
  const nameOf = nameIn(map, labels);
  const { linkKinds } = labels.document;
  return linksOf(map).flatMap((link: Link) => {
    const { id, kind, fromStageId, toStageId } = link;
    const [from, to] = [nameOf(fromStageId), nameOf(toStageId)];
    if (from === '' || (kind !== 'lost' && to === '')) return [];
    const label = set(link.label);
    const kindName = set(linkKinds[kind]);
    const said = [kind === 'lost' ? '' : kindName.toLowerCase(), label].filter(
      (text) => text !== '',
    );
    return [
      {
        id,
        kind,
        fromStageId,
        toStageId,
        label: label === '' ? kindName : label,
        kindName,
        name: set(`${from} → ${kind === 'lost' ? linkKinds.lost.toLowerCase() : to}`),
        meaning: said.join(': '),
      },
    ];
  });
}

function noteContents({ map, set }: Given): NoteContent[] {
  return notesOf(map).map(({ id, x, y, tone, text }) => {
    const paragraphs = paragraphsOf(text).map(set);
    return { id, x, y, tone, paragraphs: paragraphs.filter((one) => one !== '') };
  });
}

function termContents({ map, set }: Given): TermContent[] {
  return termsOf(map)
    .map((term) => ({ name: set(term.name), meaning: set(term.ours || term.meaning) }))
    .filter(({ name, meaning }) => name !== '' || meaning !== '');
}
