import { type Figure, USUAL_WINS, funnelFigures } from '../funnel/funnel.ts';
import type { Gate, Link, SalesMap, Stage, StageId } from '../map/model.ts';
import { artifactsOf, criteriaOf, linksOf, metricsOf, routeOf, termsOf } from '../map/queries.ts';
import { cleanText, printable } from './clean-text.ts';
import type { FontMetrics } from './font-metrics.ts';
import type { MetricText, OnePagerLabels } from './labels.ts';
import { bindWords } from './typography.ts';

/** One stage in the words that are to be set. */
export interface StageContent {
  readonly id: StageId;
  /** Place on the route, from 1. */
  readonly number: number;
  readonly name: string;
  readonly happens: string;
  readonly metrics: readonly MetricText[];
  readonly entry: readonly string[];
  readonly exit: readonly string[];
  readonly artifacts: readonly string[];
  readonly nextAction: string;
  /** Due and owner. */
  readonly nextTerms: string;
  readonly nextResult: string;
}

/** One figure of the band: a value, or a note of what is missing to compute it. */
export interface FigureContent {
  readonly caption: string;
  /** Empty when the figure is not known. */
  readonly value: string;
  readonly note: string;
  readonly warns: boolean;
}

/** A glossary entry as it is printed. */
export interface TermContent {
  readonly name: string;
  readonly meaning: string;
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
  readonly glossaryCaption: string;
  readonly rows: OnePagerLabels['rows'];
  readonly figures: readonly FigureContent[];
  readonly stages: readonly StageContent[];
  readonly glossary: readonly TermContent[];
  /** Characters the font does not draw. */
  readonly missing: readonly string[];
}

/** Gathers the texts of the page from a map; private notes and what only the app needs stay out. */
export function contentOf(
  map: SalesMap,
  labels: OnePagerLabels,
  font: FontMetrics,
  wins: number = USUAL_WINS,
): OnePagerContent {
  const missing = new Set<string>();
  const set = (text: string): string => {
    const drawn = printable(cleanText(text), font);
    for (const sign of drawn.missing) missing.add(sign);
    return bindWords(drawn.text);
  };
  const { info } = map;
  const ifAny = (text: string, say: (text: string) => string) =>
    text.trim() === '' ? '' : set(say(text));
  const route = routeOf(map);
  return {
    heading: set(labels.heading),
    title: set(info.title),
    team: ifAny(info.team, labels.team),
    author: ifAny(info.author, labels.author),
    date: ifAny(info.date, labels.date),
    version: ifAny(info.versionLabel, labels.version),
    noStages: set(labels.noStages),
    glossaryCaption: set(labels.glossary),
    rows: labels.rows,
    figures: figuresOf(map, labels, wins).map((figure) => ({
      ...figure,
      caption: set(figure.caption),
      value: set(figure.value),
      note: set(figure.note),
    })),
    stages: route.map((stage, index) => stageContent(map, stage, index + 1, labels, set)),
    glossary: termsOf(map)
      .map((term) => ({ name: set(term.name), meaning: set(term.ours || term.meaning) }))
      .filter(({ name, meaning }) => name !== '' || meaning !== ''),
    missing: [...missing],
  };
}

type SetText = (text: string) => string;

function stageContent(
  map: SalesMap,
  stage: Stage,
  number: number,
  labels: OnePagerLabels,
  set: SetText,
): StageContent {
  const written = (texts: readonly string[]) => texts.map(set).filter((text) => text !== '');
  const gate = (name: Gate) => written(criteriaOf(map, stage.id, name).map(({ text }) => text));
  const result = set(stage.nextResult);
  return {
    id: stage.id,
    number,
    name: set(nameOf(stage, number, labels)),
    happens: set(stage.happens),
    metrics: metricsOf(map, stage.id)
      .map((metric) => labels.metric(metric))
      .map(({ value, name, target }) => ({
        value: set(value),
        name: set(name),
        target: set(target),
      })),
    entry: gate('entry'),
    exit: gate('exit'),
    artifacts: written(artifactsOf(map, stage.id).map(({ name }) => name)),
    nextAction: set(stage.nextAction),
    nextTerms: written([stage.nextDue, stage.nextOwner]).join(' · '),
    nextResult: result === '' ? '' : set(labels.result(stage.nextResult)),
  };
}

function nameOf(stage: Stage, number: number, labels: OnePagerLabels): string {
  return stage.name.trim() === '' ? labels.unnamed(number) : stage.name;
}

/** The figures of the band, in words that are not typeset yet. */
export function figuresOf(map: SalesMap, labels: OnePagerLabels, wins: number): FigureContent[] {
  const figures = funnelFigures(map, wins);
  const route = routeOf(map);
  const nameById = (id: StageId | null) => {
    const place = route.findIndex((stage) => stage.id === id);
    const stage = route[place];
    return stage === undefined ? '' : nameOf(stage, place + 1, labels);
  };
  const say = <Value>(
    caption: string,
    figure: Figure<Value>,
    words: (value: Value) => string,
    warns = false,
  ): FigureContent => {
    if (figure.known) {
      const text = words(figure.value);
      return { caption, value: figure.guess ? labels.guess(text) : text, note: '', warns };
    }
    return { caption, value: '', note: labels.missing(figure.missing.map(nameById)), warns };
  };
  const loops = linksOf(map).filter(
    ({ kind, fromStageId, toStageId }) =>
      kind === 'loop' && nameById(fromStageId) !== '' && nameById(toStageId) !== '',
  );
  return [
    say(labels.conversion, figures.conversion, labels.share),
    say(labels.cycle, figures.cycleDays, (days) => labels.days(Math.round(days * 10) / 10)),
    // The mark of a guess belongs to the number, not to the name before it.
    bottleneckContent(say, figures.bottleneck, labels, nameById),
    say(labels.entriesFor(wins), figures.entries, labels.entries),
    ...(loops.length === 0 ? [] : [loopContent(loops, labels, nameById)]),
  ];
}

function bottleneckContent(
  say: <Value>(
    caption: string,
    figure: Figure<Value>,
    words: (value: Value) => string,
    warns?: boolean,
  ) => FigureContent,
  figure: ReturnType<typeof funnelFigures>['bottleneck'],
  labels: OnePagerLabels,
  nameById: (id: StageId) => string,
): FigureContent {
  const sure = figure.known ? { ...figure, guess: false } : figure;
  const isGuess = figure.known && figure.guess;
  const words = ({ stageId, rate }: { readonly stageId: StageId; readonly rate: number }) => {
    const share = labels.share(rate);
    return `${nameById(stageId)} · ${isGuess ? labels.guess(share) : share}`;
  };
  return say(labels.bottleneck, sure, words, true);
}

function loopContent(
  loops: readonly Link[],
  labels: OnePagerLabels,
  nameById: (id: StageId | null) => string,
): FigureContent {
  const ways = loops.map(({ fromStageId, toStageId }) => [fromStageId, toStageId].map(nameById));
  const value = ways.map((names) => names.join(' → ')).join('; ');
  return { caption: labels.loop, value, note: '', warns: false };
}
