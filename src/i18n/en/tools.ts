import type { Area } from '../messages.ts';

export const tools = {
  'tools.versions': 'Versions…',
} satisfies Area<'tools'>;
