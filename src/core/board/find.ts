import { foldText } from '../map/fold-text.ts';
import type { NoteId, SalesMap, Stage, StageId } from '../map/model.ts';
import { notesOf, routeOf } from '../map/queries.ts';

/** A card that holds the words somebody looks for. */
export type FoundCard =
  | { readonly kind: 'stage'; readonly id: StageId }
  | { readonly kind: 'note'; readonly id: NoteId };

/**
 * Cards that say something anywhere in their texts, those of the route first and in its order.
 * Case, ё and stray spaces make no difference.
 *
 * @remarks
 * A stage says what its criteria, metrics, artifacts and lines say, and its links that leave it.
 * What is for the facilitator alone is not looked through: others may see the screen.
 */
export function findCards(map: SalesMap, query: string): FoundCard[] {
  const wanted = foldText(query);
  if (wanted === '') return [];
  const says = (texts: readonly string[]): boolean =>
    texts.some((text) => foldText(text).includes(wanted));
  const owned = ownedTexts(map);
  return [
    ...routeOf(map)
      .filter((stage) => says([...ownTexts(stage), ...(owned.get(stage.id) ?? [])]))
      .map(({ id }) => ({ kind: 'stage', id }) as const),
    ...notesOf(map)
      .filter(({ text }) => says([text]))
      .map(({ id }) => ({ kind: 'note', id }) as const),
  ];
}

function ownTexts(stage: Stage): string[] {
  const { name, happens, nextAction, nextDue, nextOwner, nextResult, handover } = stage;
  return [name, happens, nextAction, nextDue, nextOwner, nextResult, handover, stage.stallAction];
}

/** Texts of what belongs to stages, by stage. */
function ownedTexts(map: SalesMap): ReadonlyMap<StageId, readonly string[]> {
  const texts = new Map<StageId, string[]>();
  const add = (id: StageId, ...more: readonly string[]): void => {
    const own = texts.get(id);
    if (own === undefined) texts.set(id, [...more]);
    else own.push(...more);
  };
  for (const { stageId, text } of Object.values(map.criteria)) add(stageId, text);
  for (const { stageId, label, owner, period } of Object.values(map.metrics)) {
    add(stageId, label, owner, period);
  }
  for (const { stageId, name, place } of Object.values(map.artifacts)) add(stageId, name, place);
  for (const { stageId, text } of Object.values(map.lines)) add(stageId, text);
  for (const { fromStageId, label } of Object.values(map.links)) add(fromStageId, label);
  return texts;
}
