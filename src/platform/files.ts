import { FILE_MEDIA_TYPE } from '#core/codecs/map-file.ts';
import type { FileGateway, FileLink, FileSaved, PickedFile } from '#core/ports.ts';

/** A file of the browser behind the port. */
export function pickedFile(file: File): PickedFile {
  return {
    name: file.name,
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

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
export const browserFiles: FileGateway = { download, pick, saveAs, saveAgain };
