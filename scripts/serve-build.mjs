import { root } from './setup.mjs';

/** Serves the build on a free port, the same for the whole run: storage belongs to the origin. */
export async function serveBuild() {
  const { preview } = await import('vite');
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir: process.env.E2E_DIST ?? 'dist' },
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  });
  const { port } = server.httpServer.address();
  return { address: `http://127.0.0.1:${port}/?lang=en`, close: () => server.httpServer.close() };
}
