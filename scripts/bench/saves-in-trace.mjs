/** Everything the browser's main thread does is one of these. */
const TASK = 'RunTask';
export const SAVE_MARK = 'salesmap-saving';

/**
 * To run in the page before anything else: marks in the browser's own record whatever belongs to a save,
 * which is the task that writes to the quick storage and sends the rest to the worker, and the one that
 * hears how it ended; where the page writes to the database itself, the tasks in which it does. Stamps,
 * not `performance.mark`: one of those costs a tenth of what is measured, a stamp a hundredth.
 */
export function markSaves(mark) {
  let unanswered = 0;
  globalThis.savesDone = 0;
  globalThis.savesByWorker = 0;
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...given) {
    console.timeStamp(mark);
    return put.apply(this, given);
  };
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    if (key.includes('/doc/')) console.timeStamp(`${mark}-first`);
    return setItem.call(this, key, value);
  };
  const listen = IDBTransaction.prototype.addEventListener;
  IDBTransaction.prototype.addEventListener = function (type, handler, ...rest) {
    const marking = (event) => {
      console.timeStamp(mark);
      if (type === 'complete') globalThis.savesDone += 1;
      return handler.call(this, event);
    };
    return listen.call(this, type, marking, ...rest);
  };
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (...given) {
    console.timeStamp(mark);
    unanswered += 1;
    return post.apply(this, given);
  };
  const hear = Worker.prototype.addEventListener;
  Worker.prototype.addEventListener = function (type, handler, ...rest) {
    const marking = (event) => {
      console.timeStamp(mark);
      // What it says unasked, that it is ready, ends no save.
      if (type === 'message' && unanswered > 0) {
        unanswered -= 1;
        globalThis.savesByWorker += 1;
        globalThis.savesDone += 1;
      }
      return handler.call(this, event);
    };
    return hear.call(this, type, marking, ...rest);
  };
}

/** Costs of the saves that are made meanwhile. */
export async function traced(page, work) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['disabled-by-default-devtools.timeline', 'devtools.timeline'],
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
    .filter(({ name, args }) => name === 'TimeStamp' && args.data.message.startsWith(SAVE_MARK))
    .map(({ ts, tid, args }) => ({ ts, tid, name: args.data.message }))
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
