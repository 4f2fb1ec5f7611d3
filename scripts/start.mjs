/** `npm start`: from a fresh clone, or the hundredth time, to the app in the browser. */
import { build, isBuilt } from './build.mjs';
import { setUp } from './setup.mjs';

const port = Number(process.env.SALESMAP_PORT ?? 4173);

/** One server per address family: `localhost` means either, and nothing but this machine is served. */
async function serve() {
  const { preview } = await import('vite');
  const { root } = await import('./setup.mjs');
  const servers = [];
  for (const host of ['127.0.0.1', '::1']) {
    try {
      const options = { host, port, strictPort: true };
      servers.push(await preview({ root, logLevel: 'error', preview: options }));
    } catch (error) {
      // A machine may have only one of the two families.
      if (!/EADDRNOTAVAIL|EAFNOSUPPORT/.test(String(error?.message ?? error))) throw error;
    }
  }
  return servers;
}

async function start() {
  if (!setUp()) return 1;
  if (isBuilt()) {
    console.log('The build in dist/ is current.');
  } else {
    console.log('Building the app …');
    if (!build()) return 1;
  }
  try {
    const servers = await serve();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => {
        for (const server of servers) server.httpServer.close();
        process.exit(0);
      });
    }
  } catch (error) {
    const busy = /already in use|EADDRINUSE/.test(String(error?.message ?? error));
    console.error(
      busy
        ? `Port ${port} is taken, perhaps by this app in another window. Free it, or run with SALESMAP_PORT=4174.`
        : error,
    );
    return 1;
  }
  console.log(`\nSales System Map is at  http://localhost:${port}\n`);
  console.log('Maps stay in your browser; this server only hands out the files. Ctrl+C stops it.');
  return null;
}

const code = await start();
if (code !== null) process.exit(code);
