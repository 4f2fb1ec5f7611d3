import { expect } from '@playwright/test';
import type { Workshop } from './board.ts';
import { bare, readPdf } from './pdf.ts';

/** Every way out, and what its first bytes are. */
const EXPORTS = {
  pdf: '%PDF-',
  png: '\u0089PNG',
  'board-png': '\u0089PNG',
  svg: '<?xml',
  html: '<!doctype html>',
  md: '',
  csv: '',
  json: '{',
} as const;

/**
 * What a team does in a workshop, from the first phrase to the files: all seven stages, criteria,
 * every export, the map file opened again, the page, the other language and back.
 */
export async function mainFlow(workshop: Workshop): Promise<void> {
  const { page, words } = workshop;
  for (const [index, name] of words.stages.entries()) {
    await workshop.openStage(name);
    await workshop.field(words.happens).fill(`${name} ${index}`);
    await workshop.field(words.value).fill('35');
  }
  await workshop.openStage(words.stages[1]);
  await workshop.addCriteria(words.entry, ['ICP']);
  await workshop.saved();

  const files = new Map<string, Uint8Array>();
  for (const [format, head] of Object.entries(EXPORTS)) {
    const { bytes } = await workshop.export(format);
    expect(Buffer.from(bytes).toString('latin1').slice(0, head.length), format).toBe(head);
    files.set(format, bytes);
  }
  const pdf = await readPdf(files.get('pdf') ?? new Uint8Array());
  expect(bare(pdf.text)).toContain(`${words.stages[6]}6`);

  await openFile(workshop, files.get('json') ?? new Uint8Array());
  await expect(workshop.cards.filter({ hasText: `${words.stages[6]} 6` })).toHaveCount(1);
  await page.getByRole('tab', { name: /Одностраничник|Страница|One-pager/ }).click();
  await expect(page.locator('main svg text').first()).toBeVisible();
  await page.getByRole('tab', { name: /Карта|Map/ }).click();
  for (const _way of ['there', 'back']) {
    const before = (await page.locator('html').getAttribute('lang')) ?? '';
    await page.getByRole('button', { name: /^Переключить|^Switch/ }).click();
    // The words of a language are fetched: the button does the same until they are there.
    await expect(page.locator('html')).not.toHaveAttribute('lang', before);
  }
  await expect(page.getByRole('button', { name: words.export, exact: true })).toBeVisible();
}

async function openFile({ page, words }: Workshop, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.openFile }).click();
  const file = { name: 'map.salesmap.json', mimeType: 'application/json' };
  await (await chooser).setFiles({ ...file, buffer: Buffer.from(bytes) });
}
