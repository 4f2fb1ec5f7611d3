import { Profiler, createRef } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CriterionId } from '#core/map/model.ts';
import { Board } from '#features/board/Board.tsx';
import { mount } from '../stage-panel/house.tsx';
import { card, focusName, mountBoard, stageOf, stepsOf } from './board-house.tsx';

test('a double click on a phrase types it on the card; each letter is on the map at once', async () => {
  const house = await mountBoard();
  await page.getByTitle(/^What will the buyer tell us/u).dblClick();
  await userEvent.keyboard('We decide yes or no');
  expect(stageOf(house, 1).happens).toBe('We decide yes or no');
  expect(stepsOf(house)).toBe(1);
  await userEvent.keyboard('{Enter}');
  expect(focusName()).toBe('What happens at this stage');
  await userEvent.keyboard('We find the pain');
  expect(stageOf(house, 2).happens).toBe('We find the pain');
  expect(stepsOf(house)).toBe(2);
});

test('Escape takes back what was typed on a card and returns to the card', async () => {
  const house = await mountBoard();
  (card(2).element() as HTMLElement).focus();
  await userEvent.keyboard('{F2}Check{Escape}');
  expect(stageOf(house, 1).name).toBe('Qualification');
  expect(stepsOf(house)).toBe(0);
  await expect.poll(focusName).toBe('Stage 2 of 7: Qualification');
});

test('Tab goes from the name to the phrase', async () => {
  const house = await mountBoard();
  (card(1).element() as HTMLElement).focus();
  await userEvent.keyboard('{F2}Leads{Tab}Lists and events');
  expect(stageOf(house, 0)).toMatchObject({ name: 'Leads', happens: 'Lists and events' });
});

test('a note is added, typed and deleted', async () => {
  const house = await mountBoard();
  await page.getByRole('button', { name: 'Add a sticky note' }).click();
  await userEvent.keyboard('Ask legal');
  const [note] = Object.values(house.store.getState().map.notes);
  expect(note?.text).toBe('Ask legal');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(focusName).toBe('Sticky note: Ask legal');
  await userEvent.keyboard('{Delete}');
  expect(Object.values(house.store.getState().map.notes)).toEqual([]);
  expect(focusName()).not.toBe('body');
});

test('typing in the panel renders nothing on the board but what shows the text', async () => {
  const canvas = createRef<HTMLDivElement>();
  let commits = 0;
  const house = await mount(() => (
    <Profiler id="board" onRender={() => (commits += 1)}>
      <div style={{ position: 'fixed', inlineSize: '1200px', blockSize: '860px' }}>
        <Board boardRef={canvas} />
      </div>
    </Profiler>
  ));
  // Away from the tools, whose tooltips would render.
  await card(7).hover();
  const { dispatch } = house.store.getState();
  const id = house.stage(1);
  const criterionId = 'cr_x' as CriterionId;
  const criteria = [{ id: criterionId, text: 'a' }];
  dispatch({ type: 'criterion.add', stageId: id, gate: 'entry', index: 0, criteria });
  await expect.poll(() => card(2).element().textContent).toContain('Entry 1');
  // The exit before supplies nothing yet, and the arrow says so.
  const sign = page.getByRole('button', { name: /^Hand-over from Sourcing to Qualification/ });
  await expect.element(sign).toBeVisible();

  const cards = new Set<string>();
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      cards.add(element?.closest('[data-stage-id]')?.getAttribute('aria-label') ?? 'elsewhere');
    }
  });
  observer.observe(document.querySelector('main') ?? document.body, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  commits = 0;
  for (let letter = 0; letter < 50; letter += 1) {
    dispatch({ type: 'criterion.reword', criterionId, text: 'a'.repeat(letter + 2) });
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
  expect(commits).toBe(0);

  dispatch({ type: 'stage.edit', stageId: id, fields: { happens: 'We decide' } });
  await expect.element(page.getByText('We decide')).toBeVisible();
  observer.disconnect();
  expect([...cards]).toEqual(['Stage 2 of 7: Qualification']);
});
