import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { siteHeaders } from '../../../scripts/site/policy.mjs';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A static host somewhere below its root, which a test may switch off or give another build. */
export interface Site {
  /** Ends with a slash. */
  readonly address: string;
  /** What was asked for, also while the host was off. */
  readonly requests: readonly string[];
  forget(): void;
  /** From now on every connection breaks. */
  switchOff(): void;
  /** From now on files are what the function makes of them. */
  deploy(change: (file: string, content: Buffer) => Buffer | string): void;
  close(): Promise<void>;
}

/** Serves the build under test below a path of its own. */
export async function startSite(path = '/somewhere/deep/'): Promise<Site> {
  const folder = process.env['E2E_DIST'] ?? 'dist';
  const headers = siteHeaders();
  const requests: string[] = [];
  let isOff = false;
  let make = (_file: string, content: Buffer): Buffer | string => content;

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const file = pathname.startsWith(path) ? pathname.slice(path.length) || 'index.html' : null;
    requests.push(file ?? pathname);
    if (isOff) {
      request.socket.destroy();
      return;
    }
    try {
      if (file === null) throw new Error(pathname);
      const content = make(file, readFileSync(join(folder, file)));
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { ...headers, 'content-type': type, 'cache-control': 'no-cache' });
      response.end(content);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${path}`,
    requests,
    forget: () => requests.splice(0),
    switchOff: () => {
      isOff = true;
      server.closeAllConnections();
    },
    deploy: (change) => {
      make = change;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
