import type { Area } from '../messages.ts';

export const headerFile = {
  'header.file.saved': ({ name }: { name: string }) => `Saved to the file ${name}.`,
  'header.file.failed': ({ name }: { name: string | null }) =>
    name === null
      ? 'The file could not be written. The map in this browser is untouched.'
      : `${name} could not be written. The old file and the map in this browser are untouched.`,
  'header.file.denied': ({ name }: { name: string | null }) =>
    name === null
      ? 'The browser was not allowed to write there. The map is kept in this browser; choose another folder or download a copy.'
      : `The browser was not allowed to write ${name}. The file is as it was and the map is kept in this browser. Press Ctrl+S again and allow it, or choose “Save to a file…” in the menu.`,
} satisfies Area<'header'>;
