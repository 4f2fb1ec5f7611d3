import type { FileKinds, FileLink, FileSaved, PickedFile } from '#core/ports.ts';
import { pickedFile } from './picked-file.ts';

/** Just so much of the File System Access API as maps need; not every browser has it. */
interface Writable {
  write(text: string): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

/** A file of the person's disk, as the browser hands it over. */
export interface FileHandle {
  readonly name: string;
  readonly kind?: string;
  getFile(): Promise<File>;
  createWritable(): Promise<Writable>;
  /** Asks the person when nobody has asked yet. */
  requestPermission?(wish: { readonly mode: 'readwrite' }): Promise<string>;
}

interface Pickers {
  showSaveFilePicker?(options: object): Promise<FileHandle>;
  showOpenFilePicker?(options: object): Promise<readonly FileHandle[]>;
}

interface LinkedFile extends FileLink {
  readonly handle: FileHandle;
}

/** The way back to a file. */
export function linkTo(handle: FileHandle): FileLink {
  return { name: handle.name, handle } as LinkedFile;
}

/**
 * Asks for a file to work on.
 *
 * @returns `null` when the person changes their mind, `undefined` where this browser cannot ask
 */
export async function askToOpen(kinds: FileKinds): Promise<PickedFile | null | undefined> {
  const browser = window as Pickers;
  if (browser.showOpenFilePicker === undefined) return undefined;
  try {
    const [handle] = await browser.showOpenFilePicker({ types: [{ accept: kinds }] });
    if (handle === undefined) return null;
    return { ...pickedFile(await handle.getFile()), link: linkTo(handle) };
  } catch (error) {
    // Some browsers have the dialog and forbid it, in a frame for instance.
    return isNamed(error, 'AbortError') ? null : undefined;
  }
}

/** Asks where to save; `null` where this browser cannot ask. */
export async function askAndSave(name: string, text: string): Promise<FileSaved | null> {
  const browser = window as Pickers;
  if (browser.showSaveFilePicker === undefined) return null;
  try {
    const handle = await browser.showSaveFilePicker({
      suggestedName: name,
      types: [{ accept: { 'application/json': ['.json'] } }],
    });
    return await saveLinked(linkTo(handle), text);
  } catch (error) {
    return outcomeOf(error);
  }
}

/**
 * Writes the file again. The browser writes beside it and swaps both on closing, so a write that
 * fails midway leaves the old file whole.
 */
export async function saveLinked(link: FileLink, text: string): Promise<FileSaved> {
  const { handle } = link as LinkedFile;
  let writable: Writable | null = null;
  try {
    // A file that was opened may be read; writing it is asked for when it is first wanted.
    const allowed = (await handle.requestPermission?.({ mode: 'readwrite' })) ?? 'granted';
    if (allowed !== 'granted') return { how: 'denied' };
    writable = await handle.createWritable();
    await writable.write(text);
    await writable.close();
    return { how: 'in-place', link };
  } catch (error) {
    await writable?.abort().catch(() => undefined);
    return outcomeOf(error);
  }
}

function outcomeOf(error: unknown): FileSaved {
  if (isNamed(error, 'AbortError')) return { how: 'cancelled' };
  const denied = isNamed(error, 'NotAllowedError') || isNamed(error, 'SecurityError');
  return { how: denied ? 'denied' : 'failed' };
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}
