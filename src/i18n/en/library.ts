import type { Area } from '../messages.ts';
import { enCount } from '../plural.ts';

export const library = {
  'library.title': 'All maps',
  'library.views': 'Parts of the list',
  'library.maps': 'Maps',
  'library.bin': 'Bin',
  'library.where': 'Where is my map?',
  'library.search': 'Find a map',
  'library.searchHint': 'Title or team',
  'library.none': 'No map has this in its title or team.',
  'library.binEmpty': 'The bin is empty.',
  'library.found': ({ count }: { count: number }) => enCount(count, 'map', 'maps'),
  'library.open': ({ title }: { title: string }) => `Open ${title}`,
  'library.onBoard': 'On the board',
  'library.ready': ({ share }: { share: string }) => `${share} filled in`,
  'library.changed': ({ when }: { when: string }) => `Changed ${when}`,
  'library.binned': ({ when }: { when: string }) => `Deleted ${when}`,
  'library.actions': ({ title }: { title: string }) => `Actions for ${title}`,
  'library.download': 'Download the map file',
  'library.renameTitle': ({ title }: { title: string }) => `Rename ${title}`,
  'library.save': 'Save',
  'library.cancel': 'Cancel',
  'library.copyOf': ({ title }: { title: string }) => `${title}, copy`,
  'library.copied': ({ title }: { title: string }) => `${title} is in the list.`,
  'library.renamed': ({ title }: { title: string }) => `${title} has a new title.`,
  'library.removed': ({ title }: { title: string }) => `${title} is in the bin.`,
  'library.restored': ({ title }: { title: string }) => `${title} is back in the list.`,
  'library.restore': 'Put back',
  'library.purge': 'Delete for good',
  'library.purgeTitle': ({ title }: { title: string }) => `Delete ${title} for good?`,
  'library.purgeAbout': 'Its versions go with it. There is no way back.',
  'library.keepsOpen': 'This map is on the board. Open another one, then delete it.',
  'library.failed': 'The browser did not allow it. Nothing has changed.',
  'library.unreadable': 'The list could not be read: the browser forbids storage for this page.',
  'library.gone': 'This map is no longer kept in this browser.',
  'library.where.browser':
    'Your maps are kept in this browser on this device, and nowhere else: nothing is sent over the network.',
  'library.where.changes':
    'Every change is written within a second, together with earlier versions and what you can undo.',
  'library.where.clear':
    'Clearing the data of this site deletes them, so keep a copy of what matters as a file.',
  'library.use': ({ maps, versions }: { maps: number; versions: number }) =>
    `${enCount(maps, 'map', 'maps')}, ${enCount(versions, 'version', 'versions')}`,
  'library.used': ({ used, quota }: { used: string; quota: string }) =>
    `${used} used of ${quota} that the browser allows`,
  'library.persistent.yes': 'The browser has promised not to clear this storage by itself.',
  'library.persistent.no':
    'The browser may clear this storage when the disk runs full or you stay away for weeks.',
  'library.backup.write': 'Download everything as one file',
  'library.backup.read': 'Restore from such a file',
  'library.backup.done': ({
    added,
    same,
    failed,
  }: {
    added: number;
    same: number;
    failed: number;
  }) =>
    [
      `Added: ${enCount(added, 'map', 'maps')}.`,
      ...(same > 0 ? [`Already here: ${same}.`] : []),
      ...(failed > 0 ? [`Could not be read: ${failed}.`] : []),
    ].join(' '),
  'library.backup.not-a-backup':
    'This file is not a copy of all maps. A single map opens with “Open file”.',
  'library.backup.too-big': ({ size, limit }: { size: string; limit: string }) =>
    `The file is too large: ${size}, at most ${limit} can be read.`,
  'library.backup.too-new':
    'The file was made by a newer version of the app. Reload the page to update, then try again.',
} satisfies Area<'library'>;
