import { test as base, expect } from '@playwright/test';

export { expect };

interface Fixtures {
  /** Fails a test whose page reported an error or asked anything of another origin. */
  readonly quietPage: void;
}

/** Every spec of this folder takes `test` and `expect` from here. */
export const test = base.extend<Fixtures>({
  context: async ({ context, browserName }, use) => {
    // Over WebDriver BiDi Playwright sets a field's value past React, which then hears nothing.
    // Typing as an editor does reaches it. Try again without this at each update of Playwright.
    if (browserName === 'firefox') {
      await context.addInitScript(() => {
        Object.defineProperty(globalThis, '__pw_bidiInsertText', {
          get: () => (text: string) => document.execCommand('insertText', false, text),
          set: () => {},
        });
      });
    }
    await use(context);
  },
  quietPage: [
    async ({ context, baseURL }, use) => {
      const noise: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      context.on('weberror', (error) => noise.push(`error: ${error.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error') noise.push(`console: ${message.text()}`);
      });
      context.on('request', (request) => {
        const url = request.url();
        if (/^https?:/.test(url) && new URL(url).origin !== origin) noise.push(`request: ${url}`);
      });
      await use();
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});
