import { describe, expect, it } from 'vitest';
import { memoryBrowser, openTab } from './support/tab.ts';

/** Damaged starts; each must leave the original where it can be fetched. */
const CASES = 300;
const LONGEST_START_MS = 2_000;

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Damage = (text: string, pick: (below: number) => number) => string;

const DAMAGES: readonly Damage[] = [
  (text, pick) => text.slice(0, pick(text.length)),
  (text, pick) => {
    const at = pick(text.length);
    const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << pick(7)));
    return text.slice(0, at) + flipped + text.slice(at + 1);
  },
  () => '',
  () => '<!doctype html><title>Sign in to the network</title>',
  (text) => text + text,
  (text, pick) => text.slice(pick(text.length)),
  () => 'null',
  () => '{"schema":1}',
  (text) => text.replace(/"map":\{/, '"map":['),
  (text) => text.replace(/"stages":\{/, '"stages":5,"x":{'),
  (text) => `\ufeff${text}`,
  () => '['.repeat(100_000),
];

describe('damaged stored states', () => {
  it(`[F9] all of ${CASES} start, within ${LONGEST_START_MS} ms each, with the original recoverable`, async () => {
    const pick = chance(9);
    const lost: string[] = [];
    let slowest = 0;
    for (let index = 0; index < CASES; index += 1) {
      const browser = memoryBrowser();
      const tab = await openTab(browser);
      tab.type(`work ${index}`);
      await tab.saved();
      const { id } = tab.store.getState().map.info;
      const damage = DAMAGES[index % DAMAGES.length];
      const which = pick(3);
      const kept = String(browser.vault.rows.get(`docs:${id}`));
      const originals: string[] = [];
      const spoil = (text: string): string => {
        const broken = damage?.(text, pick) ?? '';
        originals.push(broken);
        return broken;
      };
      if (which !== 1) browser.quick.texts.set(`doc/${id}`, spoil(kept));
      if (which !== 0) browser.vault.rows.set(`docs:${id}`, spoil(kept));

      const began = performance.now();
      browser.locks = memoryBrowser().locks;
      const next = await openTab(browser, id);
      slowest = Math.max(slowest, performance.now() - began);
      next.type('new work');
      await next.saved();
      const there = [...browser.quick.texts.values(), ...browser.vault.rows.values()];
      const isGone = originals.some((text) => !there.includes(text) && text !== kept);
      const isWorse = which !== 2 && next.start.state !== 'found';
      if (isGone || isWorse) lost.push(`case ${index}, damage ${index % DAMAGES.length}`);
    }
    expect(lost).toEqual([]);
    expect(slowest).toBeLessThan(LONGEST_START_MS);
  });
});
