import { defineConfig, devices } from '@playwright/test';
import { chromiumArgs } from '../scripts/browser-args.mjs';
import { localChromium, localFirefox, localWebKit } from '../scripts/find-browser.mjs';

const port = Number(process.env['E2E_PORT'] ?? 4179);
const address = `http://127.0.0.1:${port}/`;
const outDir = process.env['E2E_DIST'] ?? 'dist';

const chromium = process.env['CHROMIUM_PATH'] ?? localChromium();
const firefox = localFirefox();
const webkit = localWebKit();

/**
 * One set of specs for every engine found on this machine. WebKitGTK is driven by the client in
 * `tests/webkit`, because Playwright cannot drive a WebKit it did not build.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: address,
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    // A worker would answer requests that specs hold back or refuse; its own specs allow it.
    serviceWorkers: 'block',
    // Costs a sixth of the processor; `--trace retain-on-failure` when something is to be looked into.
    trace: 'off',
  },
  projects: [
    {
      name: 'chromium',
      testMatch: 'e2e/**/*.spec.ts',
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 1440, height: 900 },
        launchOptions: {
          args: chromiumArgs(),
          ...(chromium ? { executablePath: chromium } : {}),
        },
      },
    },
    ...(firefox
      ? [
          {
            name: 'firefox',
            testMatch: 'e2e/**/*.spec.ts',
            testIgnore: 'e2e/**/*.chromium.spec.ts',
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              viewport: { width: 1440, height: 900 },
              launchOptions: { executablePath: firefox },
            },
          },
        ]
      : []),
    ...(webkit ? [{ name: 'webkitgtk', testMatch: 'webkit/**/*.spec.ts' }] : []),
  ],
  webServer: {
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort --outDir "${outDir}"`,
    cwd: '..',
    url: address,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
