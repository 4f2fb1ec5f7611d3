import type { Area } from '../messages.ts';

export const panel = {
  'panel.title': 'Stage',
} satisfies Area<'panel'>;
