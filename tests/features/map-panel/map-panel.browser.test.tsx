import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MapPanel } from '#features/map-panel/MapPanel.tsx';
import { termsOf } from '#core/map/queries.ts';
import { type Mounted, mount } from '../stage-panel/house.tsx';

let house: Mounted;

const panel = page.getByRole('complementary', { name: 'Stage' });
const find = panel.getByRole('combobox', { name: 'Add a term' });
const info = () => house.store.getState().map.info;
const terms = () => termsOf(house.store.getState().map);

beforeEach(async () => {
  house = await mount(() => <MapPanel />);
});

async function openGlossary(): Promise<void> {
  await panel.getByRole('button', { name: 'Add a term' }).click();
  await expect.element(find).toBeVisible();
}

test('keeps what is known about the map with every keystroke', async () => {
  await panel.getByLabelText('Team').fill('North');
  await panel.getByLabelText('Date').fill('2026-12-01');
  await panel.getByLabelText('Language of the map').selectOptions('Русский');
  expect(info()).toMatchObject({ team: 'North', date: '2026-12-01', language: 'ru' });
});

test('takes ready-made terms over with their meaning', async () => {
  await openGlossary();
  await panel.getByRole('button', { name: 'Add: SQL' }).click();
  const [sql] = terms();
  expect(sql?.name).toBe('SQL');
  expect(sql?.meaning).not.toBe('');
  await expect.element(panel.getByText('1 term', { exact: true })).toBeVisible();
  await expect.element(panel.getByRole('button', { name: 'Add: SQL' })).not.toBeInTheDocument();
  expect(document.activeElement).not.toBe(document.body);
});

test('takes an own term and asks for its meaning', async () => {
  await openGlossary();
  await find.click();
  await userEvent.keyboard('Warm lead{Enter}');
  expect(terms().map(({ name }) => name)).toEqual(['Warm lead']);
  await panel.getByLabelText('In our team').fill('Asked for a call');
  expect(terms()[0]?.ours).toBe('Asked for a call');
});

test('removes a term with a way back', async () => {
  await openGlossary();
  await panel.getByRole('button', { name: 'Add: SQL' }).click();
  await panel.getByRole('button', { name: 'Remove the term: SQL' }).click();
  expect(terms()).toEqual([]);
  expect(document.activeElement).not.toBe(document.body);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(terms().map(({ name }) => name)).toEqual(['SQL']);
});

test('shows the glossary when it is asked for', async () => {
  house.store.getState().showGlossary();
  await expect
    .poll(() => document.activeElement?.getAttribute('aria-label'))
    .toBe('Common language');
});
