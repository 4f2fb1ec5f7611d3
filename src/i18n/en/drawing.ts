import { enCount } from '../plural.ts';

/** Words of drawing with many cards: fetched when somebody comes to the board. */
export const drawing = {
  'drawing.selection': 'Selected cards',
  'drawing.count': ({ count }: { count: number }) => `${count} selected`,
  'drawing.alignLeft': 'Align left',
  'drawing.alignCentre': 'Align centres across',
  'drawing.alignRight': 'Align right',
  'drawing.alignTop': 'Align top',
  'drawing.alignMiddle': 'Align middles down',
  'drawing.alignBottom': 'Align bottom',
  'drawing.spreadAcross': 'Equal gaps across',
  'drawing.spreadDown': 'Equal gaps down',
  'drawing.copy': 'Copy',
  'drawing.cut': 'Cut',
  'drawing.paste': 'Paste',
  'drawing.duplicate': 'Duplicate',
  'drawing.deleteSelected': 'Delete',
  'drawing.zoomSelection': 'Show the selection',
  'drawing.more': 'All actions with the selection',
  'drawing.deselect': 'Clear the selection',
  'drawing.arranged': ({ how, count }: { how: string; count: number }) =>
    `${how}: ${enCount(count, 'card', 'cards')}`,
  'drawing.alreadySo': 'The cards already stand like that',
  'drawing.needMore': ({ least }: { least: number }) => `Select at least ${least} cards for this`,
  'drawing.needCards': 'Select a stage or a note first',
  'drawing.copied': ({ count }: { count: number }) => `Copied: ${enCount(count, 'card', 'cards')}`,
  'drawing.pasted': ({ count }: { count: number }) => `Pasted: ${enCount(count, 'card', 'cards')}`,
  'drawing.duplicated': ({ count }: { count: number }) =>
    `Duplicated: ${enCount(count, 'card', 'cards')}`,
  'drawing.pastedNote': 'The text became a sticky note',
  'drawing.noClipboard':
    'The browser did not let us at the clipboard. Ctrl+C, Ctrl+X and Ctrl+V on the board work without asking',
  'drawing.nothingToPaste': 'There is nothing on the clipboard that can be put on the board',
  'drawing.notReadable': 'What was copied is damaged and cannot be pasted. Copy it again',
  'drawing.noRoom.stages': ({ count, limit }: { count: number; limit: number }) =>
    `A map holds at most ${limit} stages, with these it would be ${count}. Nothing was pasted`,
  'drawing.noRoom.notes': ({ count, limit }: { count: number; limit: number }) =>
    `A map holds at most ${limit} notes, with these it would be ${count}. Nothing was pasted`,
  'drawing.noRoom.links': ({ count, limit }: { count: number; limit: number }) =>
    `A map holds at most ${limit} links, with these it would be ${count}. Nothing was pasted`,
  'drawing.selectAll': 'Select all',
  'drawing.find': 'Find on the board',
  'drawing.findNext': 'Next match',
  'drawing.findPrevious': 'Previous match',
  'drawing.findClose': 'Close the search',
  'drawing.foundNone': 'Nothing on the board says that',
  'drawing.foundOf': ({ at, count }: { at: number; count: number }) =>
    count === 0 ? 'No matches' : `${at} of ${count}`,
  'drawing.foundAt': ({ at, count, name }: { at: number; count: number; name: string }) =>
    `${at} of ${count}: ${name}`,
  'drawing.minimap': 'Overview of the map: press where you want to look',
  'drawing.paperMenu': 'Board actions',
};
