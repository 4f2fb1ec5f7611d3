import type { Area } from '../messages.ts';

export const tabs = {
  'tabs.reader.title': 'This map is being edited in another tab.',
  'tabs.reader.about': 'Here you see every change as it is made.',
  'tabs.reader.takeOver': 'Edit here',
  'tabs.reader.keptAside':
    'What was typed here last is not lost: it is among the versions of the map.',
  'tabs.newer.title': 'A newer version of the app has saved this map.',
  'tabs.newer.about':
    'To keep it whole, this page only shows it. Reload the page to go on editing.',
} satisfies Area<'tabs'>;
