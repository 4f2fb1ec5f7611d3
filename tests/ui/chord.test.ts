import { describe, expect, it } from 'vitest';
import { BOARD_KEYS, CARD_KEYS } from '#features/board/keys.ts';
import { OUTLINE_KEYS } from '#features/outline/keys.ts';
import { PRESENT_KEYS } from '#features/presentation/keys.ts';
import { SHORTCUTS } from '#app/shortcuts.ts';
import { chordOf, entryOf, letSingleKeys } from '#ui/chord.ts';
import { shownKeys } from '#ui/shown-keys.ts';

const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('chordOf', () => {
  it.each([
    {
      name: 'a letter of any layout',
      press: { key: 'я', code: 'KeyZ', ctrlKey: true },
      is: 'Ctrl+Z',
    },
    { name: 'Cmd as Ctrl', press: { key: 'k', code: 'KeyK', metaKey: true }, is: 'Ctrl+K' },
    {
      name: 'Shift with a letter',
      press: { key: 'Z', code: 'KeyZ', shiftKey: true },
      is: 'Shift+Z',
    },
    {
      name: 'a sign typed with Shift',
      press: { key: '?', code: 'Slash', shiftKey: true },
      is: '?',
    },
    { name: 'the Russian ?', press: { key: '?', code: 'Digit7', shiftKey: true }, is: '?' },
    {
      name: 'a named key',
      press: { key: 'ArrowUp', code: 'ArrowUp', altKey: true },
      is: 'Alt+ArrowUp',
    },
    { name: 'Space', press: { key: ' ', code: 'Space' }, is: 'Space' },
  ])('names $name', ({ press, is }) => {
    expect(chordOf({ ...bare, ...press })).toBe(is);
  });
});

describe('tables of keys', () => {
  it.each([
    ['everywhere', SHORTCUTS],
    ['the board', [...BOARD_KEYS, ...CARD_KEYS]],
    ['the route', OUTLINE_KEYS],
    ['the presentation', PRESENT_KEYS],
  ] as const)('give no key of %s two meanings', (_place, table) => {
    const keys = table.flatMap((entry) => entry.keys);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('are shown as keys are printed', () => {
    expect(['Alt+ArrowUp', '+', 'Ctrl+Shift+Z', 'Escape'].map(shownKeys)).toEqual([
      'Alt+↑',
      '+',
      'Ctrl+Shift+Z',
      'Esc',
    ]);
  });
});

describe('keys of one sign', () => {
  const table = [...BOARD_KEYS, ...CARD_KEYS, ...OUTLINE_KEYS, ...PRESENT_KEYS, ...SHORTCUTS];
  const press = (key: string, code = '', more = {}) =>
    entryOf(table, { ...bare, key, code, ...more });

  it('can be switched off, and those with Ctrl, arrows and Enter go on', () => {
    const signs = [
      press('?', 'Slash', { shiftKey: true }),
      press('s', 'KeyS'),
      press('0', 'Digit0'),
    ];
    expect(signs.every((entry) => entry !== undefined)).toBe(true);
    letSingleKeys(false);
    expect(press('?', 'Slash', { shiftKey: true })).toBeUndefined();
    expect(press('s', 'KeyS')).toBeUndefined();
    expect(press('0', 'Digit0')).toBeUndefined();
    expect(press('z', 'KeyZ', { ctrlKey: true })?.id).toBe('undo');
    expect(press('F2')?.id).toBeDefined();
    letSingleKeys(true);
    expect(press('?', 'Slash', { shiftKey: true })?.id).toBe('keys');
  });
});
