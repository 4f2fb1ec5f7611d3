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

/** Named up front: a dependency found in the middle of a test is bundled then, and the page reloads. */
const BUNDLED = [
  '@xyflow/react',
  'fractional-indexing',
  'html-to-image',
  'fflate',
  'jspdf',
  'lean-qr',
  'lucide-react',
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'valibot',
  'vitest-browser-react',
  'zustand',
  'zustand/react/shallow',
  'zustand/vanilla',
];

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
    optimizeDeps: { include: BUNDLED, entries: ['src/**/*.tsx'] },
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
