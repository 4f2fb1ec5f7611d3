import type { Area } from '../messages.ts';

export const problems = {
  'problems.title': 'Something went wrong',
} satisfies Area<'problems'>;
