import { describe, expect, it } from 'vitest';
import { mapFromJson } from '#core/codecs/json.ts';
import { mapToJson } from '#core/codecs/map-file.ts';
import { BOARD_REACH } from '#core/map/limits.ts';
import { openTab, memoryBrowser, freshMap } from './support/tab.ts';

/** Numbers that no board has a place for, as they may stand in a file. */
const IMPOSSIBLE = ['null', '1e308', '-1e308', '1e999', '-1e999', '9007199254740992', '"12"', '[]'];
const ODD = ['-0', '0.1', '-12.75', '1e3'];

/** A map file in which the place of the first card reads like that. */
function fileWith(field: 'x' | 'y', literal: string): string {
  const text = mapToJson(freshMap());
  const changed = text.replace(new RegExp(`"${field}":\\s*-?[\\d.]+`), `"${field}":${literal}`);
  expect(changed).not.toBe(text);
  return changed;
}

describe('impossible numbers', () => {
  it.each(IMPOSSIBLE)('[F19] of a file are refused with the place they stand at: %s', (literal) => {
    for (const field of ['x', 'y'] as const) {
      const opened = mapFromJson(fileWith(field, literal));
      expect(opened.ok).toBe(false);
      const at = opened.ok || opened.failure.code !== 'broken' ? '' : opened.failure.at;
      expect(at).toMatch(new RegExp(`^map\\.stages\\.\\w+\\.${field}$`));
    }
  });

  it.each(ODD)('[F19] that only look odd are places like any other: %s', (literal) => {
    const opened = mapFromJson(fileWith('x', literal));
    expect(opened.ok && Object.values(opened.value.map.stages)[0]?.x).toBe(Number(literal));
  });

  it('[F19] that a command brings leave every card at a place the board has', async () => {
    const tab = await openTab(memoryBrowser());
    const [stage] = Object.values(tab.store.getState().map.stages);
    if (stage === undefined) throw new Error('no stage');
    for (const wrong of [Number.NaN, Infinity, -Infinity, 1e308, 2 ** 53]) {
      const stages = [{ id: stage.id, x: wrong, y: wrong }];
      tab.store.getState().dispatch({ type: 'cards.move', stages, notes: [] });
      for (const { x, y } of Object.values(tab.store.getState().map.stages)) {
        expect(Math.abs(x)).toBeLessThanOrEqual(BOARD_REACH);
        expect(Math.abs(y)).toBeLessThanOrEqual(BOARD_REACH);
      }
    }
  });
});
