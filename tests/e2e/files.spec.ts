import { readFileSync } from 'node:fs';
import { shelf, wreckBoth } from './support/stored.ts';
import { Workshop } from './support/board.ts';
import { expect, test } from './test.ts';

const fixture = readFileSync('tests/fixtures/map-v1.json', 'utf8');

async function openFile(workshop: Workshop, name: string, text: string): Promise<void> {
  const chooser = workshop.page.waitForEvent('filechooser');
  await workshop.page.getByRole('button', { name: workshop.words.openFile }).click();
  await (
    await chooser
  ).setFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text, 'utf8'),
  });
}

test('a map file opens again as it was saved', async ({ page }) => {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await page.getByRole('button', { name: workshop.words.example }).click();
  await expect(workshop.cards.filter({ hasText: 'ICP' })).not.toHaveCount(0);
  const first = await workshop.export('json');
  expect(first.name).toMatch(/\.salesmap\.json$/);

  await openFile(workshop, first.name, Buffer.from(first.bytes).toString('utf8'));
  await expect(page.getByText(/^Открыта /).first()).toBeVisible();
  const second = await workshop.export('json');
  const inside = (bytes: Uint8Array) => {
    const { map } = JSON.parse(Buffer.from(bytes).toString('utf8')) as {
      map: { info: { id: string } };
    };
    // A file gets an id of its own, so that it cannot write over a newer copy.
    return { ...map, info: { ...map.info, id: '' } };
  };
  expect(inside(second.bytes)).toEqual(inside(first.bytes));
});

test('the example never replaces work: the way back leads to what was typed', async ({ page }) => {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await workshop.openStage('Поиск');
  await workshop.field(workshop.words.happens).fill('Наша работа');
  await page.getByRole('button', { name: workshop.words.example }).click();
  await expect(workshop.cards.filter({ hasText: 'Наша работа' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Вернуться' }).click();
  await expect(workshop.cards.filter({ hasText: 'Наша работа' })).toHaveCount(1);
});

const BAD_FILES = [
  { what: 'cut off', text: fixture.slice(0, 700), says: /повреждён или обрезан.*строке \d+/ },
  { what: 'of something else', text: '{"type":"excalidraw"}', says: /не\sкарта\sсистемы\sпродаж/ },
  {
    what: 'from a newer version',
    text: fixture.replace('"version": 1', '"version": 2'),
    says: /более новой версии.*формат 2/,
  },
  {
    what: 'with a wrong type in it',
    text: fixture.replace(/"name": "[^"]*"/, '"name": 5'),
    says: /В поле map\.\S+\.name/,
  },
] as const;

for (const { what, text, says } of BAD_FILES) {
  test(`a file ${what} is refused in words and the map stays`, async ({ page }) => {
    const workshop = new Workshop(page, 'ru');
    await workshop.open();
    await workshop.openStage('Поиск');
    await workshop.field(workshop.words.happens).fill('Наша работа');
    await openFile(workshop, 'их карта.json', text);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('«их карта.json»');
    await expect(dialog).toContainText(says);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(workshop.cards.filter({ hasText: 'Наша работа' })).toHaveCount(1);
  });
}

test('an unreadable saved map is put aside, said so, and can be downloaded', async ({ page }) => {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await workshop.openStage('Поиск');
  await workshop.field(workshop.words.happens).fill('Наша работа');
  await workshop.saved();
  const broken = (await wreckBoth(page)) ?? '';
  await page.reload();
  await expect(page.getByText('Сохранённую карту не удалось прочитать')).toBeVisible();
  await expect(workshop.cards).toHaveCount(7);
  const { bytes } = await workshop.download(() =>
    page.getByRole('button', { name: 'Скачать то, что было сохранено' }).click(),
  );
  expect(Buffer.from(bytes).toString('utf8')).toBe(broken);

  await workshop.openStage('Поиск');
  await workshop.field(workshop.words.happens).fill('Новая работа');
  await workshop.saved();
  expect(Object.values(await shelf(page, 'docs'))).toContain(broken);
});

test('a refused write is said in words and offers a copy', async ({ page }) => {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await page.evaluate(() => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Storage.prototype.setItem = full;
    IDBObjectStore.prototype.put = full;
  });
  await workshop.openStage('Поиск');
  await workshop.field(workshop.words.happens).fill('Наша работа');
  await expect(page.getByRole('status').first()).toContainText('закончилось место');
  const { bytes } = await workshop.download(() =>
    page.getByRole('button', { name: 'Скачать копию' }).click(),
  );
  expect(Buffer.from(bytes).toString('utf8')).toContain('Наша работа');
});
