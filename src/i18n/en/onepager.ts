import type { Area } from '../messages.ts';

export const onepager = {
  'onepager.title': 'One-pager',
} satisfies Area<'onepager'>;
