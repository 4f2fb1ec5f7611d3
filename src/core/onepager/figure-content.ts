import { analyseFunnel } from '../funnel/analysis.ts';
import { type Figure, funnelFigures } from '../funnel/funnel.ts';
import type { Link, SalesMap, StageId } from '../map/model.ts';
import { linksOf, routeOf } from '../map/queries.ts';
import type { OnePagerLabels } from './labels.ts';

/** One figure of the band: a value, or a note of what is missing to compute it. */
export interface FigureContent {
  readonly caption: string;
  /** Empty when the figure is not known. */
  readonly value: string;
  readonly note: string;
  readonly warns: boolean;
  /** End of the value that stands even where the rest of it has to be shortened; empty for none. */
  readonly keep: string;
}

/** How many deals of those that enter reach a stage. */
export interface FunnelBar {
  readonly stageId: StageId;
  /** Place of the stage on the route, from 1. */
  readonly number: number;
  /** Share of those that enter the first stage, 0…1. */
  readonly reach: number;
  readonly text: string;
  /** Whether the stage before it lets fewest deals go on. */
  readonly isNarrowed: boolean;
}

/** The chart of the band. */
export interface FunnelContent {
  readonly caption: string;
  /** The caption where no bar has room for its number; it tells whether they are guesses. */
  readonly bareCaption: string;
  readonly bars: readonly FunnelBar[];
}

/** The funnel, in words that are not typeset yet; `null` while a conversion is not known. */
export function funnelOf(map: SalesMap, labels: OnePagerLabels): FunnelContent | null {
  const { conversion, bottleneck, steps } = analyseFunnel(map);
  if (!conversion.known) return null;
  const bars = steps.flatMap(({ stageId, reach }, at): FunnelBar[] => {
    if (reach === null) return [];
    const before = steps.slice(0, at);
    const text = labels.perHundred(reach);
    const isGuess = before.some(({ guess }) => guess);
    const narrowed = bottleneck.known && before.at(-1)?.stageId === bottleneck.value.stageId;
    const said = isGuess ? labels.guess(text) : text;
    return [{ stageId, number: at + 1, reach, text: said, isNarrowed: narrowed }];
  });
  const bareCaption = conversion.guess ? labels.guess(labels.funnel) : labels.funnel;
  return { caption: labels.funnel, bareCaption, bars };
}

/** The figures of the band, in words that are not typeset yet. */
export function figuresOf(map: SalesMap, labels: OnePagerLabels, wins: number): FigureContent[] {
  const figures = funnelFigures(map, wins);
  const nameById = nameIn(map, labels);
  const say = <Value>(
    caption: string,
    figure: Figure<Value>,
    words: (value: Value) => string,
    warns = false,
  ): FigureContent => {
    if (figure.known) {
      const text = words(figure.value);
      const said = figure.guess ? labels.guess(text) : text;
      return { caption, value: said, note: '', warns, keep: '' };
    }
    return {
      caption,
      value: '',
      note: labels.missing(figure.missing.map(nameById)),
      warns,
      keep: '',
    };
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
  const shareOf = (rate: number) => {
    const share = labels.share(rate);
    return ` · ${isGuess ? labels.guess(share) : share}`;
  };
  const words = ({ stageId, rate }: { readonly stageId: StageId; readonly rate: number }) =>
    nameById(stageId) + shareOf(rate);
  const keep = figure.known ? shareOf(figure.value.rate) : '';
  return { ...say(labels.bottleneck, sure, words, true), keep };
}

function loopContent(
  loops: readonly Link[],
  labels: OnePagerLabels,
  nameById: (id: StageId | null) => string,
): FigureContent {
  const ways = loops.map(({ fromStageId, toStageId }) => [fromStageId, toStageId].map(nameById));
  const value = ways.map((names) => names.join(' → ')).join('; ');
  return { caption: labels.loop, value, note: '', warns: false, keep: '' };
}

/** The words on a stage's name: its own, or its number while it has none. */
export function nameIn(map: SalesMap, labels: OnePagerLabels): (id: StageId | null) => string {
  const route = routeOf(map);
  return (id) => {
    const place = route.findIndex((stage) => stage.id === id);
    const stage = route[place];
    if (stage === undefined) return '';
    return stage.name.trim() === '' ? labels.unnamed(place + 1) : stage.name;
  };
}
