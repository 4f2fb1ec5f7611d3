import type { Area } from '../messages.ts';
import { enCount } from '../plural.ts';

export const common = {
  'common.close': 'Close',
  'common.delete': 'Delete',
  'common.downloadCopy': 'Download a copy',
  'common.duplicate': 'Duplicate',
  'common.loading': 'Loading…',
  'common.moveDown': 'Move down',
  'common.moveUp': 'Move up',
  'common.ok': 'OK',
  'common.rename': 'Rename',
  'common.retry': 'Try again',
  'common.undo': 'Undo',
  'common.skipToBoard': 'Skip to the board',
  'common.skipToOutline': 'Skip to the deal route',
  'common.skipToTable': 'Skip to the table',
  'common.skipToPanel': 'Skip to the selected stage',
  'common.notifications': 'Notifications',
  'common.suggestions': 'Suggestions',
  'common.language.en': 'English',
  'common.language.ru': 'Русский',
  'common.stages': ({ count }: { count: number }) => enCount(count, 'stage', 'stages'),
} satisfies Area<'common'>;
