/** Prints the hash of the example's PDF: run in a process of its own, with a time zone of its own. */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const server = await createServer({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  configFile: false,
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true, include: [] },
  appType: 'custom',
  logLevel: 'error',
});
await server.ssrLoadModule('/tests/formats/support/print-hash.ts');
await server.close();
