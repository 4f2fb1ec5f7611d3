import type { Area } from '../messages.ts';

export const exports = {
  'exports.title': 'Export',
  'exports.pdf': 'PDF, one page',
  'exports.pdf.about': 'For printing and sending: text stays text',
  'exports.png': 'PNG of the page',
  'exports.png.about': 'The same page as a picture, for chats and slides',
  'exports.board-png': 'Picture of the board',
  'exports.board-png.about': 'Cards, arrows and notes as they are drawn',
  'exports.json': 'Map file',
  'exports.json.about': 'Opens again without loss: keep it as a copy',
  'exports.preparing': 'Preparing the file…',
  'exports.done': ({ name }: { name: string }) => `Downloaded: ${name}`,
  'exports.failed':
    'The file could not be made. The map is untouched; try again or download the map file.',
} satisfies Area<'exports'>;
