import type { FileLink, FileSaved } from '#core/ports.ts';

/** Just so much of the File System Access API as saving a map needs; not every browser has it. */
interface Writable {
  write(text: string): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

interface FileHandle {
  readonly name: string;
  createWritable(): Promise<Writable>;
}

interface SavePicker {
  showSaveFilePicker?(options: object): Promise<FileHandle>;
}

interface LinkedFile extends FileLink {
  readonly handle: FileHandle;
}

/** Asks where to save; `null` where this browser cannot ask. */
export async function askAndSave(name: string, text: string): Promise<FileSaved | null> {
  const browser = window as SavePicker;
  if (browser.showSaveFilePicker === undefined) return null;
  try {
    const handle = await browser.showSaveFilePicker({
      suggestedName: name,
      types: [{ accept: { 'application/json': ['.json'] } }],
    });
    return await saveLinked({ name: handle.name, handle } as LinkedFile, text);
  } catch (error) {
    return { how: isAbort(error) ? 'cancelled' : 'failed' };
  }
}

/**
 * Writes the file again. The browser writes beside it and swaps both on closing, so a write that
 * fails midway leaves the old file whole.
 */
export async function saveLinked(link: FileLink, text: string): Promise<FileSaved> {
  let writable: Writable | null = null;
  try {
    writable = await (link as LinkedFile).handle.createWritable();
    await writable.write(text);
    await writable.close();
    return { how: 'in-place', link };
  } catch (error) {
    await writable?.abort().catch(() => undefined);
    return { how: isAbort(error) ? 'cancelled' : 'failed' };
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
