import type { Area } from '../messages.ts';

export const maps = {
  'maps.title': 'My maps',
} satisfies Area<'maps'>;
