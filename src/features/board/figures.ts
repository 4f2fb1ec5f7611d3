import { type Figure, type FunnelFigures, funnelFigures } from '#core/funnel/funnel.ts';
import type { SalesMap, StageId } from '#core/map/model.ts';
import type { AppState } from '#state/store.ts';

/** A figure as plain values, so that equal figures compare as equal. */
interface FlatFigures {
  /** Share 0…1, or `null` while data is missing. */
  readonly conversion: number | null;
  readonly conversionGuess: boolean;
  readonly conversionMissing: number;
  /** Days, or `null` while data is missing. */
  readonly cycle: number | null;
  readonly cycleGuess: boolean;
  readonly cycleMissing: number;
  readonly bottleneckStage: StageId | null;
  readonly bottleneckRate: number;
  readonly bottleneckGuess: boolean;
  readonly entries: number | null;
  readonly entriesGuess: boolean;
  /** A stage whose figure is missing, to go there. */
  readonly firstMissing: StageId | null;
}

function valueOf(figure: Figure<number>): number | null {
  return figure.known ? figure.value : null;
}

function isGuess(figure: Figure<unknown>): boolean {
  return figure.known && figure.guess;
}

function missingIn(figure: Figure<unknown>): readonly StageId[] {
  return figure.known ? [] : figure.missing;
}

function flat({ conversion, cycleDays, bottleneck, entries }: FunnelFigures): FlatFigures {
  const missing = [...missingIn(conversion), ...missingIn(cycleDays)];
  return {
    conversion: valueOf(conversion),
    conversionGuess: isGuess(conversion),
    conversionMissing: missingIn(conversion).length,
    cycle: valueOf(cycleDays),
    cycleGuess: isGuess(cycleDays),
    cycleMissing: missingIn(cycleDays).length,
    bottleneckStage: bottleneck.known ? bottleneck.value.stageId : null,
    bottleneckRate: bottleneck.known ? bottleneck.value.rate : 0,
    bottleneckGuess: isGuess(bottleneck),
    entries: valueOf(entries),
    entriesGuess: isGuess(entries),
    firstMissing: missing[0] ?? null,
  };
}

let last: { readonly map: SalesMap; readonly figures: FlatFigures } | null = null;

/** The figures of the system; computed once per map. Read it through `useShallow`. */
export function selectFigures({ map }: AppState): FlatFigures {
  if (last?.map !== map) last = { map, figures: flat(funnelFigures(map)) };
  return last.figures;
}
