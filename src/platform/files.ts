import { FILE_MEDIA_TYPE } from '#core/codecs/map-file.ts';
import type { FileGateway, FileKinds, FileLink, FileSaved, PickedFile } from '#core/ports.ts';
import type { FileHandle } from './file-links.ts';
import { pickedFile } from './picked-file.ts';

function download(name: string, content: Uint8Array<ArrayBuffer> | string, mime: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: mime }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  // Some browsers read the blob only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function pick(accept: string): Promise<PickedFile | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.hidden = true;
    const finish = (file: File | undefined) => {
      input.remove();
      resolve(file === undefined ? null : pickedFile(file));
    };
    input.addEventListener('change', () => finish(input.files?.[0]));
    input.addEventListener('cancel', () => finish(undefined));
    document.body.append(input);
    input.click();
  });
}

async function open(kinds: FileKinds): Promise<PickedFile | null> {
  const { askToOpen } = await import('./file-links.ts');
  const asked = await askToOpen(kinds);
  if (asked !== undefined) return asked;
  return pick(Object.entries(kinds).flat(2).join());
}

/** Handles and files are there only while the drop is handled, so both are taken at once. */
async function dropped(drop: object): Promise<readonly PickedFile[]> {
  const { items, files } = drop as DataTransfer;
  const asked = Array.from(items)
    .filter(({ kind }) => kind === 'file')
    .map(async (item: HandleItem) => item.getAsFileSystemHandle?.().catch(() => null));
  const picked = Array.from(files, pickedFile);
  const handles = await Promise.all(asked);
  if (!handles.some(Boolean)) return picked;
  const { linkTo } = await import('./file-links.ts');
  return picked.map((file, at) => {
    const handle = handles[at];
    return handle?.kind === 'file' ? { ...file, link: linkTo(handle) } : file;
  });
}

interface HandleItem extends DataTransferItem {
  getAsFileSystemHandle?(): Promise<FileHandle | null>;
}

async function saveAs(name: string, text: string): Promise<FileSaved> {
  const { askAndSave } = await import('./file-links.ts');
  const saved = await askAndSave(name, text);
  if (saved !== null) return saved;
  download(name, text, FILE_MEDIA_TYPE);
  return { how: 'download' };
}

async function saveAgain(link: FileLink, text: string): Promise<FileSaved> {
  const { saveLinked } = await import('./file-links.ts');
  return saveLinked(link, text);
}

/** Files in place where the browser can, else through the plain means every browser has. */
export const browserFiles: FileGateway = {
  download,
  pick,
  open,
  dropped,
  saveAs,
  saveAgain,
};
