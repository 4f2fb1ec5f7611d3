import type { TestProjectInlineConfiguration } from 'vitest/config';
import { chromiumArgs } from '../scripts/browser-args.mjs';
import { localChromium } from '../scripts/find-browser.mjs';

/** Everything that needs no browser. One thread for all: the modules under test keep no state. */
export const nodeProject: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'node',
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/**/*.browser.test.{ts,tsx}', 'tests/e2e/**', 'tests/webkit/**'],
    isolate: false,
    pool: 'threads',
    testTimeout: 30_000,
  },
};

/**
 * Components in a real browser. Isolation stays on: they share a store and a document. The provider
 * is imported only here, so that a build does not load it.
 */
export async function browserProject(): Promise<TestProjectInlineConfiguration> {
  const { playwright } = await import('@vitest/browser-playwright');
  const executablePath = process.env['CHROMIUM_PATH'] ?? localChromium();
  const launchOptions = { args: chromiumArgs(), ...(executablePath ? { executablePath } : {}) };
  return {
    extends: true,
    // Named up front, so that no dependency is bundled, and the page reloaded, in the middle of a test.
    optimizeDeps: { entries: ['src/app/main.tsx', 'tests/**/*.browser.test.tsx'] },
    test: {
      name: 'browser',
      include: ['tests/**/*.browser.test.{ts,tsx}'],
      testTimeout: 30_000,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}
