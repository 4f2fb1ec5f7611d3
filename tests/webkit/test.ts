import { test as base } from '@playwright/test';
import { type WebKit, startWebKit } from './webdriver.ts';

/** The runner, the reports and the server are Playwright's; only the browser is not. */
export const test = base.extend<{ webkit: WebKit }>({
  // Playwright reads the fixtures a fixture needs from this pattern; it needs none.
  webkit: async ({}, use) => {
    const { driver, close } = await startWebKit();
    await use(driver);
    await close();
  },
});
