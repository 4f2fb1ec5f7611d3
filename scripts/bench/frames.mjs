/** Runs in the browser: watches the frames while something goes on; milliseconds. */
export async function watched(work) {
  let longest = 0;
  let task = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) task = Math.max(task, duration);
  });
  observer.observe({ type: 'longtask' });
  let before = performance.now();
  let isWatching = true;
  const watch = () => {
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    if (isWatching) requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
  const start = performance.now();
  const result = await work();
  isWatching = false;
  observer.disconnect();
  return { result, longest, task, took: performance.now() - start };
}
