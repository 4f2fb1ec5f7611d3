/** The two pages that the bench compares, built, served and opened with as many cards as wanted. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/salesmap/bench');
const VIEW = { width: 1440, height: 900 };
const SLOWER = 4;
/** More than anybody waits for a page with a thousand cards on a busy machine. */
const PATIENCE = 120_000;

/** Our page with room for a thousand stages: a file may hold 200, and the bench asks for more. */
const roomy = {
  name: 'roomy',
  enforce: 'pre',
  transform: {
    filter: { id: /[\\/]core[\\/]map[\\/]limits\.ts$/ },
    handler: (code) =>
      code.replace('stages: 200', 'stages: 2_000').replace('2_000_000', '9_000_000'),
  },
};

async function buildPages() {
  const { build } = await import('vite');
  const common = { logLevel: 'error' };
  // The server that gives the bench its modules has set this to development.
  process.env.NODE_ENV = 'production';
  await build({
    ...common,
    root,
    plugins: [roomy],
    build: { outDir: join(cache, 'ours'), emptyOutDir: true },
  });
  const { default: react } = await import('@vitejs/plugin-react');
  await build({
    ...common,
    root: join(root, 'scripts/bench/bare'),
    configFile: false,
    base: './',
    plugins: [react()],
    build: { outDir: join(cache, 'bare'), emptyOutDir: true, target: 'baseline-widely-available' },
  });
}

function packed(folder) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      brotliCompressSync(readFileSync(join(parentPath, name)), { params }),
    )
    .reduce((sum, { length }) => sum + length, 0);
}

/** The budget's own list for ours, every file for the bare page; in kB, the heavier language. */
async function weigh() {
  process.env.E2E_DIST = join('node_modules/.cache/salesmap/bench/ours');
  const { firstVisit } = await import('../budget.mjs');
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const sizeOf = (language) =>
    firstVisit(language)
      .map((file) => brotliCompressSync(readFileSync(join(cache, 'ours', file)), { params }).length)
      .reduce((sum, length) => sum + length, 0);
  const value = Math.max(sizeOf('ru'), sizeOf('en')) / 1e3;
  return { value, against: packed(join(cache, 'bare')) / 1e3 };
}

async function serve(folder) {
  const { preview } = await import('vite');
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir: join(cache, folder) },
    preview: { host: '127.0.0.1', port: 0 },
  });
  return { address: server.resolvedUrls.local[0], close: () => server.httpServer.close() };
}

/** The same cards for both: in a serpentine, each with a phrase, a figure and two criteria. */
async function cardsOf(load, count) {
  const { serpentine } = await load('/src/core/board/tidy.ts');
  const { freshKeys } = await load('/src/core/map/order.ts');
  const columns = Math.max(3, Math.ceil(Math.sqrt(count * 1.2)));
  const keys = freshKeys(count);
  return serpentine(count, columns).map((place, at) => ({
    ...place,
    id: `st_b${at}`,
    order: keys[at],
    name: `Qualification ${at + 1}`,
    happens: 'In fifteen minutes we decide together with the buyer: yes or no, and why',
    value: (at * 7) % 100,
  }));
}

async function oursIn(load, cards) {
  const { emptyMap, newStage, newMetric, newCriterion } = await load('/src/core/map/create.ts');
  const { sealMap } = await load('/src/core/versions/envelope.ts');
  const { templateMap } = await load('/tests/core/onepager/support/maps.ts');
  const { info } = await templateMap('en');
  const byId = (rows) => Object.fromEntries(rows.map((row) => [row.id, row]));
  const order = cards[0].order;
  const map = {
    ...emptyMap({ ...info, title: 'Bench' }),
    stages: byId(
      cards.map(({ id, order: key, name, happens, x, y }) =>
        newStage({ id, order: key, name, happens, x, y }),
      ),
    ),
    metrics: byId(
      cards.map(({ id, value }, at) =>
        newMetric({ id: `me_b${at}`, stageId: id, order, kind: 'conversion', value }),
      ),
    ),
    criteria: byId(
      cards.flatMap(({ id }, at) =>
        ['entry', 'exit'].map((gate) =>
          newCriterion({
            id: `cr_${gate}${at}`,
            stageId: id,
            gate,
            order,
            text: 'The buyer has answered by e-mail',
          }),
        ),
      ),
    ),
  };
  const sealed = sealMap(map, 1, 0);
  return { 'setting/current-map': sealed.docId, [`doc/${sealed.docId}`]: sealed.text };
}

