import { createHash } from 'node:crypto';
import { afterwards, firstVisit } from '../../scripts/budget.mjs';
import { expect, test } from './test.ts';

for (const [language, locale] of [
  ['ru', 'ru-RU'],
  ['en', 'en-GB'],
] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ locale });

    test('a first visit fetches nothing that the budget does not count, the rest when it is idle', async ({
      page,
      baseURL,
    }) => {
      const fetched = new Set<string>();
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (request.url().startsWith(baseURL ?? '')) fetched.add(pathname.slice(1) || 'index.html');
      });
      await page.goto('');
      await expect(page.locator('#root')).not.toBeEmpty();
      const later = afterwards(language);
      await expect.poll(() => later.every((file) => fetched.has(file))).toBe(true);
      await page.waitForLoadState('networkidle');
      const unseen = [...fetched].filter(
        (file) => !firstVisit(language).includes(file) && !later.includes(file),
      );
      expect(unseen).toEqual([]);

      const early = await page.evaluate((files) => {
        const [visit] = performance.getEntriesByType('navigation');
        const loaded = (visit as PerformanceNavigationTiming | undefined)?.loadEventEnd ?? Infinity;
        return performance
          .getEntriesByType('resource')
          .filter(
            ({ name, startTime }) => startTime < loaded && files.some((f) => name.endsWith(f)),
          )
          .map(({ name }) => name);
      }, later);
      expect(early).toEqual([]);
      expect(fetched.size).toBeGreaterThan(1);
    });
  });
}

/** Twenty were compared when it was made; `FIRST_VISITS` asks for more than these. */
const VISITS = Number(process.env['FIRST_VISITS'] ?? 5);

test('the first view depends on no race: every visit looks the same to the pixel', async ({
  browser,
}) => {
  const pictures = new Set<string>();
  for (let visit = 0; visit < VISITS; visit += 1) {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'ru-RU',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    // Some come with a fast network, some with one that hands over the letters late.
    await page.route('**/*.woff2', async (route) => {
      if (visit % 2 === 1) await page.locator('html[lang]').waitFor();
      await route.continue();
    });
    await page.goto('./');
    await expect(page.locator('[data-stage-id]')).toHaveCount(7);
    await page.waitForLoadState('networkidle');
    const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    pictures.add(createHash('sha256').update(picture).digest('hex'));
    await context.close();
  }
  expect([...pictures]).toHaveLength(1);
});
