import { cardsFromHtml, cardsToHtml } from '#core/codecs/cards.ts';
import { type CardIds, partOf, withoutPrivateNotes } from '#core/board/part.ts';
import type { OpenFailure } from '#core/codecs/json.ts';
import type { Gate, SalesMap, Stage } from '#core/map/model.ts';
import { artifactsOf, criteriaOf, notesOf, numberOf, routeOf } from '#core/map/queries.ts';
import { type Result, succeed } from '#core/result.ts';
import type { WholeTranslate } from '#i18n/catalogue.ts';
import { stageTitle } from '#i18n/stage-name.ts';

/** What goes onto the clipboard: the same cards as people and as boards read them. */
export interface Clip {
  readonly text: string;
  readonly html: string;
}

/** The last cards copied here, whole: what is for the facilitator alone never leaves the page. */
let kept: { readonly mark: string; readonly part: SalesMap } | null = null;

/** What tells one copy from another: the cards as written; browsers change the HTML around it. */
function markOf(html: string): string {
  return html.split('"')[1] ?? '';
}

export function clipOf(map: SalesMap, cards: CardIds, t: WholeTranslate): Clip {
  const part = partOf(map, cards);
  const text = textOf(map, part, t);
  const html = cardsToHtml(withoutPrivateNotes(part), text);
  kept = { mark: markOf(html), part };
  return { text, html };
}

/** The cards on the clipboard; `null` when it holds something else. */
export function cardsOf(html: string): Result<SalesMap, OpenFailure> | null {
  const found = cardsFromHtml(html);
  if (found === null) return null;
  return kept !== null && html.includes(kept.mark) ? succeed(kept.part) : found;
}

function textOf(map: SalesMap, part: SalesMap, t: WholeTranslate): string {
  const stages = routeOf(part).map((stage) => stageText(map, stage, t));
  const notes = notesOf(part).map(({ text }) => text.trim());
  return [...stages, ...notes].filter((text) => text !== '').join('\n\n');
}

function stageText(map: SalesMap, stage: Stage, t: WholeTranslate): string {
  const { id, happens } = stage;
  const criteria = (gate: Gate): string[] => {
    const lines = criteriaOf(map, id, gate).map(({ text }) => text.trim());
    const written = lines.filter((line) => line !== '');
    return written.length === 0
      ? []
      : [`${t(`board.${gate}`)}:`, ...written.map((line) => `– ${line}`)];
  };
  const artifacts = artifactsOf(map, id).map((artifact) => artifact.name.trim());
  return [
    `${numberOf(map, id)}. ${stageTitle(t, stage)}`,
    happens.trim(),
    ...criteria('entry'),
    ...criteria('exit'),
    artifacts.filter((artifact) => artifact !== '').join(', '),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
