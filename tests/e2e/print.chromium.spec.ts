import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Workshop } from './support/board.ts';
import { bare, readPdf } from './support/pdf.ts';
import { expect, test } from './test.ts';

test('the browser prints the one-pager alone, on one sheet of its paper', async ({ page }) => {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await page.getByRole('button', { name: workshop.words.example }).click();
  await page.getByRole('tab', { name: 'Одностраничник' }).click();
  await expect(page.locator('main svg text').first()).toBeVisible();

  const papers = [
    ['a4', 841.89, 595.28],
    ['a3', 1190.55, 841.89],
    ['letter', 792, 612],
  ] as const;
  for (const [paper, width, height] of papers) {
    await page.getByLabel('Лист', { exact: true }).selectOption(paper);
    const printed = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(printed.pages, paper).toBe(1);
    expect(Math.abs(printed.width - width), paper).toBeLessThan(1);
    expect(Math.abs(printed.height - height), paper).toBeLessThan(1);
    expect(bare(printed.text)).toContain('Квалификация');
    // Nothing of the app around it.
    expect(bare(printed.text)).not.toContain('Экспорт');
  }
});

test('the exported web page prints on one sheet and runs nothing', async ({ page }, info) => {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await page.getByRole('button', { name: workshop.words.example }).click();
  const { bytes } = await workshop.export('html');
  const file = info.outputPath('page.html');
  writeFileSync(file, bytes);
  await page.goto(pathToFileURL(file).href);
  await expect(page.locator('svg')).toBeVisible();
  const printed = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect([printed.pages, Math.round(printed.width), Math.round(printed.height)]).toEqual([
    1, 842, 595,
  ]);
});
