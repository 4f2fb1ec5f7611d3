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
