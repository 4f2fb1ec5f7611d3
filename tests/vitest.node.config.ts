import { fileURLToPath } from 'node:url';
import { defineProject } from 'vitest/config';

/** Everything that needs no browser. One thread for all: the modules under test keep no state. */
export default defineProject({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    name: 'node',
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/**/*.browser.test.{ts,tsx}', 'tests/e2e/**', 'tests/webkit/**'],
    isolate: false,
    pool: 'threads',
    testTimeout: 30_000,
  },
});
