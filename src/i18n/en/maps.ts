import type { Area } from '../messages.ts';
import { enCount } from '../plural.ts';

export const maps = {
  'maps.title': 'Maps in this browser',
  'maps.all': 'All maps…',
  'maps.gone': 'This map is no longer kept in this browser.',
  'maps.opened': ({ title }: { title: string }) => `${title} is open.`,
  'maps.kept': ({ title }: { title: string }) => `${title} is kept in this browser.`,
  'maps.alsoKept': ({ count }: { count: number }) =>
    `${enCount(count, 'more map', 'more maps')} from this file: see “All maps”.`,
  'maps.mended': ({ count }: { count: number }) =>
    `${enCount(count, 'damaged record was', 'damaged records were')} mended.`,
  'maps.notOpened': ({ names, more }: { names: string; more: number }) =>
    more > 0
      ? `Not opened: ${names} and ${enCount(more, 'more file', 'more files')}. One map opens at a time.`
      : `Not opened: ${names}. One map opens at a time.`,
  'maps.drop': 'Drop the file to open the map',
  'maps.drop.about': 'The map on the board will be kept in this browser',
  'maps.clipboard': 'clipboard',
  'maps.goBack': 'Go back',
} satisfies Area<'maps'>;
