import type { KeyEntry } from '#ui/chord.ts';

export type PresentKey = 'next' | 'previous' | 'first' | 'last' | 'full' | 'leave';

/** Keys of the presentation; those of clickers are among them. */
export const PRESENT_KEYS: readonly KeyEntry<PresentKey>[] = [
  { id: 'next', keys: ['ArrowRight', 'ArrowDown', 'PageDown', 'Space'] },
  { id: 'previous', keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+Space', 'Backspace'] },
  { id: 'first', keys: ['Home'] },
  { id: 'last', keys: ['End'] },
  { id: 'full', keys: ['F'] },
  { id: 'leave', keys: ['Escape'] },
];
