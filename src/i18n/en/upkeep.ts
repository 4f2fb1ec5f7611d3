import type { Area } from '../messages.ts';

export const upkeep = {
  'upkeep.newer': 'A newer version of the app is ready. Your map stays as it is.',
  'upkeep.update': 'Update',
  'upkeep.missing':
    'A part of the app could not be fetched: the network was lost or the app was updated. Your map is safe.',
} satisfies Area<'upkeep'>;