function bareIn(cards) {
  const nodes = cards.map(({ id, x, y, name, happens, value }, at) => ({
    id,
    type: 'stage',
    position: { x, y },
    data: { number: at + 1, name, happens, metric: `Conversion ${value}%`, entry: 1, exit: 1 },
  }));
  const edges = cards.slice(1).map(({ id }, at) => ({
    id: `e${at}`,
    source: cards[at].id,
    target: id,
    sourceHandle: 'right',
    targetHandle: 'left',
    type: 'smoothstep',
  }));
  return { bare: JSON.stringify({ nodes, edges }) };
}

/** Runs before the page does: the moment a card is there to be used. */
function noteFirstCard(selector) {
  const look = () => {
    const card = document.querySelector(selector);
    if (card !== null && card.checkVisibility({ visibilityProperty: true })) {
      requestAnimationFrame((now) => Object.assign(globalThis, { firstCardAt: now }));
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const SIDES = {
  ours: {
    card: '[data-stage-id]',
    /** A click opens the panel of a card; with a thousand in view a mouse may miss it. */
    openField: async (page) => {
      await page.locator('[data-stage-id]').first().dispatchEvent('click');
      // With its first letter the empty line becomes a criterion, in the same field.
      return page.locator('textarea[data-line]').first();
    },
  },
  bare: { card: '[data-card]', openField: async (page) => page.locator('textarea').first() },
};

async function openPage({ browser, side, address, stored }) {
  const { card, openField } = SIDES[side];
  const context = await browser.newContext({
    viewport: VIEW,
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const session = await context.newCDPSession(page);
  if (stored !== null) {
    await context.addInitScript((entries) => {
      for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
    }, stored);
  }
  await context.addInitScript(noteFirstCard, card);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(address, { timeout: PATIENCE });
  const shown = await page.waitForFunction(() => globalThis.firstCardAt, undefined, {
    timeout: PATIENCE,
  });
  const canvas = page.locator('.react-flow').first();
  const middle = async () => {
    const { x, y, width, height } = await canvas.boundingBox();
    return { x: x + width / 2, y: y + height / 2 };
  };
  return {
    page,
    session,
    shownAfter: await shown.jsonValue(),
    middle,
    /** A place on a card near the middle, where a drag may begin: nothing lies over it. */
    grip: async () => {
      const at = await middle();
      return page.evaluate(
        ([selector, x, y]) => {
          const places = [...document.querySelectorAll(selector)].map((one) => {
            const { left, top, width, height } = one.getBoundingClientRect();
            const far = Math.hypot(left + width / 2 - x, top + height / 2 - y);
            return { one, far, x: left + width * 0.5, y: top + height * 0.45 };
          });
          const free = places
            .toSorted((a, b) => a.far - b.far)
            .find((place) => place.one.contains(document.elementFromPoint(place.x, place.y)));
          return { x: free.x, y: free.y };
        },
        [card, at.x, at.y],
      );
    },
    field: async () => {
      const field = await openField(page);
      await field.click();
      return field;
    },
    close: () => context.close(),
  };
}

/** @returns `bytes` of a first visit, `open(side, cards)` and `close()`; `null` without a browser */
export async function boardPages({ launch, load }) {
  const browser = await launch();
  if (browser === null) return null;
  await buildPages();
  const bytes = await weigh();
  const sites = { ours: await serve('ours'), bare: await serve('bare') };
  const stored = new Map();
  const storedFor = async (side, count) => {
    const key = `${side} ${count}`;
    if (!stored.has(key)) {
      const cards = await cardsOf(load, count);
      const entries = side === 'ours' ? await oursIn(load, cards) : bareIn(cards);
      const prefix = side === 'ours' ? 'sales-system-map/' : '';
      stored.set(
        key,
        Object.fromEntries(Object.entries(entries).map(([name, text]) => [prefix + name, text])),
      );
    }
    return stored.get(key);
  };
  return {
    bytes,
    open: async (side, count) => {
      const { address } = sites[side];
      // Our first visit stores nothing: the seven stages of the template are there.
      const isTemplate = side === 'ours' && count === 7;
      const entries = isTemplate ? null : await storedFor(side, count);
      return openPage({ browser, side, address, stored: entries });
    },
    close: async () => {
      for (const { close } of Object.values(sites)) close();
    },
  };
}
