import { spawnSync } from 'node:child_process';
import { expect, test } from './test.ts';

/** The files `scripts/budget.mjs` counts, from its own report. */
function counted(): string[] {
  const { stdout } = spawnSync(process.execPath, ['scripts/budget.mjs'], { encoding: 'utf8' });
  return [...stdout.matchAll(/^ *\d+ {2}(\S+)$/gm)].map(([, file = '']) => file);
}

for (const locale of ['ru-RU', 'en-GB']) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test('a first visit fetches nothing that the budget does not count', async ({
      page,
      baseURL,
    }) => {
      const fetched: string[] = [];
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (request.url().startsWith(baseURL ?? ''))
          fetched.push(pathname.slice(1) || 'index.html');
      });
      await page.goto('');
      await expect(page.locator('#root')).not.toBeEmpty();
      await page.waitForLoadState('networkidle');
      expect(counted()).toEqual(expect.arrayContaining(fetched));
      expect(fetched.length).toBeGreaterThan(1);
    });
  });
}
