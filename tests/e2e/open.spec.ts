import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Workshop } from './support/board.ts';
import { expect, test } from './test.ts';

const fixture = readFileSync('tests/fixtures/map-v1.json', 'utf8');

interface Dragged {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type DragStep = 'dragenter' | 'dragover' | 'dragleave' | 'drop';

/** What a page gets to hear while a hand drags files over it. */
async function drag(page: Page, steps: readonly DragStep[], files: readonly Dragged[]) {
  const inside = files.map(({ name, bytes }) => ({
    name,
    base64: Buffer.from(bytes).toString('base64'),
  }));
  return page.evaluate(
    ({ names, given }) => {
      const data = new DataTransfer();
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], name));
      }
      const options = { dataTransfer: data, bubbles: true, cancelable: true };
      return names.map((name) => {
        const event = new DragEvent(name, options);
        document.querySelector('main')?.dispatchEvent(event);
        return event.defaultPrevented;
      });
    },
    { names: steps, given: inside },
  );
}

/** Copies a text as a person does, and pastes it where the focus was. */
async function paste(page: Page, text: string): Promise<void> {
  const former = await page.evaluateHandle(() => document.activeElement);
  await page.evaluate((content) => {
    const paper = document.createElement('textarea');
    paper.id = 'paper';
    paper.value = content;
    document.body.append(paper);
    paper.select();
  }, text);
  await page.keyboard.press('Control+c');
  await former.evaluate((element) => {
    document.getElementById('paper')?.remove();
    (element as HTMLElement | null)?.focus();
  });
  await page.keyboard.press('Control+v');
}

/** The map of a map file without the id, which is new every time a file is opened. */
function mapIn(bytes: Uint8Array): unknown {
  const { map } = JSON.parse(Buffer.from(bytes).toString('utf8')) as {
    map: { info: { id: string } };
  };
  return { ...map, info: { ...map.info, id: '' } };
}

/** The same map as others get it. */
function withoutNotes(map: unknown): unknown {
  return JSON.parse(
    JSON.stringify(map, (key, value: unknown) => (key === 'privateNotes' ? '' : value)),
  );
}

test('a picture of the page or board, dropped on a fresh page, opens as the same map', async ({
  page,
}) => {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await page.getByRole('button', { name: workshop.words.example }).click();
  await expect(workshop.cards.filter({ hasText: 'ICP' })).not.toHaveCount(0);
  const original = withoutNotes(mapIn((await workshop.export('json')).bytes));
  const files: Dragged[] = [];
  for (const format of ['png', 'board-png']) {
    files.push(await workshop.export(format));
  }

  await page.addInitScript(() => {
    localStorage.clear();
    indexedDB.deleteDatabase('sales-system-map');
  });
  await workshop.open();
  await expect(workshop.cards.filter({ hasText: 'ICP' })).toHaveCount(0);
  for (const file of files) {
    await workshop.openStage('Поиск');
    await workshop.field(workshop.words.happens).fill(`до ${file.name}`);
    expect(await drag(page, ['dragover', 'drop'], [file])).toEqual([true, true]);
    await expect(workshop.cards.filter({ hasText: file.name })).toHaveCount(0);
    expect(mapIn((await workshop.export('json')).bytes), file.name).toEqual(original);
  }
});

test('the page shows where to drop, opens the first of several files and names the others', async ({
  page,
}) => {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  const hint = page.getByText('Отпустите файл, чтобы открыть карту');
  const bytes = Buffer.from(fixture);
  const files = ['первая.json', 'вторая.json', 'третья.json'].map((name) => ({ name, bytes }));

  await drag(page, ['dragenter', 'dragover'], files);
  await expect(hint).toBeVisible();
  await drag(page, ['dragleave'], files);
  await expect(hint).toBeHidden();

  await drag(page, ['dragenter', 'drop'], files);
  await expect(hint).toBeHidden();
  await expect(page.getByText(/^Открыта /).first()).toBeVisible();
  await expect(page.getByText('«вторая.json», «третья.json»').first()).toBeVisible();
});

test('a picture without a map is refused in words and the map stays', async ({ page }) => {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await workshop.openStage('Поиск');
  await workshop.field(workshop.words.happens).fill('Наша работа');
  const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  await drag(page, ['drop'], [{ name: 'логотип.svg', bytes }]);
  const dialog = page.getByRole('dialog').filter({ hasText: '«логотип.svg»' });
  await expect(dialog).toContainText(/карты\sвнутри\sнет/);
  await page.keyboard.press('Escape');
  await expect(workshop.cards.filter({ hasText: 'Наша работа' })).toHaveCount(1);
});

test('a pasted map opens when nobody types, and is only text in a field', async ({ page }) => {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  const { title } = (JSON.parse(fixture) as { map: { info: { title: string } } }).map.info;

  await workshop.openStage('Поиск');
  await workshop.field(workshop.words.happens).focus();
  await paste(page, fixture);
  await page.keyboard.press('Escape');
  await expect(workshop.cards).toHaveCount(7);

  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await paste(page, 'просто текст');
  await paste(page, fixture);
  await expect(page.getByText(`Открыта «${title}»`).first()).toBeVisible();
  const refusal = page.getByRole('dialog').filter({ hasText: '«буфер обмена»' });
  await expect(refusal).toBeHidden();

  await paste(page, fixture.slice(0, 300));
  await expect(refusal).toContainText('повреждён или обрезан');
});
