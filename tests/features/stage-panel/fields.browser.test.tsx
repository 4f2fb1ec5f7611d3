import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { StagePanel } from '#features/stage-panel/StagePanel.tsx';
import { artifactsOf, metricsOf } from '#core/map/queries.ts';
import { selectRoute } from '#state/selectors.ts';
import { type Mounted, focused, mount } from './house.tsx';

let house: Mounted;

const panel = page.getByRole('complementary', { name: 'Stage' });
const value = panel.getByLabelText('Value');
const artifact = panel.getByRole('combobox', { name: 'Artifact' });

const stageNow = () => house.store.getState().map.stages[house.stage(1)];
const metrics = () => metricsOf(house.store.getState().map, house.stage(1));
const artifacts = () => artifactsOf(house.store.getState().map, house.stage(1));
const names = () => artifacts().map(({ name }) => name);
const steps = () => house.store.getState().history.past.length;

beforeEach(async () => {
  house = await mount(
    () => <StagePanel />,
    (store) => store.getState().showStage(selectRoute(store.getState())[1] ?? null),
  );
});

describe('the value of a metric', () => {
  test.each([
    ['35', 35, '35'],
    ['35 %', 35, '35'],
    ['35,5', 35.5, '35.5'],
  ])('reads “%s” while it is typed and shows it tidied afterwards', async (typed, read, shown) => {
    await value.click();
    await userEvent.keyboard(typed);
    await expect.element(value).toHaveValue(typed);
    expect(metrics()[0]).toMatchObject({ value: read, valueTyped: '' });
    await userEvent.keyboard('{Tab}');
    await expect.element(value).toHaveValue(shown);
  });

  test('names what is impossible beside the field and keeps it as typed until it is mended', async () => {
    await value.click();
    await userEvent.keyboard('150');
    await expect.element(value).toHaveAttribute('aria-invalid', 'true');
    await expect.element(value).toHaveAccessibleDescription('It cannot be more than 100%');
    await userEvent.keyboard('{Tab}');
    await expect.element(value).toHaveValue('150');
    expect(metrics()[0]).toMatchObject({ value: null, valueTyped: '150' });

    await value.fill('abc');
    await expect.element(panel.getByText('This is not a number.', { exact: false })).toBeVisible();
    await value.fill('-5');
    await expect.element(panel.getByText('It cannot be less than zero')).toBeVisible();
    await value.fill('50');
    await expect.element(value).not.toHaveAttribute('aria-invalid');
    expect(metrics()[0]).toMatchObject({ value: 50, valueTyped: '' });
  });

  test('shows the old figure when it is undone while the field has the focus', async () => {
    await value.fill('40');
    house.store.getState().sealStep();
    await value.click();
    await userEvent.keyboard('{End}5');
    await expect.element(value).toHaveValue('405');
    house.store.getState().undo();
    await expect.element(value).toHaveValue('40');
    expect(document.activeElement).toBe(value.element());
  });

  test('keeps a figure that another kind of metric cannot have', async () => {
    await panel.getByLabelText('Metric').selectOptions('Time in stage');
    await value.fill('400');
    await panel.getByLabelText('Metric').selectOptions('Conversion');
    await expect.element(value).toHaveValue('400');
    await expect.element(value).toHaveAttribute('aria-invalid', 'true');
  });
});

describe('the list of metrics', () => {
  test('adds one with another kind, removes it and keeps the focus', async () => {
    await panel.getByRole('button', { name: 'Add a metric' }).click();
    expect(metrics().map(({ kind }) => kind)).toEqual(['conversion', 'timeInStage']);
    await expect.poll(focused).not.toBe('body');
    await panel.getByRole('button', { name: 'Remove this measure' }).nth(1).click();
    expect(metrics()).toHaveLength(1);
    expect(focused()).not.toBe('body');
    await panel.getByRole('button', { name: 'Remove this measure' }).click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Add a metric');
  });

  test('computes a share from its counts', async () => {
    await panel.getByRole('button', { name: 'Details' }).click();
    await panel.getByLabelText('Deals that came in').fill('80');
    await panel.getByLabelText('Deals that went on').fill('36');
    await expect.element(panel.getByText('By these counts: 45%')).toBeVisible();
    await panel.getByRole('button', { name: 'Use it' }).click();
    expect(metrics()[0]).toMatchObject({ value: 45, source: 'count', countIn: 80, countOut: 36 });
  });
});

