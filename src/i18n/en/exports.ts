import type { Area } from '../messages.ts';

export const exports = {
  'exports.title': 'Export',
} satisfies Area<'exports'>;
