import type { Area } from '../messages.ts';
import { enCount } from '../plural.ts';

export const maps = {
  'maps.title': 'Maps in this browser',
  'maps.opened': ({ title }: { title: string }) => `${title} is open.`,
  'maps.kept': ({ title }: { title: string }) => `${title} is kept in this browser.`,
  'maps.mended': ({ count }: { count: number }) =>
    `${enCount(count, 'damaged record was', 'damaged records were')} mended.`,
  'maps.goBack': 'Go back',
} satisfies Area<'maps'>;
