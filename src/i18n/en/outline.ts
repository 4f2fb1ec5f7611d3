import type { Area } from '../messages.ts';

export const outline = {
  'outline.title': 'Deal route',
} satisfies Area<'outline'>;
