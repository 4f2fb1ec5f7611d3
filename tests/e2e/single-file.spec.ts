import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { Workshop } from './support/board.ts';
import { breachesOf } from './support/breaches.ts';
import { mainFlow } from './support/flow.ts';
import { expect, test } from './test.ts';

/** Made by `npm run build:single`. */
const FILE = resolve(process.env['E2E_SINGLE'] ?? 'dist-single', 'sales-system-map.html');

/** The same clock and dice in every page, so that the same work gives the same bytes. */
async function fixChance(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00Z'));
  await page.addInitScript(() => {
    let next = 1;
    crypto.getRandomValues = (array) => {
      const bytes = array as unknown as Uint8Array;
      for (let at = 0; at < bytes.length; at += 1) {
        next = (next * 16_807) % 2_147_483_647;
        bytes[at] = next;
      }
      return array;
    };
  });
}

test('the app as one file from the disk goes the whole way and asks nothing of anybody', async ({
  page,
}) => {
  test.setTimeout(600_000);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) asked.push(request.url());
  });
  const breaches = await breachesOf(page);
  await page.goto(pathToFileURL(FILE).href);
  await page.locator('[data-stage-id]').first().waitFor();
  const workshop = new Workshop(page, 'ru');
  await mainFlow(workshop);
  await page.reload();
  await expect(workshop.cards.filter({ hasText: 'Расширение 6' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Поделиться', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Поделиться картой' })).toContainText('файл карты');
  expect(asked).toEqual([]);
  expect(breaches).toEqual([]);
});

test('[E21] a PDF made from the disk is the same as one made from a server', async ({ page }) => {
  await fixChance(page);
  const workshop = new Workshop(page, 'ru');
  async function sumOfExample(): Promise<string> {
    await page.locator('[data-stage-id]').first().waitFor();
    await page.getByRole('button', { name: workshop.words.example }).click();
    await expect(workshop.cards.filter({ hasText: 'ICP' })).not.toHaveCount(0);
    const { bytes } = await workshop.export('pdf');
    return createHash('sha256').update(bytes).digest('hex');
  }
  await page.goto('');
  const served = await sumOfExample();
  await page.goto(pathToFileURL(FILE).href);
  expect(await sumOfExample()).toBe(served);
});

test('[E21] the file says what its letters are before anything else', () => {
  const text = readFileSync(FILE, 'utf8');
  expect(text.indexOf('<meta charset="utf-8"')).toBeGreaterThan(0);
  expect(text.indexOf('<meta charset="utf-8"')).toBeLessThan(1_024);
  const addresses = text.matchAll(/(?:src|href)="(?!data:|#)([^"]*)"/g);
  const [body = ''] = text.split('<script type="module">');
  expect([...addresses].filter(({ index }) => index < body.length)).toEqual([]);
});
