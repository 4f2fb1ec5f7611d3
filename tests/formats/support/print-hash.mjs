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
/** @type {{ exampleHash(): Promise<string> }} */
const jobs = await server.ssrLoadModule('/tests/formats/support/jobs.ts');
process.stdout.write(`${new Date(0).getHours()} ${await jobs.exampleHash()}`);
await server.close();
