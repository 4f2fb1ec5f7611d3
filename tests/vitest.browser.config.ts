import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineProject } from 'vitest/config';
import { chromiumArgs } from '../scripts/browser-args.mjs';
import { localChromium } from '../scripts/find-browser.mjs';

const executablePath = process.env['CHROMIUM_PATH'] ?? localChromium();

/** Components in a real browser. Isolation stays on: they share a store and a document. */
export default defineProject({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [react()],
  test: {
    name: 'browser',
    include: ['tests/**/*.browser.test.{ts,tsx}'],
    testTimeout: 30_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          args: chromiumArgs(),
          ...(executablePath ? { executablePath } : {}),
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
