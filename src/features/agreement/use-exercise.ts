import { useStore } from 'zustand';
import type { Command } from '#core/map/commands.ts';
import type { RaterId, Rating, RoundId, SalesMap } from '#core/map/model.ts';
import { dealsOf, ratersOf } from '#core/map/queries.ts';
import { useLateT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import type { AppStore } from '#state/store.ts';
import { useToast } from '#ui/Toast.tsx';
import { type Step, exerciseStore } from './exercise-store.ts';

/** The step on screen and the way to another one. */
export function useExercise(): { readonly step: Step; go(this: void, step: Step): void } {
  const store = exerciseStore(useAppStore());
  return { step: useStore(store, ({ step }) => step), go: store.getState().go };
}

/** How many deals a rater has placed. */
export function answeredBy(map: SalesMap, raterId: RaterId): number {
  return ratingsBy(map, raterId).length;
}

function ratingsBy(map: SalesMap, raterId: RaterId): Rating[] {
  return Object.values<Rating>(map.ratings).filter((row) => row.raterId === raterId);
}

/** Where a rater goes on: after the last deal they placed; the number of deals when at the end. */
export function resumeAt(map: SalesMap, raterId: RaterId): number {
  const placed = new Set(ratingsBy(map, raterId).map(({ dealId }) => dealId));
  return dealsOf(map, 'sample').findLastIndex(({ id }) => placed.has(id)) + 1;
}

/** Whether a rater was interrupted, or has not begun. */
export function isUnfinished(map: SalesMap, raterId: RaterId): boolean {
  return resumeAt(map, raterId) < dealsOf(map, 'sample').length;
}

/** Where a round goes on after a rater: the next person's turn, or the result. */
export function stepAfter(store: AppStore, roundId: RoundId, raterId: RaterId | null): Step {
  const { map } = store.getState();
  const raters = ratersOf(map, roundId);
  const rest = raters.slice(raters.findIndex(({ id }) => id === raterId) + 1);
  const next = rest.find(({ id }) => isUnfinished(map, id));
  return next === undefined
    ? { kind: 'result', roundId }
    : { kind: 'handover', roundId, raterId: next.id };
}

/** Starts a round with people of these names, and hands over to the first of them. */
export function useStartRound(): (names: readonly string[]) => void {
  const store = useAppStore();
  const { ids, today } = useServices();
  const { go } = useExercise();
  const toast = useToast();
  const t = useLateT();
  return (names) => {
    const roundId = ids.next('round');
    const raters = names.map((name): Command => {
      return { type: 'rater.add', id: ids.next('rater'), roundId, name };
    });
    const round: Command = { type: 'round.add', id: roundId, fields: { date: today() } };
    store.getState().dispatchAll([round, ...raters]);
    if (!Object.hasOwn(store.getState().map.rounds, roundId)) {
      toast({ text: t('agreement.roundsFull'), tone: 'warn' });
      return;
    }
    go(stepAfter(store, roundId, null));
  };
}

/** Whether there is anything to place. */
export function selectHasDeals({ map }: { readonly map: SalesMap }): boolean {
  return dealsOf(map, 'sample').length > 0;
}
