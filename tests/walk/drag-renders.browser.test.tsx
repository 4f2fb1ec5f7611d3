import { takeRenders } from './render-spy.ts';
import { createRef } from 'react';
import { expect, test } from 'vitest';
import { serpentine } from '#core/board/tidy.ts';
import { newStage } from '#core/map/create.ts';
import type { OrderKey, SalesMap, Stage, StageId } from '#core/map/model.ts';
import { freshKeys } from '#core/map/order.ts';
import { Board } from '#features/board/Board.tsx';
import { drag } from '../features/board/board-house.tsx';
import { mount } from '../features/stage-panel/house.tsx';

const CARDS = 1_000;
/** `drag` moves the pointer this often, a frame each time. */
const FRAMES = 10;

/** More cards than a file may hold: what is counted here must not depend on how many there are. */
function crowded(map: SalesMap): SalesMap {
  const places = serpentine(CARDS, 40);
  const keys = freshKeys(CARDS);
  const stages = Object.fromEntries(
    places.map((place, index): [string, Stage] => {
      const id = `stage_${index}` as StageId;
      return [
        id,
        { ...newStage({ id, order: keys[index] as OrderKey }), name: `Stage ${index}`, ...place },
      ];
    }),
  );
  return { ...map, stages };
}

test('dragging one of 1,000 cards renders one card a frame, and no line but its own two', async () => {
  const canvas = createRef<HTMLDivElement>();
  await mount(
    () => (
      <div style={{ position: 'fixed', inlineSize: '1200px', blockSize: '860px' }}>
        <Board boardRef={canvas} />
      </div>
    ),
    (store) => store.getState().open(crowded(store.getState().map)),
  );
  // Asking for a role and a name would compute those of every card.
  const cardOf = () => canvas.current?.querySelector('[data-stage-id="stage_499"]') ?? null;
  await expect.poll(cardOf).not.toBeNull();
  const card = cardOf();
  if (card === null) throw new Error('The card is gone');

  let renders: ReadonlyMap<string, number> = new Map();
  takeRenders();
  await drag(card, { x: 30, y: 20 }, () => {
    renders = takeRenders();
  });

  // A frame moves the frame around one card; what is in it changes once, when it becomes selected.
  expect(renders.get('NodeWrapper')).toBeLessThanOrEqual(FRAMES + 1);
  expect(renders.get('Card')).toBe(1);
  expect(renders.get('CardOfStage')).toBeLessThanOrEqual(2);
  // The arrow that leads to the card and the one that leaves it.
  expect(renders.get('RouteLine')).toBeLessThanOrEqual(2 * FRAMES);
  expect(renders.get('RouteLabel')).toBeLessThanOrEqual(2 * FRAMES);
}, 120_000);
