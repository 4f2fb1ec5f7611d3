import type { Area } from '../messages.ts';

export const problems = {
  'problems.title': 'Something went wrong',
  'problems.screen':
    'A part of the screen has stopped working. Your map is safe: download a copy to be sure, then try again.',
  'problems.part':
    'This part of the screen has stopped working. The rest works, and your map is safe.',
  'problems.card': 'This card cannot be drawn. Its texts are safe.',
  'problems.without': 'Continue without this map',
  'problems.withoutAbout':
    'Then a fresh map opens. This one stays in the browser: nothing is deleted.',
  'problems.reload': 'Reload the page',
} satisfies Area<'problems'>;
