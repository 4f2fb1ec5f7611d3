/**
 * Kills the browser while somebody works, again and again on one profile, and looks at what the
 * next start shows. Every edit writes a number, so what is lost can be counted.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { profileFolder, startBrowser } from './browser.mjs';

/** Most that may be lost in one kill. */
export const MOST_LOST_MS = 1_000;
export const MOST_LOST_EDITS = 1;

const FIELD = 'What happens at this stage';
const START_LIMIT_MS = 20_000;
/** Kills on one profile; then a fresh one, so that the first minutes of a map are tried often. */
const KILLS_A_PROFILE = 8;

/** Numbers that look like chance and are the same for the same seed. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pause = (ms) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

async function openStage(page, address) {
  await page.goto(address, { timeout: START_LIMIT_MS });
  const card = page.locator('[data-stage-id]').nth(2);
  await card.waitFor({ timeout: START_LIMIT_MS });
  await card.click();
  const field = page.getByLabel(FIELD, { exact: true }).first();
  await field.waitFor({ timeout: START_LIMIT_MS });
  return field;
}

/** Number of the last edit that a text shows; 0 for a stage nobody touched. */
function numberIn(text) {
  return Number(/edit (\d+)/.exec(text)?.[1] ?? 0);
}

const WAYS = {
  /** One edit after the other, each a step of its own, at the pace of a quick person. */
  async edits(page, field, random, say) {
    for (let number = say.from + 1; ; number += 1) {
      await field.fill(`edit ${number}`);
      say.did(number);
      await field.blur();
      await pause(200 + random() * 700);
    }
  },
  /** Typing without a pause and without leaving the field. */
  async typing(page, field, random, say) {
    await field.fill('edit ');
    for (let number = say.from + 1; ; number += 1) {
      await field.press('ControlOrMeta+a');
      await page.keyboard.insertText(`edit ${number}`);
      say.did(number);
      await pause(40 + random() * 80);
    }
  },
  /** A few edits, then a card is dragged to and fro and never let go. */
  async drag(page, field, random, say) {
    for (let number = say.from + 1; number <= say.from + 2; number += 1) {
      await field.fill(`edit ${number}`);
      say.did(number);
      await field.blur();
      await pause(100);
    }
    const box = await page.locator('[data-stage-id]').nth(1).boundingBox();
    await page.mouse.move(box.x + box.width / 2, box.y + 12);
    await page.mouse.down();
    for (;;) await page.mouse.move(box.x + random() * 300, box.y + random() * 200, { steps: 4 });
  },
};

/** Works until the browser is killed; gives what was done and when. */
async function workUntilKilled({ page, kill }, field, { way, from, after, random }) {
  const done = [{ number: from, at: performance.now() }];
  const say = { from, did: (number) => done.push({ number, at: performance.now() }) };
  const work = WAYS[way](page, field, random, say).catch(() => undefined);
  await pause(after);
  const killedAt = performance.now();
  await kill();
  await work;
  return { done: done.filter(({ at }) => at <= killedAt), killedAt };
}

function wayFor(chance) {
  if (chance < 0.6) return 'edits';
  return chance < 0.9 ? 'typing' : 'drag';
}

/** What one kill cost: edits that are gone, and how long before the kill the first of them was. */
function lossOf({ done, killedAt }, found, way) {
  const lost = done.filter(({ number }) => number > found);
  const ms = lost.length === 0 ? 0 : killedAt - lost[0].at;
  // Letters typed into one field without a pause are one edit.
  const edits = way === 'typing' ? Math.min(lost.length, 1) : lost.length;
  return { edits, ms };
}

/**
 * @param {{ executable: string, address: string, kills: number, longest: number, seed: number,
 *   report?: (line: string) => void }} options - `longest` work before a kill, in milliseconds
 */
export async function killAndLook({ executable, address, kills, longest, seed, report }) {
  const random = seeded(seed);
  const folder = profileFolder();
  const results = [];
  try {
    let profile = '';
    let from = 0;
    for (let count = 0; count < kills; count += 1) {
      if (count % KILLS_A_PROFILE === 0) {
        profile = join(folder.path, String(count));
        mkdirSync(profile);
        from = 0;
      }
      const way = wayFor(random());
      // Short times often, long ones sometimes.
      const after = 500 + (longest - 500) * random() ** 3;
      const browser = await startBrowser(executable, profile);
      const field = await openStage(browser.page, address);
      const shown = await workUntilKilled(browser, field, { way, from, after, random });
      await browser.disconnect();

      const again = await startBrowser(executable, profile);
      const text = await (await openStage(again.page, address)).inputValue();
      const damaged = await again.page.getByText('could not be read').count();
      await again.kill();
      await again.disconnect();
      const found = numberIn(text);
      const empty = text === '' && shown.done.length > 2;
      const result = { way, after, found, empty, damaged, ...lossOf(shown, found, way) };
      results.push(result);
      const last = shown.done.at(-1)?.number ?? 0;
      report?.(
        `${String(count + 1).padStart(4)}  ${way.padEnd(6)} killed after ${(after / 1000).toFixed(1)} s, edit ${last}: ` +
          `lost ${result.edits} edit(s), ${Math.round(result.ms)} ms`,
      );
      from = Math.max(found, last);
    }
  } finally {
    folder.remove();
  }
  return summaryOf(results);
}

function summaryOf(results) {
  const bad = results.filter(
    ({ ms, edits, empty, damaged }) =>
      ms > MOST_LOST_MS || edits > MOST_LOST_EDITS || empty || damaged > 0,
  );
  return {
    kills: results.length,
    bad: bad.length,
    withLoss: results.filter(({ edits }) => edits > 0).length,
    worstMs: Math.round(Math.max(0, ...results.map(({ ms }) => ms))),
    worstEdits: Math.max(0, ...results.map(({ edits }) => edits)),
  };
}
