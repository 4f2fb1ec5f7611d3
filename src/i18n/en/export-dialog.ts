import type { Area } from '../messages.ts';
import { enCount, enPlural } from '../plural.ts';

export const exportDialog = {
  'exportDialog.title': 'Export options',
  'exportDialog.preview': 'Preview',
  'exportDialog.scroll': 'What the file will look like',
  'exportDialog.noPreview':
    'The page cannot be shown: its font did not arrive. Check the connection and open this window again.',
  'exportDialog.goesOn': 'The file goes on.',
  'exportDialog.boardPicture': 'Picture of the board',
  'exportDialog.facts': ({ count, points }: { count: number; points: string }) =>
    `${enCount(count, 'page', 'pages')} · type ${points} pt`,
  'exportDialog.larger': 'Zoom in',
  'exportDialog.smaller': 'Zoom out',
  'exportDialog.format': 'Format',
  'exportDialog.paper.a4': 'A4, landscape',
  'exportDialog.paper.a3': 'A3, landscape: for a wall',
  'exportDialog.paper.letter': 'Letter, landscape',
  'exportDialog.paper.tabloid': 'Tabloid, landscape: for a wall',
  'exportDialog.layout': 'Layout',
  'exportDialog.layout.table': 'Table',
  'exportDialog.layout.board': 'Board',
  'exportDialog.pages': 'Long texts',
  'exportDialog.pages.one': 'Always one page',
  'exportDialog.pages.more': 'As many as needed',
  'exportDialog.ink': 'Print',
  'exportDialog.ink.colour': 'Colour',
  'exportDialog.ink.black': 'Black and white',
  'exportDialog.scale': 'Size of the picture',
  'exportDialog.ground': 'Background',
  'exportDialog.ground.screen': 'As on the screen',
  'exportDialog.ground.light': 'Light',
  'exportDialog.ground.dark': 'Dark',
  'exportDialog.ground.transparent': 'Transparent',
  'exportDialog.sections': 'On the page',
  'exportDialog.section.stamp': 'Date, version, author',
  'exportDialog.section.figures': 'Key figures',
  'exportDialog.section.funnel': 'Funnel chart',
  'exportDialog.section.happens': 'What happens',
  'exportDialog.section.metric': 'Metrics',
  'exportDialog.section.entry': 'Entry criteria',
  'exportDialog.section.exit': 'Exit criteria',
  'exportDialog.section.artifact': 'Artifacts',
  'exportDialog.section.nextStep': 'Next steps',
  'exportDialog.section.links': 'Loops and returns',
  'exportDialog.section.notes': 'Sticky notes',
  'exportDialog.section.glossary': 'Common language',
  'exportDialog.owners': 'Owners of next steps',
  'exportDialog.privateNotes': 'Facilitator’s notes',
  'exportDialog.privateNotesWarning':
    'Everyone who gets this file will read the facilitator’s notes. The next time this is off again.',
  'exportDialog.labels': 'Language of the labels',
  'exportDialog.labels.map': 'As in the map',
  'exportDialog.labels.note': 'Your own texts stay as you wrote them.',
  'exportDialog.download': 'Download',
  'exportDialog.print': 'Print',
  'exportDialog.stop': 'Stop',
  'exportDialog.making': 'Preparing the file…',
  'exportDialog.makingOf': ({ format }: { format: string }) => `Preparing: ${format}…`,
  'exportDialog.kilobytes': ({ amount, about }: { amount: string; about: boolean }) =>
    `${about ? '≈\u00a0' : ''}${amount}\u00a0kB`,
  'exportDialog.megabytes': ({ amount, about }: { amount: string; about: boolean }) =>
    `${about ? '≈\u00a0' : ''}${amount}\u00a0MB`,
  'exportDialog.done': ({ name }: { name: string }) => `Downloaded: ${name}`,
  'exportDialog.stopped': 'Stopped. Nothing was downloaded.',
  'exportDialog.failed': ({ format }: { format: string }) =>
    `This did not work: ${format}. The map is untouched. Try again or take another file:`,
  'exportDialog.failedOther': ({ format, other }: { format: string; other: string }) =>
    `This did not work: ${format}. The map is untouched. Try again, or take “${other}” or the map file.`,
  'exportDialog.noFont': ({ format }: { format: string }) =>
    `The font did not arrive, so this did not work: ${format}. The map is untouched. Try again or take a file that needs no font:`,
  'exportDialog.noFontOther': ({ format, other }: { format: string; other: string }) =>
    `The font did not arrive, so this did not work: ${format}. The map is untouched. Try again, or take “${other}” or the map file: they need no font.`,
  'exportDialog.noCode':
    'A part of the app did not arrive: there is no connection, or a newer version has come out. The map is saved. Reload the page and try again.',
  'exportDialog.copiedPicture': 'The page is on the clipboard as a picture',
  'exportDialog.copiedTable': 'The stages are on the clipboard as a table',
  'exportDialog.notCopied':
    'Nothing was copied. The map is untouched; try again or download a file.',
  'exportDialog.byHand': 'Copy by hand',
  'exportDialog.byHand.table':
    'The browser does not let the app use the clipboard. The table is selected below: copy it with Ctrl+C (⌘C on a Mac) and paste it into a spreadsheet.',
  'exportDialog.byHand.picture':
    'The browser does not let the app use the clipboard. Press the picture with the right button, or hold your finger on it, and choose to copy it.',
  'exportDialog.table': 'Table of the stages',
  'exportDialog.batch': 'Several maps in one PDF',
  'exportDialog.batch.about':
    'A page of contents with links comes first, then the page of each map. Everything stays on this computer.',
  'exportDialog.batch.add': 'Add files',
  'exportDialog.batch.drop': 'or drop them here: map files, PDF, PNG, SVG, Markdown',
  'exportDialog.batch.maps': 'Maps',
  'exportDialog.batch.all': 'All maps',
  'exportDialog.batch.download': ({ count }: { count: number }) =>
    count === 0 ? 'Download PDF' : `Download PDF: ${enCount(count, 'map', 'maps')}`,
  'exportDialog.batch.progress': ({ done, total }: { done: number; total: number }) =>
    `${done} of ${total}`,
  'exportDialog.batch.heading': 'Sales system maps',
  'exportDialog.batch.name': ({ count }: { count: number }) =>
    `${count} ${enPlural(count, 'map', 'maps')}`,
  'exportDialog.batch.unreadable': ({ names }: { names: string }) =>
    `These files hold no map, or are damaged: ${names}. The others are in the list.`,
  'exportDialog.batch.failed':
    'The file could not be made. The maps are untouched. Try again with fewer maps, or download them one by one.',
} satisfies Area<'exportDialog'>;
