import type { Area } from '../messages.ts';

export const lock = {
  'lock.sign': 'The structure is locked. Unlock it',
  'lock.refused': 'The structure is locked: stages and links cannot be moved, added or deleted.',
  'lock.release': 'Unlock',
  'lock.on': 'The structure is locked',
  'lock.off': 'The structure is unlocked',
} satisfies Area<'lock'>;
