/** Loads the TypeScript of the app in Node: the very modules that the browser runs. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from '../setup.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What `salesmap` needs of the app, and how to let go of it again. */
export async function loadCode() {
  if (!existsSync(join(root, 'node_modules/vite')) && !setUp()) return null;
  const { createServer } = await import('vite');
  const server = await createServer({
    root,
    configFile: false,
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true, include: [] },
    appType: 'custom',
    logLevel: 'error',
  });
  const load = (path) => server.ssrLoadModule(`/src/${path}`);
  return { load, close: () => server.close() };
}

async function fontBytes(name) {
  const bytes = await readFile(join(root, 'public/fonts', `GolosText-${name}.ttf`));
  return new Uint8Array(bytes).buffer;
}

/** The committed fonts, as the app serves them. */
export const fonts = { regular: () => fontBytes('Regular'), bold: () => fontBytes('Bold') };
