import { setTimeout as pause } from 'node:timers/promises';
import { inBuiltApp } from './built-app.mjs';
import { SAVE_MARK, markSaves, traced } from './saves-in-trace.mjs';

export const title = 'Saving, and starting with what was saved (the built app)';

const SAVES = 80;
/**
 * Runs of the same saves. The machine stumbles now and then, in arithmetic as in saving: a save counts
 * as the middle of what it took in all runs, so that a stumble in one of them is left out, and a save
 * that is always slow is not.
 */
const RUNS = Number(process.env['BENCH_ROUNDS'] ?? 5);
const STARTS = 15;
/** Notes when the first card is on the screen. */
function watchStart() {
  const observer = new MutationObserver(() => {
    if (document.querySelector('[data-stage-id]') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (globalThis.startedAt = performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true });
}

const openExample = async (page) => {
  await page.getByRole('button', { name: 'Open the example' }).first().click();
  await page.locator('[data-stage-id]').filter({ hasText: 'ICP' }).first().waitFor();
};

/** How often it is asked whether a save is done, in milliseconds. */
const ASK_EVERY = 60;

/**
 * Does something that is to be saved and waits until the disk has it. It is asked from outside: a
 * promise or a frame in the page would be work in the middle of what is measured.
 */
async function andSave(page, act) {
  const done = () => page.evaluate(() => globalThis.savesDone);
  const before = await done();
  await act();
  while ((await done()) === before) await pause(ASK_EVERY);
}

/** A page whose saves are marked. */
async function markedPage(browser, address) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(markSaves, SAVE_MARK);
  await page.goto(address);
  return page;
}

/** What the main thread worked for each of many saves of the example, in milliseconds. */
async function costOfSaves(browser, address) {
  const page = await markedPage(browser, address);
  await openExample(page);
  await page.getByLabel('Map title').press('End');
  const costs = await traced(page, async () => {
    for (let save = 0; save < SAVES; save += 1) {
      await andSave(page, () => page.keyboard.press('x'));
    }
  });
  const byWorker = await page.evaluate(() => globalThis.savesByWorker);
  const stored = await page.evaluate(() => {
    const key = Object.keys(localStorage).find((one) => one.includes('/doc/'));
    return localStorage.getItem(key);
  });
  await page.context().close();
  return { costs, stored, byWorker };
}

/**
 * The same text written to the same two places by a page that does nothing else: it asks what stands
 * there, puts three records, and hears that the disk has them. What this costs, no app can spare.
 */
async function saveByHand([text, saves]) {
  const shelves = ['docs', 'cards', 'history'];
  const db = await new Promise((resolve) => {
    const request = indexedDB.open('by-hand', 1);
    request.onupgradeneeded = () => shelves.forEach((one) => request.result.createObjectStore(one));
    request.onsuccess = () => resolve(request.result);
  });
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  function save(value, done) {
    localStorage.setItem('by-hand/doc/x', value);
    const transaction = db.transaction(shelves, 'readwrite', { durability: 'strict' });
    const [docs, cards, history] = shelves.map((one) => transaction.objectStore(one));
    const asked = docs.get('x');
    asked.addEventListener('success', () => {
      if (asked.result === value) throw new Error('the same text again');
      docs.put(value, 'x');
      cards.put({ id: 'x', title: 'x', stages: [{ x: 1, y: 2, filled: 1 }] }, 'x');
      history.put('{"diff":{},"mergeKey":null}', 'x');
      transaction.commit();
    });
    transaction.addEventListener('complete', () => setTimeout(() => done()));
  }
  for (let at = 0; at < saves; at += 1) {
    const value = `${text}${at}`;
    await pause(120);
    await new Promise((resolve) => setTimeout(() => save(value, resolve)));
  }
}

async function costByHand(browser, address, text) {
  // Any file of the origin: the app's own code must not run.
  const page = await markedPage(browser, new URL('manifest.webmanifest', address).href);
  const costs = await traced(page, () => page.evaluate(saveByHand, [text, SAVES]));
  await page.context().close();
  return costs;
}

/** A browser in which somebody was before; `work` is what they did. */
async function visited(browser, address, work) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(markSaves, SAVE_MARK);
  await page.goto(address);
  await page.locator('[data-stage-id]').first().waitFor();
  await work?.(page);
  await page.close();
  return context;
}

/**
 * Starts in turns without a stored map, with the same seven stages stored, and with the example, which
 * has more to draw; in milliseconds until the first card is drawn.
 */
async function starts(browser, address) {
  const title = (page) => andSave(page, () => page.getByLabel('Map title').fill('Stored'));
  const contexts = {
    none: await visited(browser, address),
    stored: await visited(browser, address, title),
    example: await visited(browser, address, async (page) => {
      await openExample(page);
      await title(page);
    }),
  };
  const took = { none: [], stored: [], example: [] };
  // The first round fills caches and is thrown away.
  for (let round = 0; round <= STARTS; round += 1) {
    for (const [name, context] of Object.entries(contexts)) {
      const page = await context.newPage();
      await page.addInitScript(watchStart);
      await page.goto(address);
      const at = await page.waitForFunction(() => globalThis.startedAt);
      const ms = await at.jsonValue();
      if (round > 0) took[name].push(ms);
      await page.close();
    }
  }
  for (const context of Object.values(contexts)) await context.close();
  return took;
}

const sorted = (values) => values.toSorted((a, b) => a - b);
const share = (values, part) => {
  const inOrder = sorted(values);
  return inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * part))];
};
const range = (values) => `${share(values, 0).toFixed(1)}–${share(values, 1).toFixed(1)} ms`;

/** For each save the middle of what it took in all runs. */
function middles(runs) {
  return Array.from({ length: SAVES }, (_, save) =>
    share(
      runs.flatMap((costs) => costs.slice(save, save + 1)),
      0.5,
    ),
  );
}

export function measure() {
  return inBuiltApp(async (browser, address) => {
    const ours = [];
    const byHand = [];
    let byWorker = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const saved = await costOfSaves(browser, address);
      ours.push(saved.costs);
      byWorker += saved.byWorker;
      byHand.push(await costByHand(browser, address, saved.stored));
    }
    const took = await starts(browser, address);
    return [
      {
        what: `main thread for one of ${SAVES} saves of the example, each the middle of ${RUNS} runs, ${byWorker} of them all written by the worker: p95 (range ${range(middles(ours))})`,
        value: share(middles(ours), 0.95),
        unit: 'ms',
        limit: 2,
      },
      {
        what: 'the same, median, against a bare page that writes the same text to both stores',
        value: share(middles(ours), 0.5),
        against: share(middles(byHand), 0.5),
        unit: 'ms',
      },
      {
        what: 'the same, p95',
        value: share(middles(ours), 0.95),
        against: share(middles(byHand), 0.95),
        unit: 'ms',
      },
      {
        what: 'p95 of all saves as they were, stumbles of the machine among them',
        value: share(ours.flat(), 0.95),
        against: share(byHand.flat(), 0.95),
        unit: 'ms',
      },
      {
        what: `start with a stored map against one without: median (ranges ${range(took.stored)}, ${range(took.none)})`,
        value: share(took.stored, 0.5),
        against: share(took.none, 0.5),
        unit: 'ms',
        limit: 1.1,
      },
      {
        what: `start with the stored example, which has more to draw: median (range ${range(took.example)})`,
        value: share(took.example, 0.5),
        against: share(took.none, 0.5),
        unit: 'ms',
      },
    ];
  });
}
