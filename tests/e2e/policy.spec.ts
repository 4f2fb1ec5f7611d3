import type { Page } from '@playwright/test';
import { Workshop } from './support/board.ts';
import { mainFlow } from './support/flow.ts';
import { expect, test } from './test.ts';

/** Notes every breach of the policy, in a place that outlives reloads. */
async function breachesOf(page: Page): Promise<string[]> {
  const breaches: string[] = [];
  await page.exposeFunction('noteBreach', (breach: string) => breaches.push(breach));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, sample } = event;
      const note = [effectiveDirective, blockedURI, sourceFile, sample].join(' ');
      (globalThis as unknown as { noteBreach(note: string): void }).noteBreach(note);
    });
  });
  return breaches;
}

test('from the first phrase to the last export nothing breaks the policy of the page', async ({
  page,
}) => {
  const breaches = await breachesOf(page);
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
  await mainFlow(workshop);
  await page.reload();
  await workshop.openStage(workshop.words.stages[2]);
  expect(breaches).toEqual([]);
});

test('the server sends the policy too, with the parts that a page cannot carry', async ({
  request,
}) => {
  const headers = (await request.get('')).headers();
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['x-content-type-options']).toBe('nosniff');
});
