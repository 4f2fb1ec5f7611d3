import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { SalesMap, StageId } from '#core/map/model.ts';
import { useApp } from '#state/react.tsx';
import type { AppStore } from '#state/store.ts';
import { ErrorScreen } from '../../src/app/ErrorScreen.tsx';
import { PartGuard } from '../../src/app/PartGuard.tsx';
import { card, mountBoard } from '../features/board/board-house.tsx';
import { mount } from '../features/stage-panel/house.tsx';

/** A map as no door would let it in: the name of one stage is a number. */
function withBrokenStage(map: SalesMap, id: StageId): SalesMap {
  const stages = { ...map.stages, [id]: { ...map.stages[id], name: 5 } };
  return { ...map, stages };
}

/** Breaks for maps of a team called like that. */
function Fragile() {
  const team = useApp(({ map }) => map.info.team);
  if (team === 'broken') throw new Error('this part breaks');
  return <p>The part works</p>;
}

function breakIt(store: AppStore): void {
  store.getState().dispatch({ type: 'info.edit', fields: { team: 'broken' } });
}

it('a card that cannot be drawn says so in its place, and the others can still be edited', async () => {
  const house = await mountBoard();
  const whole = house.store.getState().map;
  house.store.getState().open(withBrokenStage(whole, house.stage(1)));
  await expect
    .element(page.getByText('This card cannot be drawn. Its texts are safe.'))
    .toBeVisible();
  expect(document.querySelectorAll('[data-stage-id]')).toHaveLength(7);
  const happens = 'We look for companies';
  const edit = { type: 'stage.edit', stageId: house.stage(2), fields: { happens } } as const;
  house.store.getState().dispatch(edit);
  await expect.element(card(3)).toHaveTextContent(happens);

  house.store.getState().open(whole);
  await expect.element(card(2)).toBeVisible();
  expect(page.getByText('This card cannot be drawn. Its texts are safe.').elements()).toEqual([]);
});

it('a part that breaks leaves the others, and comes back when the map is mended', async () => {
  const { store } = await mount(() => (
    <>
      <PartGuard>
        <Fragile />
      </PartGuard>
      <p>Another part</p>
    </>
  ));
  breakIt(store);
  await expect.element(page.getByRole('alert')).toHaveTextContent('The rest works');
  await expect.element(page.getByText('Another part')).toBeVisible();
  store.getState().undo();
  await expect.element(page.getByText('The part works')).toBeVisible();
});

it('a broken screen offers a copy, earlier versions and a way on, and deletes nothing', async () => {
  const download = vi.fn();
  const { store } = await mount(
    () => (
      <ErrorScreen>
        <Fragile />
      </ErrorScreen>
    ),
    breakIt,
    {
      files: {
        download,
        pick: async () => null,
        saveAs: async () => ({ how: 'cancelled' }),
        saveAgain: async () => ({ how: 'cancelled' }),
      },
    },
  );
  const broken = store.getState().map;
  await expect.element(page.getByRole('button', { name: 'Versions…' })).toBeVisible();
  await page.getByRole('button', { name: 'Download a copy' }).click();
  expect(download.mock.calls[0]?.[1]).toContain('"broken"');

  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: 'Continue without this map' }).click();
  await expect.element(page.getByText('The part works')).toBeVisible();
  expect(store.getState().map.info.id).not.toBe(broken.info.id);
  expect(page.getByRole('button', { name: /delete|clear|reset/i }).elements()).toEqual([]);
});
