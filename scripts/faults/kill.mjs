/**
 * Kills the browser while somebody works, again and again on one profile, and looks at what the
 * next start shows. Every edit writes a number, so what is lost can be counted. The start that
 * looks is the start that works on, so that a kill costs one start; several browsers on profiles of
 * their own run side by side, since each of them waits most of the time.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { profileFolder, startBrowser } from './browser.mjs';

/** Most that may be lost in one kill. */
export const MOST_LOST_MS = 1_000;
export const MOST_LOST_EDITS = 1;

const FIELD = 'What happens at this stage';
const START_LIMIT_MS = 30_000;
/** Kills on one profile; then a fresh one, so that the first minutes of a map are tried often. */
const KILLS_A_PROFILE = 8;
/** Work before most kills, in milliseconds; the others come later, up to the longest. */
const SHORTEST_MS = 500;
const USUALLY_MS = 6_000;
/** Share of kills that may come late. */
const LATE = 0.1;

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

function wayFor(chance) {
  if (chance < 0.6) return 'edits';
  return chance < 0.9 ? 'typing' : 'drag';
}

/** What the kills of one lane shall be: chosen before any starts, so that a seed says everything. */
function planOf(kills, longest, random) {
  return Array.from({ length: kills }, () => {
    const usual = Math.min(longest, USUALLY_MS);
    const most = random() < LATE ? longest : usual;
    const after = SHORTEST_MS + (most - SHORTEST_MS) * random();
    return { way: wayFor(random()), after, random: seeded(Math.floor(random() * 2 ** 32)) };
  });
}

/**
 * Works until the browser is killed; gives what was done and when. What the start showed stands first:
 * that must not get lost, either.
 */
async function workUntilKilled(start, from, { way, after, random }) {
  const { browser, field, text } = start;
  const { page, kill, disconnect } = browser;
  const done = [{ number: numberIn(text), at: performance.now() }];
  const say = { from, did: (number) => done.push({ number, at: performance.now() }) };
  const work = WAYS[way](page, field, random, say).catch(() => undefined);
  await pause(after);
  const killedAt = performance.now();
  await kill();
  await work;
  await disconnect();
  return { done: done.filter(({ at }) => at <= killedAt), killedAt, way, after };
}

/** What one kill cost: edits that are gone, and how long before the kill the first of them was. */
function lossOf({ done, killedAt, way }, found) {
  const lost = done.filter(({ number }) => number > found);
  const ms = lost.length === 0 ? 0 : killedAt - lost[0].at;
  // Letters typed into one field without a pause are one edit.
  const edits = way === 'typing' ? Math.min(lost.length, 1) : lost.length;
  return { edits, ms };
}

/** Starts on a profile and looks at what is there of the work before. */
async function startAndLook(executable, profile, address) {
  const browser = await startBrowser(executable, profile);
  try {
    const field = await openStage(browser.page, address);
    const text = await field.inputValue();
    const damaged = await browser.page.getByText('could not be read').count();
    return { browser, field, text, damaged };
  } catch (error) {
    await browser.kill();
    throw error;
  }
}

function judge(shown, { text, damaged }) {
  const found = numberIn(text);
  const last = shown.done.at(-1)?.number ?? 0;
  const empty = text === '' && shown.done.length > 2;
  return { ...shown, found, last, empty, damaged, ...lossOf(shown, found) };
}

/** All kills on one profile. */
async function killsOn(profile, plan, { executable, address, add }) {
  mkdirSync(profile);
  let shown = null;
  let from = 0;
  for (const kill of plan) {
    const start = await startAndLook(executable, profile, address);
    if (shown !== null) add(judge(shown, start));
    shown = await workUntilKilled(start, from, kill);
    // Numbers are never used twice, whether or not they were kept.
    from = Math.max(from, ...shown.done.map(({ number }) => number));
  }
  const end = await startAndLook(executable, profile, address);
  if (shown !== null) add(judge(shown, end));
  await end.browser.kill();
  await end.browser.disconnect();
}

function lineOf({ way, after, last, edits, ms }, count, kills) {
  return (
    `${String(count).padStart(4)} of ${kills}  ${way.padEnd(6)} killed after ${(after / 1_000).toFixed(1)} s, ` +
    `edit ${last}: lost ${edits} edit(s), ${Math.round(ms)} ms`
  );
}

/**
 * @param {{ executable: string, address: string, kills: number, longest: number, seed: number,
 *   lanes: number, report?: (line: string) => void }} options - `longest` work before a kill, in
 *   milliseconds; `lanes` browsers at a time
 */
export async function killAndLook({ kills, longest, seed, lanes, report, ...reach }) {
  const folder = profileFolder();
  const results = [];
  let stopped = 0;
  const add = (result) => report?.(lineOf(result, results.push(result), kills));
  const plan = planOf(kills, longest, seeded(seed));
  const profiles = [];
  while (plan.length > 0) profiles.push(plan.splice(0, KILLS_A_PROFILE));
  const queue = [...profiles.entries()];
  async function lane() {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, own] = next;
      // A start that fails is a failure; the profiles after it are looked at all the same.
      await killsOn(join(folder.path, String(index)), own, { ...reach, add }).catch((error) => {
        stopped += 1;
        report?.(`profile ${index}: ${error}`);
      });
    }
  }
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    folder.remove();
  }
  return { ...summaryOf(results), stopped };
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
    damaged: results.filter(({ damaged }) => damaged > 0).length,
    empty: results.filter(({ empty }) => empty).length,
    worstMs: Math.round(Math.max(0, ...results.map(({ ms }) => ms))),
    worstEdits: Math.max(0, ...results.map(({ edits }) => edits)),
  };
}
