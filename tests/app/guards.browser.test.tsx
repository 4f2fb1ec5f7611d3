import { expect, it, vi } from 'vitest';
import { type ComponentType, useState } from 'react';
import { page, userEvent } from 'vitest/browser';
import type { SalesMap, StageId } from '#core/map/model.ts';
import { useApp } from '#state/react.tsx';
import type { AppStore } from '#state/store.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { OverlayFallback } from '#ui/OverlayFence.tsx';
import { ErrorScreen } from '../../src/app/ErrorScreen.tsx';
import { BrokenOverlay, PartGuard } from '../../src/app/PartGuard.tsx';
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

/** How dialogs, what a link brings, and the presentation are taken away. */
const WAYS_OUT = ['onClose', 'onDone', 'onLeave'];

it.each(WAYS_OUT)(
  'what lies over the page and breaks can be closed (%s), and the page stays',
  async (way) => {
    const Dialog = lazyPart(async () => Fragile as ComponentType<object>);
    function Page() {
      const [open, setOpen] = useState(false);
      return (
        <>
          <button type="button" onClick={() => setOpen(true)}>
            Open the dialog
          </button>
          <p>The page beneath</p>
          {open ? <Dialog.Part {...{ [way]: () => setOpen(false) }} /> : null}
        </>
      );
    }
    const { store } = await mount(() => (
      <OverlayFallback value={BrokenOverlay}>
        <Page />
      </OverlayFallback>
    ));
    const trigger = page.getByRole('button', { name: 'Open the dialog' });
    breakIt(store);
    await trigger.click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('The rest works');
    await expect.element(page.getByText('The page beneath')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Try again' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(page.getByRole('alert').elements()).toEqual([]);
    await expect.element(trigger).toHaveFocus();
    store.getState().undo();
    await trigger.click();
    await expect.element(page.getByText('The part works')).toBeVisible();
  },
);

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
        open: async () => null,
        dropped: async () => [],
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
