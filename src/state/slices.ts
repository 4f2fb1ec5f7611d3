/** The longest a piece of background work keeps the page from drawing, in milliseconds. */
const SLICE_MS = 8;

/** Does work part by part and lets the page draw whenever a slice of time is used up. */
export async function inSlices<Result>(parts: Iterator<unknown, Result>): Promise<Result> {
  let start = performance.now();
  for (;;) {
    const part = parts.next();
    if (part.done === true) return part.value;
    if (performance.now() - start > SLICE_MS) {
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      start = performance.now();
    }
  }
}
