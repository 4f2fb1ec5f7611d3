import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Link, LinkId } from '#core/map/model.ts';
import { card, dragTo, focusName, mountBoard, stepsOf } from './board-house.tsx';
import type { Mounted } from '../stage-panel/house.tsx';

/** Links besides the loop of the template. */
function ownLinks({ store }: Mounted): Link[] {
  return Object.values<Link>(store.getState().map.links).filter(
    ({ label }) => label !== 'referrals, cases',
  );
}

async function openCardMenu(number: number): Promise<void> {
  (card(number).element() as HTMLElement).focus();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('menu')).toBeVisible();
}

test('every arrow of the route says which stages it joins', async () => {
  const house = await mountBoard();
  const arrows = [...document.querySelectorAll('[data-route-from]')].map((arrow) => [
    arrow.getAttribute('data-route-from'),
    arrow.getAttribute('data-route-to'),
  ]);
  expect(arrows).toEqual(house.stages.slice(1).map((to, index) => [house.stage(index), to]));
  expect(document.querySelectorAll('[data-link-id]')).toHaveLength(1);
});

test('a link is drawn by menu alone, typed on and named for those who cannot see it', async () => {
  const house = await mountBoard();
  await openCardMenu(4);
  await page.getByRole('menuitem', { name: 'Link with…' }).click();
  await page.getByRole('menuitem', { name: '3. Discovery' }).click();
  await page.getByRole('menuitem', { name: 'Return' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Words on the link' })).toHaveFocus();
  await userEvent.keyboard('new decision maker{Enter}');
  expect(ownLinks(house)).toMatchObject([
    { kind: 'return', fromStageId: house.stage(3), toStageId: house.stage(2) },
  ]);
  await expect.poll(focusName).toBe('Return: Proposal → Discovery, new decision maker');
  await userEvent.keyboard('{Delete}');
  expect(ownLinks(house)).toEqual([]);
  await expect.poll(focusName).toBe('Stage 4 of 7: Proposal');
});

test('dragging from a handle to another card asks for the kind of link', async () => {
  const house = await mountBoard();
  const node = card(5).element().closest('.react-flow__node');
  const handle = node?.querySelector('.react-flow__handle-top');
  if (handle === null || handle === undefined) throw new Error('no handle');
  await dragTo(handle, card(2).element());
  await page.getByRole('menuitem', { name: 'Loop' }).click();
  expect(ownLinks(house)).toMatchObject([
    { kind: 'loop', fromStageId: house.stage(4), toStageId: house.stage(1) },
  ]);
  expect(stepsOf(house)).toBe(1);
});

test('link mode needs two clicks and no dragging', async () => {
  const house = await mountBoard();
  await page.getByRole('button', { name: 'Link two stages' }).click();
  await expect
    .element(page.getByText('Choose the stage the link starts from').first())
    .toBeVisible();
  await card(6).click();
  await card(3).click();
  await page.getByRole('menuitem', { name: 'Return' }).click();
  expect(ownLinks(house)).toMatchObject([
    { fromStageId: house.stage(5), toStageId: house.stage(2) },
  ]);
});

test('an exit to lost hangs under its card; several become one pill with a count', async () => {
  const house = await mountBoard();
  await openCardMenu(2);
  await page.getByRole('menuitem', { name: 'Exit to lost…' }).click();
  await page.getByRole('menuitem', { name: 'Another reason…' }).click();
  await userEvent.keyboard('no budget{Enter}');
  const pill = page.getByRole('button', { name: 'Exit to lost from Qualification: no budget' });
  await expect.element(pill).toBeVisible();
  const box = pill.element().getBoundingClientRect();
  expect(box.top).toBeGreaterThan(card(2).element().getBoundingClientRect().bottom);
  house.store.getState().dispatch({
    type: 'link.add',
    id: 'ln_two' as LinkId,
    kind: 'lost',
    fromStageId: house.stage(1),
    toStageId: null,
    label: 'no trigger',
  });
  await expect.element(page.getByText('Lost · 2 reasons')).toBeVisible();
  expect(document.querySelectorAll('[data-link-id]')).toHaveLength(3);
});

test('the same link is not drawn twice', async () => {
  const house = await mountBoard();
  const [loop] = Object.values<Link>(house.store.getState().map.links);
  expect(loop).toMatchObject({ kind: 'loop' });
  await openCardMenu(7);
  await page.getByRole('menuitem', { name: 'Link with…' }).click();
  await page.getByRole('menuitem', { name: '1. Sourcing' }).click();
  await page.getByRole('menuitem', { name: 'Loop' }).click();
  await expect.element(page.getByText('There is such a link already').first()).toBeVisible();
  expect(stepsOf(house)).toBe(0);
});
