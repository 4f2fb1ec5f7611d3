import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { StagePanel } from '#features/stage-panel/StagePanel.tsx';
import { criteriaOf } from '#core/map/queries.ts';
import type { Gate } from '#core/map/model.ts';
import { type Mounted, focused, mount } from './house.tsx';

let house: Mounted;

const entry = page.getByRole('list', { name: 'Entry', exact: true });
const fresh = entry.getByLabelText('New criterion');

function texts(gate: Gate = 'entry'): string[] {
  return criteriaOf(house.store.getState().map, house.stage(1), gate).map(({ text }) => text);
}

async function write(...lines: readonly string[]): Promise<void> {
  await fresh.click();
  for (const line of lines) {
    await userEvent.keyboard(`${line}{Enter}`);
  }
}

async function paste(element: Element, text: string): Promise<void> {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  element.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
  );
  await expect.poll(focused).not.toBe('body');
}

beforeEach(async () => {
  house = await mount(
    () => <StagePanel />,
    (store) => {
      const { map } = store.getState();
      const second = Object.values(map.stages).find(({ kind }) => kind === 'qualification');
      store.getState().showStage(second?.id ?? null);
    },
  );
});

describe('the list of criteria', () => {
  test('keeps the first character at once and the caret where it is', async () => {
    await fresh.click();
    const field = document.activeElement;
    await userEvent.keyboard('I');
    expect(texts()).toEqual(['I']);
    await userEvent.keyboard('n ICP');
    expect(texts()).toEqual(['In ICP']);
    expect(document.activeElement).toBe(field);
    expect(focused()).toBe('Entry, criterion 1');
  });

  test('adds with Enter and is ready for the next line', async () => {
    await write('One', 'Two');
    expect(texts()).toEqual(['One', 'Two']);
    expect(focused()).toBe('New criterion');
  });

  test('takes a text that a program fills in', async () => {
    await fresh.fill('Filled');
    await userEvent.keyboard('{Enter}');
    await fresh.fill('Again');
    expect(texts()).toEqual(['Filled', 'Again']);
  });

  test('splits a line at the caret and joins it again', async () => {
    await write('Fits the ICP');
    await entry.getByLabelText('Entry, criterion 1').click();
    await userEvent.keyboard('{Home}');
    for (let step = 0; step < 4; step += 1) await userEvent.keyboard('{ArrowRight}');
    await userEvent.keyboard('{Enter}');
    expect(texts()).toEqual(['Fits', 'the ICP']);
    expect(focused()).toBe('Entry, criterion 2');
    await userEvent.keyboard('{Backspace}');
    expect(texts()).toEqual(['Fits the ICP']);
    expect(focused()).toBe('Entry, criterion 1');
  });

  test('opens an empty line in the middle and forgets it when nobody writes there', async () => {
    await write('One', 'Two');
    const steps = house.store.getState().history.past.length;
    await entry.getByLabelText('Entry, criterion 1').click();
    await userEvent.keyboard('{End}{Enter}');
    expect(texts()).toEqual(['One', '', 'Two']);
    expect(focused()).toBe('Entry, criterion 2');
    await page.getByLabelText('What happens at this stage').click();
    await expect.poll(() => texts()).toEqual(['One', 'Two']);
    expect(house.store.getState().history.past).toHaveLength(steps);
  });

  test('removes an empty line with Backspace and goes to the end of the one above', async () => {
    await write('One', 'T');
    await entry.getByLabelText('Entry, criterion 2').click();
    await userEvent.keyboard('{End}{Backspace}{Backspace}');
    expect(texts()).toEqual(['One']);
    expect(focused()).toBe('Entry, criterion 1');
    await userEvent.keyboard('!');
    expect(texts()).toEqual(['One!']);
  });

  test('goes back from the new field with Backspace and removes nothing', async () => {
    await write('One');
    await userEvent.keyboard('{Backspace}');
    expect(texts()).toEqual(['One']);
    expect(focused()).toBe('Entry, criterion 1');
  });

  test('reorders with Alt and the arrows', async () => {
    await write('One', 'Two', 'Three');
    await entry.getByLabelText('Entry, criterion 3').click();
    await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    expect(texts()).toEqual(['Three', 'One', 'Two']);
    expect(focused()).toBe('Entry, criterion 1');
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(texts()).toEqual(['One', 'Three', 'Two']);
    expect(focused()).toBe('Entry, criterion 2');
  });

  test('walks between lines with the plain arrows', async () => {
    await write('One', 'Two');
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(focused).toBe('Entry, criterion 2');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(focused).toBe('New criterion');
  });

  test('makes lines of a pasted list and strips its marks', async () => {
    await fresh.click();
    await paste(fresh.element(), '- One\n• Two\r\n3. Three\n\n[x] Four\n');
    expect(texts()).toEqual(['One', 'Two', 'Three', 'Four']);
    expect(focused()).toBe('Entry, criterion 4');
    house.store.getState().undo();
    await expect.poll(() => texts()).toEqual([]);
    await expect.poll(focused).toBe('New criterion');
  });

  test('pastes lines around the text that is there', async () => {
    await write('Start end');
    const first = entry.getByLabelText('Entry, criterion 1');
    await first.click();
    const field = first.element();
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(6, 6);
    await paste(field, 'a\nb\n');
    expect(texts()).toEqual(['Start a', 'bend']);
  });

  test('says how many lines did not fit and keeps the text behind the caret', async () => {
    await fresh.click();
    await paste(fresh.element(), Array.from({ length: 53 }, (_, at) => `Line ${at}`).join('\n'));
    expect(texts()).toHaveLength(50);
    await expect.element(page.getByText(/3 lines did not fit/u).first()).toBeVisible();
  });

  test('moves a line to the other gate and takes the focus along', async () => {
    await write('One');
    await entry.getByRole('button', { name: 'Actions for line 1' }).click();
    await page.getByRole('menuitem', { name: 'Move to “Exit”' }).click();
    expect(texts('exit')).toEqual(['One']);
    await expect.poll(focused).toBe('Exit, criterion 1');
  });

  test('deletes a line from its menu and keeps the focus in the list', async () => {
    await write('One', 'Two');
    await entry.getByRole('button', { name: 'Actions for line 1' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    expect(texts()).toEqual(['Two']);
    await expect.poll(focused).toBe('Entry, criterion 1');
  });
});

describe('undo in a criterion', () => {
  test('takes typing back in one step and keeps the focus', async () => {
    await fresh.click();
    await userEvent.keyboard('Fits the ICP');
    house.store.getState().undo();
    await expect.poll(() => texts()).toEqual([]);
    expect(focused()).toBe('New criterion');
    await expect.element(fresh).toHaveValue('');
    house.store.getState().redo();
    await expect.poll(() => texts()).toEqual(['Fits the ICP']);
    expect(focused()).toBe('Entry, criterion 1');
  });

  test('shows the old text in the field that has the focus', async () => {
    await write('One');
    const first = entry.getByLabelText('Entry, criterion 1');
    await first.click();
    await expect.poll(() => house.store.getState().history.past.at(-1)?.mergeKey).toBe(null);
    await userEvent.keyboard('{End} more');
    await expect.element(first).toHaveValue('One more');
    house.store.getState().undo();
    await expect.element(first).toHaveValue('One');
    expect(focused()).toBe('Entry, criterion 1');
  });
});

describe('the hint', () => {
  test('stands under the list that is typed in, and nowhere else', async () => {
    await fresh.click();
    await expect.element(page.getByText('Weak')).toBeVisible();
    await page
      .getByRole('list', { name: 'Exit', exact: true })
      .getByLabelText('New criterion')
      .click();
    await expect.element(page.getByRole('button', { name: 'Insert the pattern' })).toBeVisible();
    expect(page.getByText('Weak').elements()).toHaveLength(1);
  });

  test('puts the pattern in with its first blank selected', async () => {
    await page
      .getByRole('list', { name: 'Exit', exact: true })
      .getByLabelText('New criterion')
      .click();
    await page.getByRole('button', { name: 'Insert the pattern' }).click();
    await expect.poll(focused).toBe('Exit, criterion 1');
    expect(String(document.getSelection())).toMatch(/^\[.*\]$/u);
    await userEvent.keyboard('CFO');
    expect(texts('exit')[0]).toContain('CFO');
  });
});
