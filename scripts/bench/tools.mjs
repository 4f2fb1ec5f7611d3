/** What measurements need: the sources of the app, in Node and in a browser, and clocks. */
import { fileURLToPath } from 'node:url';
import { chromiumArgs } from '../browser-args.mjs';
import { localChromium } from '../find-browser.mjs';

const LATE = ['fflate', 'html-to-image', 'jspdf'];

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Serves the sources by Vite; a browser is started when somebody first asks for it.
 *
 * @returns `load(path)`: a module of the project in Node, `open()`: a Chromium that can import the
 *   same modules by `/src/…`, `launch()`: that Chromium itself, `close()`
 */
export async function openTools() {
  const { createServer } = await import('vite');
  const server = await createServer({
    root,
    logLevel: 'error',
    server: { port: 0, hmr: false },
    // What is imported late would make the page load again in the middle of a measurement.
    optimizeDeps: { include: LATE },
  });
  await server.listen();
  let browser = null;

  async function launch() {
    const { chromium } = await import('playwright-core');
    const executablePath = localChromium();
    if (executablePath === null) return null;
    browser ??= await chromium.launch({ executablePath, args: chromiumArgs() });
    return browser;
  }

  async function open() {
    if ((await launch()) === null) return null;
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // An empty page of the same origin: what is measured brings its own modules.
    await page.goto(`${server.resolvedUrls.local[0]}scripts/bench/blank.html`);
    return { page, cpu: await cpuOf(browser) };
  }

  return {
    load: (path) => server.ssrLoadModule(path),
    launch,
    open,
    close: async () => {
      await browser?.close();
      await server.close();
    },
  };
}

/** Tells how much processor time all processes of a browser have used so far, in milliseconds. */
async function cpuOf(browser) {
  const session = await browser.newBrowserCDPSession();
  return async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + 1_000 * cpuTime, 0);
  };
}

/**
 * The least processor time of several runs here, in milliseconds, after one to warm up: other work on
 * the machine only ever adds.
 *
 * @param {number} runs
 * @param {() => Promise<unknown>} work
 */
export async function leastCpu(runs, work) {
  await work();
  const spent = [];
  for (let run = 0; run < runs; run += 1) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    spent.push((user + system) / 1_000);
  }
  return Math.min(...spent);
}