describe('artifacts', () => {
  test('take an own entry with Enter, kept with every keystroke, as one step', async () => {
    const before = steps();
    await artifact.click();
    await userEvent.keyboard('Ou');
    expect(names()).toEqual(['Ou']);
    await userEvent.keyboard('r charter{Enter}');
    expect(names()).toEqual(['Our charter']);
    expect(steps()).toBe(before + 1);
    await expect.element(artifact).toHaveValue('');
    expect(document.activeElement).toBe(artifact.element());
  });

  test('keep what was typed when the field is left', async () => {
    await artifact.click();
    await userEvent.keyboard('Charter');
    await panel.getByLabelText('Owner').click();
    expect(names()).toEqual(['Charter']);
    await expect.element(artifact).toHaveValue('');
  });

  test('come from the list with their usual maker', async () => {
    await artifact.click();
    await userEvent.keyboard('business');
    await page.getByRole('option', { name: 'Business case (ROI)' }).click();
    expect(artifacts()).toMatchObject([{ name: 'Business case (ROI)', maker: 'both' }]);
  });

  test('come by a click and go by a click, and the focus stays in the panel', async () => {
    await panel.getByRole('button', { name: /^Add: Meeting recap/u }).click();
    expect(names()).toEqual(['Meeting recap (MoM)']);
    expect(focused()).not.toBe('body');
    await panel.getByRole('button', { name: /^Remove: Meeting recap/u }).click();
    expect(names()).toEqual([]);
    expect(focused()).not.toBe('body');
  });
});

describe('the next step', () => {
  test('says how a due is read and what is still missing', async () => {
    await panel.getByLabelText('Next step').fill('Hold discovery');
    await panel.getByLabelText('Due').fill('in 3 business days');
    await expect.element(panel.getByText('within 3 working days')).toBeVisible();
    await expect
      .element(panel.getByText('Still missing: a person and what it ends with'))
      .toBeVisible();
    await panel.getByLabelText('Due').fill('23.11.2026');
    await expect.element(panel.getByText('Monday, 23 November 2026')).toBeVisible();
    expect(stageNow()?.nextDue).toBe('23.11.2026');
  });
});

describe('the stage itself', () => {
  test('is one undo step however long its phrase is typed', async () => {
    await panel.getByLabelText('What happens at this stage').click();
    await userEvent.keyboard('We decide');
    expect(steps()).toBe(1);
    house.store.getState().undo();
    await expect.element(panel.getByLabelText('What happens at this stage')).toHaveValue('');
  });

  test('leads to its neighbours and keeps the focus on the button', async () => {
    const following = panel.getByRole('button', { name: 'Following stage' });
    await following.click();
    expect(house.store.getState().openStage).toBe(house.stage(2));
    expect(document.activeElement).toBe(following.element());
  });

  test('takes the focus to the field the board asks for, once', async () => {
    house.store.getState().focusField(house.stage(3), 'metric');
    await expect.element(value).toHaveFocus();
    house.store.getState().focusField(house.stage(3), 'exit');
    await expect.poll(focused).toBe('New criterion');
  });

  test('is deleted with a way back, and the focus stays in the panel', async () => {
    await panel.getByRole('button', { name: 'Delete the stage' }).click();
    expect(selectRoute(house.store.getState())).toHaveLength(6);
    expect(focused()).toBe('Stage');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(selectRoute(house.store.getState())).toEqual(house.stages);
    expect(house.store.getState().openStage).toBe(house.stage(1));
  });

  test('is copied with its fields and its copy is named at once', async () => {
    await panel.getByLabelText('What happens at this stage').fill('We decide');
    await panel.getByRole('button', { name: 'Duplicate' }).click();
    await expect.element(panel.getByLabelText('Name')).toHaveValue('Qualification (copy)');
    await expect.poll(focused).toBe('Name');
    expect(selectRoute(house.store.getState())).toHaveLength(8);
  });
});
