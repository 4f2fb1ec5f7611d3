import { constants, deflateRawSync } from 'node:zlib';
import { inBuiltApp } from './built-app.mjs';

export const title =
  'A link that unfolds to a gigabyte (the built app, from the address to the words)';

const TIMES = 11;
const REFUSED = 'The link could not be read';

/** A gigabyte of nothing as a link of the app: its version, its language, bare deflate. */
function bomb() {
  const megabyte = Buffer.alloc(1_048_576);
  const piece = deflateRawSync(megabyte, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([Buffer.from([1, 1]), ...Array(1_024).fill(piece)]);
}

/**
 * Follows a link in the open page; gives milliseconds until the page has said that it refuses it, from
 * the change of the address on and from the moment on at which the browser tells the app of it. What
 * lies between is the browser's: it takes in and keeps an address of more than a million signs.
 */
function follow([payload, words]) {
  return new Promise((resolve) => {
    let told = 0;
    addEventListener('hashchange', ({ timeStamp }) => (told = timeStamp), { once: true });
    const began = performance.now();
    const observer = new MutationObserver(() => {
      const dialog = document.querySelector('[role="dialog"], [role="alertdialog"]');
      if (dialog === null || !dialog.textContent.includes(words)) return;
      observer.disconnect();
      const now = performance.now();
      resolve({ ours: now - told, whole: now - began });
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    location.hash = `#map=${payload}`;
  });
}

async function refusals(page, payload) {
  const took = [];
  // The first one fetches the code that says so and is thrown away.
  for (let time = 0; time <= TIMES; time += 1) {
    const one = await page.evaluate(follow, [payload, REFUSED]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    if (time > 0) took.push(one);
  }
  return took;
}

/** The median of some times and their range, as rows show them. */
function middleOf(times) {
  const inOrder = times.toSorted((a, b) => a - b);
  const range = [inOrder[0], inOrder.at(-1)];
  return { value: inOrder[inOrder.length >> 1], range, unit: 'ms' };
}

export function measure() {
  return inBuiltApp(async (browser, address) => {
    const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
    await page.goto(address);
    await page.locator('[data-stage-id]').first().waitFor();
    const gigabyte = bomb();
    const links = {
      [`all of it, ${gigabyte.length.toLocaleString('en-GB')} bytes: median of ${TIMES}`]: gigabyte,
      [`as much of it as a link may hold: median of ${TIMES}`]: gigabyte.subarray(0, 49_000),
    };
    const rows = [];
    for (const [what, bytes] of Object.entries(links)) {
      const took = await refusals(page, bytes.toString('base64url'));
      rows.push(
        { what, ...middleOf(took.map(({ ours }) => ours)), limit: 200 },
        {
          what: '  the same with what the browser does before',
          ...middleOf(took.map((one) => one.whole)),
        },
      );
    }
    return rows;
  });
}
