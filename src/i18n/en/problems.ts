import type { Area } from '../messages.ts';

export const problems = {
  'problems.title': 'Something went wrong',
  'problems.screen':
    'A part of the screen has stopped working. Your map is safe: download a copy to be sure, then try again.',
  'problems.reload': 'Reload the page',
} satisfies Area<'problems'>;
