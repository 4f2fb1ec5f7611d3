import type { KeyEntry } from '#ui/chord.ts';

export type OutlineKey = 'rename' | 'previous' | 'next' | 'moveUp' | 'moveDown' | 'remove';

/** Keys of a row of the route. */
export const OUTLINE_KEYS: readonly KeyEntry<OutlineKey>[] = [
  { id: 'rename', keys: ['F2'] },
  { id: 'previous', keys: ['ArrowUp'] },
  { id: 'next', keys: ['ArrowDown'] },
  { id: 'moveUp', keys: ['Alt+ArrowUp'] },
  { id: 'moveDown', keys: ['Alt+ArrowDown'] },
  { id: 'remove', keys: ['Delete'] },
];
