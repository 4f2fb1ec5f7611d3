import { type Exported, Workshop } from './support/board.ts';
import { bare, readPdf } from './support/pdf.ts';
import { expect, test } from './test.ts';

async function openDialog(workshop: Workshop) {
  await workshop.page.getByRole('button', { name: workshop.words.export, exact: true }).click();
  await workshop.page.getByRole('menuitem', { name: /^Настроить/ }).click();
  const dialog = workshop.page.getByRole('dialog', { name: 'Настройка экспорта' });
  await expect.poll(() => focused(workshop)).toBe('Настройка экспорта');
  return dialog;
}

/** Lets go of a file over the board. */
async function drop({ page }: Workshop, { name, bytes }: Exported): Promise<void> {
  const base64 = Buffer.from(bytes).toString('base64');
  await page.evaluate(
    (file) => {
      const dataTransfer = new DataTransfer();
      const letters = Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([letters], file.name));
      const options = { dataTransfer, bubbles: true, cancelable: true };
      document.querySelector('main')?.dispatchEvent(new DragEvent('drop', options));
    },
    { name, base64 },
  );
}

/** What has the focus, also in a window that lies behind another one. */
function focused({ page }: Workshop): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

async function openExample(workshop: Workshop): Promise<void> {
  await workshop.open();
  await workshop.page.getByRole('button', { name: workshop.words.example }).first().click();
  await expect(workshop.cards.filter({ hasText: 'ICP' })).not.toHaveCount(0);
}

test('a page is chosen, seen, downloaded, and opens again', async ({ page }) => {
  const workshop = new Workshop(page, 'ru');
  await openExample(workshop);
  const dialog = await openDialog(workshop);
  const sheet = dialog.getByRole('group', { name: /^Одностраничник/ });
  await expect(sheet).toHaveAttribute('viewBox', '0 0 297 210');
  await dialog.getByLabel('Лист', { exact: true }).selectOption('a3');
  await expect(sheet).toHaveAttribute('viewBox', '0 0 420 297');
  await dialog.getByLabel('Язык подписей').selectOption('en');
  await expect(sheet).toContainText('ARTIFACT');
  await dialog.getByLabel('Единый язык').uncheck();
  await expect(sheet).not.toContainText('COMMON LANGUAGE');
  await expect(dialog.getByText(/^\d+\sКБ$/)).toBeVisible();

  const first = await workshop.download(() =>
    dialog.getByRole('button', { name: 'Скачать' }).click(),
  );
  expect(first.name).toMatch(/^sales-system-map-[a-z0-9-]+-\d{4}-\d\d-\d\d\.pdf$/);
  await expect(dialog).toBeHidden();
  await expect.poll(() => focused(workshop)).toBe('Экспорт');
  const pdf = await readPdf(first.bytes);
  expect([pdf.pages, Math.round(pdf.width), Math.round(pdf.height)]).toEqual([1, 1191, 842]);
  expect(bare(pdf.text)).toContain('ARTIFACT');
  expect(bare(pdf.text)).not.toContain('COMMONLANGUAGE');

  await drop(workshop, first);
  await expect(page.getByText(/^Открыта /).first()).toBeVisible();
  await expect(workshop.cards).toHaveCount(7);
});

test('one key makes the same file again, on the next visit too', async ({ page }) => {
  const workshop = new Workshop(page, 'ru');
  await openExample(workshop);
  const dialog = await openDialog(workshop);
  await dialog.getByRole('radio', { name: 'Чёрно-белая' }).check();
  const first = await workshop.download(() =>
    dialog.getByRole('button', { name: 'Скачать' }).click(),
  );
  await workshop.saved();
  await page.reload();
  await workshop.cards.first().waitFor();
  const again = await workshop.download(() => page.keyboard.press('Control+Shift+KeyE'));
  expect(again.name).toBe(first.name);
  expect(Buffer.from(again.bytes).equals(Buffer.from(first.bytes))).toBe(true);
});

test('several maps of this browser and of files become one PDF', async ({ page }) => {
  const workshop = new Workshop(page, 'ru');
  await openExample(workshop);
  const { bytes } = await workshop.export('json');
  await page.getByRole('button', { name: workshop.words.export, exact: true }).click();
  await page.getByRole('menuitem', { name: /^Несколько карт/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Несколько карт в одном PDF' });
  await dialog.locator('input[type=file]').setInputFiles([
    { name: 'one.salesmap.json', mimeType: 'application/json', buffer: Buffer.from(bytes) },
    { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Здравствуйте') },
  ]);
  await expect(dialog.getByText(/В этих файлах нет карты.*«letter\.txt»/).first()).toBeVisible();
  const button = dialog.getByRole('button', { name: /^Скачать PDF: 2/ });
  const file = await workshop.download(() => button.click());
  const pdf = await readPdf(file.bytes);
  expect(pdf.pages).toBe(3);
  expect(bare(pdf.text)).toContain('Картысистемыпродаж');
  await expect(dialog).toBeHidden();

  // Such a file gives all its maps to the next one.
  await page.getByRole('button', { name: workshop.words.export, exact: true }).click();
  await page.getByRole('menuitem', { name: /^Несколько карт/ }).click();
  await dialog.locator('input[type=file]').setInputFiles({
    name: file.name,
    mimeType: 'application/pdf',
    buffer: Buffer.from(file.bytes),
  });
  await expect(dialog.getByRole('button', { name: /^Скачать PDF: 3/ })).toBeVisible();
});

test.describe('a font that does not come', () => {
  test.use({ expectedNoise: /status of 503/ });

  test('leaves the map file, and the next try works', async ({ page }) => {
    const workshop = new Workshop(page, 'ru');
    await page.route('**/fonts/*.ttf', (route) => route.fulfill({ status: 503 }));
    await openExample(workshop);
    const before = await workshop.export('json');
    const dialog = await openDialog(workshop);
    await dialog.getByLabel('Формат').selectOption('pdf');
    await expect(dialog.getByText(/не получилось: PDF.*Карта не изменилась/).first()).toBeVisible();
    await dialog.getByRole('button', { name: 'Файл карты' }).click();
    const kept = await workshop.download(() =>
      dialog.getByRole('button', { name: 'Скачать' }).click(),
    );
    expect(Buffer.from(kept.bytes).equals(Buffer.from(before.bytes))).toBe(true);

    await page.unroute('**/fonts/*.ttf');
    const svg = await workshop.export('svg');
    expect(Buffer.from(svg.bytes).toString('utf8')).toContain('Квалификация');
  });
});
