import type { LinkId, NoteId, SalesMap, Stage, StageId, TermId } from '#core/map/model.ts';
import {
  artifactsOf,
  criteriaOf,
  linesOf,
  linksOf,
  metricsOf,
  notesOf,
  routeOf,
  termsOf,
} from '#core/map/queries.ts';
import type { PanelTarget } from '#state/store.ts';

/** Where a text of the map is edited. */
export type Spot =
  | { readonly kind: 'stage'; readonly stageId: StageId }
  /** A field of the panel; `line` names the record in a list. */
  | {
      readonly kind: 'field';
      readonly stageId: StageId;
      readonly target: PanelTarget;
      readonly line?: string;
    }
  | { readonly kind: 'note'; readonly noteId: NoteId }
  | { readonly kind: 'link'; readonly linkId: LinkId }
  | { readonly kind: 'term'; readonly termId: TermId };

/** What kind of text was found. */
export type TextKind =
  | 'stage'
  | 'happens'
  | 'metric'
  | 'entry'
  | 'exit'
  | 'artifact'
  | 'nextStep'
  | 'line'
  | 'note'
  | 'link'
  | 'term';

/** A text of the map as search finds it. */
export interface MapText {
  readonly id: string;
  readonly kind: TextKind;
  readonly text: string;
  /** Other texts it answers to. */
  readonly more: readonly string[];
  /** The stage it belongs to. */
  readonly stageId: StageId | null;
  readonly spot: Spot;
}

/** Everything on the map that says something, stages first. */
export function textsOf(map: SalesMap): MapText[] {
  const route = routeOf(map);
  const stages = route.map((stage) => stageText(stage));
  const all = [
    ...stages,
    ...route.flatMap((stage) => textsOfStage(map, stage)),
    ...termsOf(map).map(({ id, name, meaning, ours, notSameAs }): MapText => {
      const spot: Spot = { kind: 'term', termId: id };
      return {
        id,
        kind: 'term',
        text: name,
        more: [meaning, ours, notSameAs],
        stageId: null,
        spot,
      };
    }),
    ...notesOf(map).map(({ id, text }): MapText => {
      return {
        id,
        kind: 'note',
        text,
        more: [],
        stageId: null,
        spot: { kind: 'note', noteId: id },
      };
    }),
    ...linksOf(map).map(({ id, label, fromStageId }): MapText => {
      const spot: Spot = { kind: 'link', linkId: id };
      return { id, kind: 'link', text: label, more: [], stageId: fromStageId, spot };
    }),
  ];
  return all.filter(({ text }) => text.trim() !== '');
}

function stageText({ id, name }: Stage): MapText {
  const spot: Spot = { kind: 'stage', stageId: id };
  return { id, kind: 'stage', text: name, more: [], stageId: null, spot };
}

function textsOfStage(map: SalesMap, stage: Stage): MapText[] {
  const stageId = stage.id;
  const text = (
    kind: TextKind,
    id: string,
    words: string,
    target: PanelTarget,
    line?: string,
  ): MapText => ({
    id,
    kind,
    text: words,
    more: [],
    stageId,
    spot: { kind: 'field', stageId, target, ...(line === undefined ? {} : { line }) },
  });
  const lists = (['redFlag', 'question', 'lostReason'] as const).flatMap((list) =>
    linesOf(map, stageId, list),
  );
  const step = [stage.nextAction, stage.nextOwner, stage.nextResult].map((part) => part.trim());
  return [
    text('happens', `${stageId}/happens`, stage.happens, 'happens'),
    ...metricsOf(map, stageId).map(({ id, label }) => text('metric', id, label, 'metric')),
    ...(['entry', 'exit'] as const).flatMap((gate) =>
      criteriaOf(map, stageId, gate).map((row) => text(gate, row.id, row.text, gate, row.id)),
    ),
    ...artifactsOf(map, stageId).map(({ id, name }) => text('artifact', id, name, 'artifact')),
    text('nextStep', `${stageId}/next`, step.filter((part) => part !== '').join(' · '), 'nextStep'),
    ...lists.map((row) => text('line', row.id, row.text, 'name', row.id)),
  ];
}
