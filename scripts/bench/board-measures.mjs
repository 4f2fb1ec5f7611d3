/** What is measured on a page with cards: ours or the bare one, driven alike by a mouse and keys. */

const MOVES = 40;
const KEYS = 30;
const EDITS = 200;

/** Notes in the page when each frame began; `stop` gives how long each took. */
async function watchFrames({ page }) {
  await page.evaluate(() => {
    const frames = [];
    let isOn = true;
    const note = (now) => {
      frames.push(now);
      if (isOn) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    Object.assign(globalThis, {
      frameTimes: () => {
        isOn = false;
        return frames.slice(1).map((now, index) => now - frames[index]);
      },
    });
  });
  return () => page.evaluate(() => globalThis.frameTimes());
}

/** Processor time of the page's main thread so far, in milliseconds; other programs do not count. */
async function mainThread({ session }) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

const quantile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

async function watched(opened, name, steps, step) {
  const stop = await watchFrames(opened);
  const before = await mainThread(opened);
  for (let at = 1; at <= steps; at += 1) await step(at);
  const spent = (await mainThread(opened)) - before;
  const frames = await stop();
  return [
    { what: `${name}: p95 frame`, value: quantile(frames, 0.95), unit: 'ms' },
    { what: `${name}: main thread a step`, value: spent / steps, unit: 'ms' },
  ];
}

/** Drags a card in the middle while the whole board is in view. */
export function dragging(opened) {
  return dragged(opened, 'drag');
}

/** The same with the cards at their own size, most of them out of sight. */
export async function closeDragging(opened) {
  const { x, y } = await opened.middle();
  await opened.page.mouse.move(x, y);
  await zoomIn(opened.page);
  return dragged(opened, 'drag close by');
}

async function dragged(opened, name) {
  const { page } = opened;
  const from = await opened.grip();
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  // The first steps choose the card and start the drag.
  for (let at = 1; at <= 5; at += 1) await page.mouse.move(from.x + at, from.y + at);
  const found = await watched(opened, name, MOVES, (at) =>
    page.mouse.move(from.x + 5 + 2 * at, from.y + 5 + (at % 20)),
  );
  await page.mouse.up();
  return found;
}

async function zoomIn(page) {
  await page.keyboard.down('Control');
  for (let at = 0; at < 40; at += 1) await page.mouse.wheel(0, -60);
  await page.keyboard.up('Control');
}

export async function panning(opened) {
  const { x, y } = await opened.middle();
  await opened.page.mouse.move(x, y);
  return watched(opened, 'pan', MOVES, () => opened.page.mouse.wheel(6, 3));
}

/** From a key to the frame that shows it. */
export async function typing(opened) {
  const { page } = opened;
  await opened.field();
  await page.evaluate(() => {
    const times = [];
    Object.assign(globalThis, { keyTimes: times });
    const channel = new MessageChannel();
    let pressed = 0;
    channel.port1.addEventListener('message', () => times.push(performance.now() - pressed));
    channel.port1.start();
    const listen = ({ timeStamp }) => {
      pressed = timeStamp;
      requestAnimationFrame(() => channel.port2.postMessage(null));
    };
    addEventListener('keydown', listen, { capture: true });
  });
  for (let at = 1; at <= KEYS; at += 1) {
    await page.keyboard.press('abcdefgh '[at % 9]);
    await page.waitForFunction((count) => globalThis.keyTimes.length >= count, at);
  }
  const times = await page.evaluate(() => globalThis.keyTimes);
  return [
    { what: 'key press to paint: median', value: quantile(times, 0.5), unit: 'ms' },
    { what: 'key press to paint: p95', value: quantile(times, 0.95), unit: 'ms' },
  ];
}

export async function navigation(opened) {
  return [{ what: 'navigation to the first card', value: opened.shownAfter, unit: 'ms' }];
}

export async function heapAfterEdits(opened) {
  const field = await opened.field();
  for (let at = 0; at < EDITS; at += 1) {
    await field.fill(`edit ${at}`);
    await field.blur();
  }
  await opened.session.send('HeapProfiler.collectGarbage');
  await opened.session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await opened.session.send('Runtime.getHeapUsage');
  return [{ what: 'heap after 200 edits', value: usedSize / 1e6, unit: 'MB' }];
}
