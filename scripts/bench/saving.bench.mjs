import { inBuiltApp } from './built-app.mjs';

export const title = 'Saving, and starting with what was saved (the built app)';

const SAVES = 80;
const STARTS = 15;
/** Everything the browser's main thread does is one of these. */
const TASK = 'RunTask';
const MARK = 'salesmap-saving';

/**
 * Marks in the browser's own record whatever belongs to a save: the task that writes to the quick
 * storage and sends the rest to the worker, and the one that hears how it ended; where the page writes
 * to the database itself, the tasks in which it does.
 */
function markSaves(mark) {
  const done = () => {
    globalThis.savesDone = (globalThis.savesDone ?? 0) + 1;
  };
  const put = IDBObjectStore.prototype.put;
  const marked = new WeakSet();
  IDBObjectStore.prototype.put = function (...given) {
    // All of a transaction is put in one task, and a mark costs as much as a small put.
    if (!marked.has(this.transaction)) performance.mark(mark);
    marked.add(this.transaction);
    return put.apply(this, given);
  };
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    if (key.includes('/doc/')) performance.mark(`${mark}-first`);
    return setItem.call(this, key, value);
  };
  const listen = IDBTransaction.prototype.addEventListener;
  IDBTransaction.prototype.addEventListener = function (type, handler, ...rest) {
    const marking = (event) => {
      performance.mark(mark);
      if (type === 'complete') done();
      return handler.call(this, event);
    };
    return listen.call(this, type, marking, ...rest);
  };
  const unanswered = new WeakMap();
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (...given) {
    performance.mark(mark);
    unanswered.set(this, (unanswered.get(this) ?? 0) + 1);
    return post.apply(this, given);
  };
  const hear = Worker.prototype.addEventListener;
  Worker.prototype.addEventListener = function (type, handler, ...rest) {
    const marking = (event) => {
      performance.mark(mark);
      const left = unanswered.get(this) ?? 0;
      // What it says unasked, that it is ready, ends no save.
      if (type === 'message' && left > 0) {
        unanswered.set(this, left - 1);
        globalThis.savesByWorker = (globalThis.savesByWorker ?? 0) + 1;
        done();
      }
      return handler.call(this, event);
    };
    return hear.call(this, type, marking, ...rest);
  };
}

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

/** Does something that is to be saved and waits until the disk has it. */
async function andSave(page, act) {
  const done = await page.evaluate(() => globalThis.savesDone ?? 0);
  await act();
  await page.waitForFunction((before) => (globalThis.savesDone ?? 0) > before, done);
}

/** A page whose saves are marked. */
async function markedPage(browser, address) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(markSaves, MARK);
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
  const byWorker = await page.evaluate(() => globalThis.savesByWorker ?? 0);
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

/** Costs of the saves that are made meanwhile. */
async function traced(page, work) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'],
    },
  });
  await work();
  const ended = new Promise((resolve) => {
    session.once('Tracing.tracingComplete', resolve);
  });
  await session.send('Tracing.end');
  await ended;
  return costsIn(events);
}

/** Sums the work of all tasks that a save has a part in, from one first mark to the next. */
function costsIn(events) {
  const marks = events
    .filter(({ name, cat }) => name.startsWith(MARK) && cat.includes('user_timing'))
    .toSorted((a, b) => a.ts - b.ts);
  const tasks = events
    .filter(({ name, dur }) => name === TASK && dur !== undefined)
    .toSorted((a, b) => a.ts - b.ts);
  const costs = [];
  const counted = new Set();
  for (const { name, ts, tid } of marks) {
    if (name.endsWith('-first')) costs.push(0);
    const task = tasks.find((one) => one.tid === tid && one.ts <= ts && ts <= one.ts + one.dur);
    if (task === undefined || counted.has(task) || costs.length === 0) continue;
    counted.add(task);
    // The thread's own time where the browser tells it: other work on the machine is not ours.
    costs[costs.length - 1] += (task.tdur ?? task.dur) / 1_000;
  }
  return costs;
}

/** A browser in which somebody was before; `work` is what they did. */
async function visited(browser, address, work) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(markSaves, MARK);
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

export function measure() {
  return inBuiltApp(async (browser, address) => {
    const { costs, stored, byWorker } = await costOfSaves(browser, address);
    const byHand = await costByHand(browser, address, stored);
    const took = await starts(browser, address);
    return [
      {
        what: `main thread for one of ${costs.length} saves of the example, ${byWorker} of them written by the worker: p95 (range ${range(costs)})`,
        value: share(costs, 0.95),
        unit: 'ms',
        limit: 2,
      },
      {
        what: 'the same, median, against a bare page that writes the same text to both stores',
        value: share(costs, 0.5),
        against: share(byHand, 0.5),
        unit: 'ms',
      },
      {
        what: `that bare page: p95 (range ${range(byHand)})`,
        value: share(byHand, 0.95),
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
