import type { Area } from '../messages.ts';

export const exports = {
  'exports.title': 'Export',
  'exports.pdf': 'PDF, one page',
  'exports.pdf.about': 'For printing and sending: text stays text',
  'exports.png': 'PNG of the page',
  'exports.png.about': 'The same page as a picture, for chats and slides',
  'exports.board-png': 'Picture of the board',
  'exports.board-png.about': 'Cards, arrows and notes as they are drawn',
  'exports.svg': 'SVG, drawing',
  'exports.svg.about': 'Sharp at any size, the same in every program; opens again',
  'exports.html': 'Web page',
  'exports.html.about': 'One file for any browser, opens again here; prints on one page',
  'exports.md': 'Markdown',
  'exports.md.about': 'A text document for notes and wikis; opens again',
  'exports.csv': 'CSV, table of stages',
  'exports.csv.about': 'For Excel and other spreadsheets; opens again',
  'exports.number': 'No.',
  'exports.json': 'Map file',
  'exports.json.about': 'Opens again without loss: keep it as a copy',
  'exports.preparing': 'Preparing the file…',
  'exports.done': ({ name }: { name: string }) => `Downloaded: ${name}`,
  'exports.failed':
    'The file could not be made. The map is untouched; try again or download the map file.',
} satisfies Area<'exports'>;
