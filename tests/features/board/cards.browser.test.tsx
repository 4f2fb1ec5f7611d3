import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { serpentine } from '#core/board/tidy.ts';
import { routeOf } from '#core/map/queries.ts';
import { card, drag, focusName, mountBoard, stageOf, stepsOf } from './board-house.tsx';

test('a card is dragged in one undo step, and nothing is written before it is let go', async () => {
  const house = await mountBoard();
  const before = stageOf(house, 3);
  await drag(card(4).element(), { x: 60, y: 40 }, () => {
    expect(house.store.getState().map.stages[before.id]).toBe(before);
  });
  await expect.poll(() => stageOf(house, 3).x).toBeGreaterThan(before.x);
  expect(stageOf(house, 3).y).toBeGreaterThan(before.y);
  expect(stepsOf(house)).toBe(1);
  house.store.getState().undo();
  expect(stageOf(house, 3)).toEqual(before);
});

test('a drag makes the canvas listen to nothing anew, or the browser would paint all of it again', async () => {
  await mountBoard();
  const listen = vi.spyOn(EventTarget.prototype, 'addEventListener');
  const wheels = () => listen.mock.calls.filter(([type]) => type === 'wheel').length;
  let before = 0;
  let after = -1;
  try {
    await drag(card(4).element(), { x: 60, y: 40 }, () => {
      before = wheels();
    });
    await drag(card(4).element(), { x: -60, y: 40 }, () => {
      after = wheels();
    });
  } finally {
    listen.mockRestore();
  }
  expect(after).toBe(before);
});

test('from afar a card shows its number and name alone, and the keyboard stays where it was', async () => {
  await mountBoard();
  const phrase = card(2).element().querySelector('[data-empty]');
  const more = card(2)
    .getByRole('button', { name: /^Actions/ })
    .element() as HTMLElement;
  more.focus();
  // The view glides, and a press on the way counts from where it is.
  const smaller = async () => {
    await userEvent.keyboard('-');
    return phrase?.checkVisibility();
  };
  await expect.poll(smaller, { timeout: 10_000 }).toBe(false);
  await expect.element(card(2).getByText('Qualification')).toBeVisible();
  expect(document.activeElement).toBe(more);
});

test('what others change during a drag stays when the card is let go', async () => {
  const house = await mountBoard();
  const id = house.stage(0);
  await drag(card(4).element(), { x: 60, y: 40 }, () => {
    house.store.getState().dispatch({ type: 'stage.edit', stageId: id, fields: { name: 'Leads' } });
  });
  await expect.poll(() => stepsOf(house)).toBe(2);
  expect(stageOf(house, 0).name).toBe('Leads');
});

test('all selected cards are dragged together in one undo step', async () => {
  const house = await mountBoard();
  const starts = [stageOf(house, 0), stageOf(house, 1)];
  house.store.getState().select({ stages: starts.map(({ id }) => id) });
  await expect.element(card(2)).toHaveAttribute('data-selected', 'true');
  await drag(card(1).element(), { x: 0, y: -50 });
  await expect.poll(() => stepsOf(house)).toBe(1);
  const moved = [stageOf(house, 0), stageOf(house, 1)].map(
    ({ y }, index) => y - (starts[index]?.y ?? 0),
  );
  expect(moved[0]).toBeLessThan(0);
  expect(moved[1]).toBe(moved[0]);
});

test('arrow keys move the focused card by 10, with Shift by 1, undoably, and tell the new place', async () => {
  const house = await mountBoard();
  const before = stageOf(house, 1);
  (card(2).element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
  expect(stageOf(house, 1)).toMatchObject({ x: before.x + 10, y: before.y + 1 });
  const said = `${before.name}: ${before.x + 10} across, ${before.y + 1} down`;
  await expect.element(page.getByText(said)).toBeInTheDocument();
  house.store.getState().undo();
  house.store.getState().undo();
  expect(stageOf(house, 1)).toEqual(before);
});

test('deleting a card puts the keyboard on its neighbour, and the deletion can be taken back', async () => {
  const house = await mountBoard();
  (card(3).element() as HTMLElement).focus();
  await userEvent.keyboard('{Delete}');
  await expect.poll(focusName).toBe('Stage 3 of 6: Proposal');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(focusName).toBe('Stage 3 of 7: Discovery');
  expect(stepsOf(house)).toBe(0);
});

test('deleting every card leaves the keyboard on the board', async () => {
  const house = await mountBoard();
  (card(1).element() as HTMLElement).focus();
  await userEvent.keyboard('{Control>}a{/Control}{Delete}');
  expect(routeOf(house.store.getState().map)).toEqual([]);
  await expect.poll(focusName).toBe('Map of the route');
});

test('a deletion is not undone in the place of a later edit', async () => {
  const house = await mountBoard();
  (card(7).element() as HTMLElement).focus();
  await userEvent.keyboard('{Delete}');
  const first = house.stage(0);
  house.store
    .getState()
    .dispatch({ type: 'stage.edit', stageId: first, fields: { name: 'Leads' } });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByText(/There were other edits since/u).first()).toBeVisible();
  expect(stageOf(house, 0).name).toBe('Leads');
});

test('Tidy is one undo step, keeps the order of the route and gives the same places each time', async () => {
  const house = await mountBoard();
  await drag(card(2).element(), { x: 130, y: 170 });
  await expect.poll(() => stepsOf(house)).toBe(1);
  await page.getByRole('button', { name: 'Tidy the board' }).click();
  expect(stepsOf(house)).toBe(2);
  const places = routeOf(house.store.getState().map).map(({ x, y }) => ({ x, y }));
  const columns = new Set(places.map(({ x }) => x)).size;
  expect(places).toEqual(serpentine(7, columns));
  await page.getByRole('button', { name: 'Tidy the board' }).click();
  expect(stepsOf(house)).toBe(2);
});

test('a stage is inserted on an arrow in one step, and a tidy board stays tidy', async () => {
  const house = await mountBoard();
  await page
    .getByRole('button', { name: 'Insert a stage between Qualification and Discovery' })
    .click();
  const route = routeOf(house.store.getState().map);
  expect(route.map(({ name }) => name)[2]).toBe('New stage');
  expect(route.map(({ x, y }) => ({ x, y }))).toEqual(serpentine(8, 3));
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(stepsOf(house)).toBe(1);
});

test('the first view shows every card whole', async () => {
  await mountBoard();
  const canvas = document.querySelector('.react-flow')?.getBoundingClientRect();
  for (let number = 1; number <= 7; number += 1) {
    const box = card(number).element().getBoundingClientRect();
    expect(box.left).toBeGreaterThan(canvas?.left ?? 0);
    expect(box.right).toBeLessThan(canvas?.right ?? 0);
    expect(box.top).toBeGreaterThan(canvas?.top ?? 0);
    expect(box.bottom).toBeLessThan(canvas?.bottom ?? 0);
  }
});

test('a card with a very long text keeps its size', async () => {
  const house = await mountBoard();
  const before = card(1).element().getBoundingClientRect();
  house.store.getState().dispatch({
    type: 'stage.edit',
    stageId: house.stage(0),
    fields: { name: 'Sourcing '.repeat(12), happens: 'Unbreakable'.repeat(150) },
  });
  await expect.element(page.getByTitle('Unbreakable'.repeat(150))).toBeVisible();
  const after = card(1).element().getBoundingClientRect();
  expect([after.width, after.height]).toEqual([before.width, before.height]);
  expect(card(1).element().scrollHeight).toBeLessThanOrEqual(card(1).element().clientHeight + 8);
});
