import { Workshop } from './support/board.ts';
import { bare, readPdf } from './support/pdf.ts';
import { expect, test } from './test.ts';

async function choose(workshop: Workshop, item: string): Promise<void> {
  await workshop.page.getByRole('button', { name: workshop.words.export, exact: true }).click();
  await workshop.page.getByRole('menuitem', { name: item }).click();
}

/** What lies on the clipboard, by media type. */
function clipboard(workshop: Workshop): Promise<Record<string, string>> {
  return workshop.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const found: Record<string, string> = {};
    for (const type of item?.types ?? []) {
      found[type] = (await (await item?.getType(type))?.text()) ?? '';
    }
    return found;
  });
}

test('[E17] the page is copied as a picture with the map, the stages as a table', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await choose(workshop, 'Скопировать лист картинкой');
  await expect(page.getByText('Лист скопирован картинкой').first()).toBeVisible();
  const picture = await clipboard(workshop);
  expect(picture['image/png']?.slice(1, 4)).toBe('PNG');
  const file = JSON.parse(picture['web application/json'] ?? '') as { format: string };
  expect(file.format).toBe('sales-system-map');

  await choose(workshop, 'Скопировать этапы таблицей');
  await expect(page.getByText('Этапы скопированы таблицей').first()).toBeVisible();
  const table = await clipboard(workshop);
  expect(table['text/plain']?.split('\r\n')[2]).toMatch(/^2\tКвалификация\t/);
  expect(table['text/html']).toContain('<td>Квалификация</td>');
});

test('[F37] what the browser refuses to copy can be selected', async ({ page }) => {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
  });
  await choose(workshop, 'Скопировать этапы таблицей');
  const table = page.getByLabel('Таблица этапов');
  await expect(table).toBeFocused();
  const chosen = await page.evaluate(() => String(getSelection()));
  expect(chosen).toContain('Квалификация');
});

test('the pages are printed from the board, by the key and by the browser’s own menu', async ({
  page,
}) => {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-asked-to-print', '');
  });
  await page.keyboard.press('Control+KeyP');
  await expect(page.locator('html[data-asked-to-print]')).toBeAttached();
  const printed = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect([printed.pages, Math.round(printed.width)]).toEqual([1, 842]);
  expect(bare(printed.text)).toContain('SalesSystemMap');
  expect(bare(printed.text)).not.toContain('Экспорт');

  // After the paper the screen is as it was, and what is drawn next is printed as well.
  await workshop.openStage('Поиск');
  await workshop.field(workshop.words.happens).fill('Звоним по списку');
  const next = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(bare(next.text)).toContain('Звонимпосписку');
});
