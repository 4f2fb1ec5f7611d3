import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Outline } from '#features/outline/Outline.tsx';
import { routeOf } from '#core/map/queries.ts';
import { type Mounted, mount } from '../stage-panel/house.tsx';

let house: Mounted;

const route = page.getByRole('navigation', { name: 'Deal route' });
const row = (name: string) =>
  route.getByRole('button', { name: new RegExp(`^\\d+ ?${name}`, 'u') });
const names = () => routeOf(house.store.getState().map).map(({ name }) => name);
const onFocus = () => document.activeElement?.textContent ?? '';

async function choose(stage: string, item: string): Promise<void> {
  await route.getByRole('button', { name: `Actions: ${stage}` }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

beforeEach(async () => {
  house = await mount(() => <Outline />);
});

describe('the route as a list', () => {
  test('says how much of each stage is filled in and which is open', async () => {
    const second = row('Qualification');
    await expect.element(second).toHaveAccessibleName(/0 of 6 parts filled in/u);
    await second.click();
    await expect.element(second).toHaveAttribute('aria-current', 'true');
    expect(house.store.getState()).toMatchObject({ openStage: house.stage(1), panelOpen: true });
  });

  test('renames in place, and Esc leaves no trace', async () => {
    await row('Qualification').click();
    await userEvent.keyboard('{F2}Triage{Escape}');
    expect(names()[1]).toBe('Qualification');
    expect(house.store.getState().history.past).toEqual([]);
    await expect.poll(onFocus).toContain('Qualification');

    await userEvent.keyboard('{F2}Triage{Enter}');
    expect(names()[1]).toBe('Triage');
    expect(house.store.getState().history.past).toHaveLength(1);
    await expect.poll(onFocus).toContain('Triage');
  });

  test('renames by a double click', async () => {
    await row('Close').dblClick();
    await expect.element(route.getByLabelText('Rename stage 6')).toHaveFocus();
  });

  test('reorders with Alt and the arrows, keeps the focus and the tidy board', async () => {
    const first = house.store.getState().map.stages[house.stage(0)];
    await row('Qualification').click();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(names().slice(0, 2)).toEqual(['Qualification', 'Sourcing']);
    expect(onFocus()).toContain('Qualification');
    const moved = house.store.getState().map.stages[house.stage(1)];
    expect([moved?.x, moved?.y]).toEqual([first?.x, first?.y]);
    house.store.getState().undo();
    await expect.poll(names).toEqual(expect.arrayContaining(['Sourcing']));
    expect(names()[0]).toBe('Sourcing');
  });

  test('reorders by dragging with the mouse and opens nothing by it', async () => {
    const from = row('Sourcing').element().getBoundingClientRect();
    const to = row('Proposal').element().getBoundingClientRect();
    const at = (type: string, y: number) =>
      row('Sourcing')
        .element()
        .dispatchEvent(
          new PointerEvent(type, { clientX: 60, clientY: y, pointerType: 'mouse', bubbles: true }),
        );
    at('pointerdown', from.top + 5);
    at('pointermove', to.bottom - 2);
    at('pointerup', to.bottom - 2);
    await expect.poll(() => names()[3]).toBe('Sourcing');
    expect(house.store.getState().openStage).toBe(null);
  });

  test('walks with the arrows', async () => {
    await row('Sourcing').click();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(onFocus()).toContain('Discovery');
  });
});

describe('the menu of a stage', () => {
  test('inserts a stage and asks for its name', async () => {
    await choose('Discovery', 'Insert a stage after it');
    await expect.element(route.getByLabelText('Rename stage 4')).toHaveFocus();
    await userEvent.keyboard('Pilot{Enter}');
    expect(names()[3]).toBe('Pilot');
    expect(names()).toHaveLength(8);
  });

  test('duplicates a stage', async () => {
    await choose('Discovery', 'Duplicate');
    expect(names()[3]).toBe('Discovery (copy)');
    await expect.element(route.getByLabelText('Rename stage 4')).toHaveFocus();
  });

  test('moves a stage without dragging', async () => {
    await choose('Discovery', 'Move down');
    expect(names().slice(2, 4)).toEqual(['Proposal', 'Discovery']);
    await expect
      .poll(() => document.activeElement?.getAttribute('aria-label'))
      .toBe('Actions: Discovery');
  });

  test('deletes a stage, goes to its neighbour and offers a way back', async () => {
    await choose('Discovery', 'Delete');
    expect(names()).not.toContain('Discovery');
    await expect.poll(onFocus).toContain('Proposal');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(names()[2]).toBe('Discovery');
    await expect.poll(onFocus).toContain('Discovery');
  });

  test('takes nothing else back when there were later edits', async () => {
    await choose('Discovery', 'Delete');
    const { dispatch } = house.store.getState();
    dispatch({ type: 'info.edit', fields: { team: 'North' } });
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(house.store.getState().map.info.team).toBe('North');
    await expect.element(page.getByText(/There were later edits/u).first()).toBeVisible();
  });
});

describe('the rest of the outline', () => {
  test('adds a stage at the end and asks for its name', async () => {
    await route.getByRole('button', { name: 'Add stage' }).click();
    await expect.element(route.getByLabelText('Rename stage 8')).toHaveFocus();
    await userEvent.keyboard('Renewal{Enter}');
    expect(names().at(-1)).toBe('Renewal');
  });

  test('counts the practices and leads to the next empty field', async () => {
    const first = route.getByRole('region', { name: 'Practice 1 · 15 minutes' });
    await expect.element(first.getByText('0 of 7 sentences · 0 of 7 metrics')).toBeVisible();
    const { dispatch } = house.store.getState();
    dispatch({ type: 'stage.edit', stageId: house.stage(0), fields: { happens: 'We look' } });
    await expect.element(first.getByText('1 of 7 sentences · 0 of 7 metrics')).toBeVisible();
    await first.getByRole('button', { name: 'To the next empty field' }).click();
    expect(house.store.getState().focusWish).toMatchObject({
      stageId: house.stage(0),
      target: 'metric',
    });
  });

  test('folds to numbers that still have their names', async () => {
    await route.getByRole('button', { name: 'Fold the route' }).click();
    expect(house.store.getState().outlineFolded).toBe(true);
    await expect.element(row('Discovery')).toBeVisible();
    await expect.element(route.getByText('Practice 1 · 15 minutes')).not.toBeInTheDocument();
    await route.getByRole('button', { name: 'Unfold the route' }).click();
    await expect.element(route.getByText('Practice 1 · 15 minutes')).toBeVisible();
  });

  test('leads to the glossary', async () => {
    await route.getByRole('button', { name: /^Common language/u }).click();
    expect(house.store.getState()).toMatchObject({ openStage: null, panelOpen: true });
    expect(house.store.getState().glossaryWish).not.toBe(null);
  });

  test('gives both fields of the first practice on a phone', async () => {
    await page.viewport(360, 740);
    await route.getByRole('button', { name: /^New per period/u }).click();
    expect(house.store.getState().focusWish).toMatchObject({
      stageId: house.stage(0),
      target: 'metric',
    });
    expect(route.element().scrollWidth).toBeLessThanOrEqual(360);
  });
});
