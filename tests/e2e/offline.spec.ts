import type { Page } from '@playwright/test';
import { Workshop } from './support/board.ts';
import { breachesOf } from './support/breaches.ts';
import { mainFlow } from './support/flow.ts';
import { type Site, startSite } from './support/site.ts';
import { test as base, expect } from './test.ts';

const test = base.extend<{ readonly site: Site }>({
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.close();
  },
  baseURL: ({ site }, use) => use(site.address),
});
test.use({ serviceWorkers: 'allow' });

/** Waits until the worker keeps all files and answers for the page. */
async function keptOffline(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated');
}

/**
 * Reloads from within the page. Over BiDi a driver waits for a load event of Firefox, which without a
 * network now and then does not tell of one, though the page is there.
 */
async function reloaded(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['left'] = '';
    setTimeout(() => window.location.reload());
  });
  await expect(page.locator('html[data-left]')).toHaveCount(0);
}

test('[E21] [F44] after one visit the whole way works without a network, asks nothing of it and breaks no policy', async ({
  page,
  site,
}) => {
  test.setTimeout(600_000);
  const breaches = await breachesOf(page);
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await keptOffline(page);
  site.forget();
  site.switchOff();
  await mainFlow(workshop);
  // Whether there is a newer build is the browser's own question, as often as it likes.
  const asked = () => site.requests.filter((file) => file !== 'sw.js');
  expect(asked()).toEqual([]);

  await reloaded(page);
  await expect(workshop.cards.filter({ hasText: 'Расширение 6' })).toHaveCount(1);
  const { bytes } = await workshop.export('pdf');
  expect(Buffer.from(bytes).toString('latin1')).toMatch(/^%PDF-/);
  expect(asked()).toEqual([]);
  expect(breaches).toEqual([]);
});

test('[F33] a newer build waits until the person wants it, and keeps what is typed', async ({
  page,
  site,
}) => {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await keptOffline(page);
  site.deploy((file, content) => {
    if (file === 'index.html') {
      return content.toString().replace('<head>', '<head><meta name="build" content="2" />');
    }
    return file === 'sw.js' ? content.toString().replace(/"[\da-f]{16}"/, '"2222"') : content;
  });
  await workshop.openStage('Поиск');
  await workshop.field(workshop.words.happens).pressSequentially('Ищем');
  await page.evaluate(() => {
    Object.assign(globalThis, { isSamePage: true });
    void navigator.serviceWorker.ready.then((registration) => registration.update());
  });
  const update = page.getByRole('button', { name: 'Обновить', exact: true });
  await expect(update).toBeVisible();
  await expect(workshop.field(workshop.words.happens)).toBeFocused();
  await page.keyboard.type(' компании');
  expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);

  await update.click();
  await expect(page.locator('meta[name="build"][content="2"]')).toHaveCount(1);
  await expect(workshop.cards.filter({ hasText: 'Ищем компании' })).toHaveCount(1);
  expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(false);
});
