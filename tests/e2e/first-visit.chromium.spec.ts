import { firstVisit } from '../../scripts/budget.mjs';
import { expect, test } from './test.ts';

for (const [language, locale] of [
  ['ru', 'ru-RU'],
  ['en', 'en-GB'],
] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ locale });

    test('a first visit fetches nothing that the budget does not count', async ({
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
      await page.waitForLoadState('networkidle');
      const unseen = [...fetched].filter((file) => !firstVisit(language).includes(file));
      expect(unseen).toEqual([]);
      expect(fetched.size).toBeGreaterThan(1);
    });
  });
}
