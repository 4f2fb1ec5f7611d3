import { createRef } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Notices } from '#app/Notices.tsx';
import { Board } from '#features/board/Board.tsx';
import { MapPanel } from '#features/map-panel/MapPanel.tsx';
import { Outline } from '#features/outline/Outline.tsx';
import { TablePage } from '#features/table/TablePage.tsx';
import { withWords } from '#i18n/late.ts';
import { card, drag } from '../features/board/board-house.tsx';
import { type Mounted, focused, mount } from '../features/stage-panel/house.tsx';

function House() {
  const canvas = createRef<HTMLDivElement>();
  const columns = '50% 50% / 16% 1fr 20rem';
  return (
    <div style={{ position: 'fixed', inset: 0, display: 'grid', gridTemplate: columns }}>
      <Outline />
      <Board boardRef={canvas} />
      <MapPanel />
      <div style={{ gridColumn: '1 / -1', display: 'grid', overflow: 'hidden' }}>
        <TablePage />
      </div>
      <Notices notice={null} />
    </div>
  );
}

function onCard(keys: string): (house: Mounted) => Promise<void> {
  return async () => {
    (card(2).element() as HTMLElement).focus();
    await userEvent.keyboard(keys);
  };
}

function on(selector: (house: Mounted) => string, keys: string) {
  return async (house: Mounted): Promise<void> => {
    document.querySelector<HTMLElement>(selector(house))?.focus();
    await userEvent.keyboard(keys);
  };
}

function press(name: string): () => Promise<void> {
  return () => page.getByRole('button', { name, exact: true }).first().click();
}

const row = ({ stage }: Mounted) => `[data-outline-stage="${stage(1)}"]`;
const cell = ({ stage }: Mounted) => `[data-cell="${stage(1)}:1"]`;

/** Every way to the structure that has a code of its own. */
const WAYS: Readonly<Record<string, (house: Mounted) => Promise<void>>> = {
  'an arrow key': onCard('{ArrowRight}'),
  'a new place on the route': onCard('{Alt>}{ArrowRight}{/Alt}'),
  'a copy': onCard('{Control>}d{/Control}'),
  'a deletion': onCard('{Delete}'),
  'a new stage by a key': onCard('s'),
  'a link by a key': onCard('l'),
  'the button for a stage': press('Put a stage on the board'),
  'a row moved in the route': on(row, '{Alt>}{ArrowDown}{/Alt}'),
  'a row deleted in the route': on(row, '{Delete}'),
  'the button of the route': press('Add stage'),
  'a row moved in the table': on(cell, '{Alt>}{ArrowDown}{/Alt}'),
};

test('a locked map says why it refuses, whatever way is tried, and still takes texts and notes', async () => {
  await withWords(async () => null)();
  const house = await mount(() => <House />);
  const { store } = house;
  await expect.element(card(1)).toBeVisible();
  await page.getByRole('checkbox', { name: 'Lock the structure' }).click();
  expect(store.getState().map.info.locked).toBe(true);
  await expect
    .element(page.getByRole('button', { name: /^The structure is locked/ }))
    .toBeVisible();

  const { map } = store.getState();
  const silent: string[] = [];
  const changed: string[] = [];
  for (const [way, act] of Object.entries(WAYS)) {
    const region = document.querySelector('[aria-live="polite"]');
    if (region !== null) region.textContent = '';
    await act(house);
    await expect
      .poll(() => region?.textContent, { timeout: 2_000 })
      .toMatch(/^The structure is locked: stages and links cannot be moved, added or deleted\./)
      .catch(() => silent.push(`${way}: ${region?.textContent}`));
    if (store.getState().map !== map) changed.push(way);
  }
  expect(silent).toEqual([]);
  expect(changed).toEqual([]);

  await drag(card(1).element(), { x: 60, y: 40 });
  expect(store.getState().map).toBe(map);
  await onCard('{F2}Leads{Enter}')(house);
  await expect.poll(() => store.getState().map.stages[house.stage(1)]?.name).toContain('Leads');

  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  expect(store.getState().map.info.locked).toBe(false);
  const { x = 0 } = store.getState().map.stages[house.stage(1)] ?? {};
  await onCard('{ArrowRight}')(house);
  await expect.poll(() => store.getState().map.stages[house.stage(1)]?.x).toBe(x + 10);
  expect(focused()).not.toBe('body');
}, 60_000);
