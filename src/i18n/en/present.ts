import type { Area } from '../messages.ts';

export const present = {
  'present.title': 'Presentation',
  'present.next': 'Next slide',
  'present.previous': 'Previous slide',
  'present.full': 'Full screen',
  'present.window': 'Back to a window',
  'present.leave': 'Back to the map',
  'present.progress': 'Stages of the route',
  'present.stage': ({ number, name }: { number: number; name: string }) =>
    `Stage ${number}: ${name}`,
  'present.slide': ({ number, total, name }: { number: number; total: number; name: string }) =>
    `Slide ${number} of ${total}${name === '' ? '' : `: ${name}`}`,
  'present.noStages': 'There are no stages on the map yet',
  'present.nothingYet': 'What happens at this stage is not written yet',
  'present.end': 'What leads back and out',
  'present.noLinks': 'The route has no loops and returns yet. Where do new deals come from?',
  'present.takeAlong': 'The whole system fits on one page: take it along.',
  'present.onepager': 'Open the one-pager',
} satisfies Area<'present'>;
