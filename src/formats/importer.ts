import type { OpenFailure, OpenedMap } from '#core/codecs/json.ts';
import type { Result } from '#core/result.ts';

/** What a file holds: a map, or several when it is a batch. */
export interface OpenedFile extends OpenedMap {
  /** The maps after the first one, in the order of the file. */
  readonly others?: readonly OpenedMap[];
  /** Whether the file is a map file, which may be written again with what becomes of the map. */
  readonly isMapFile?: boolean;
  /** Why some of its maps could not be opened, though others could. */
  readonly refused?: readonly OpenFailure[];
}

/** A kind of file that holds a map. */
export interface Importer {
  /** Whether the bytes look like this kind; the content decides, never the name. */
  sniff(bytes: Uint8Array): boolean;
  /** Takes the maps out; every reader ends in the same checks of `openMap`. */
  read(bytes: Uint8Array): Promise<Result<OpenedFile, OpenFailure>>;
}

/** Bytes at the start of a file that tell what it is. */
const HEAD = 4_096;

/** The start of a file as text, for looking at its first tags; `null` when it is no markup. */
export function markupHead(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes.subarray(0, HEAD)).trimStart();
  return text.startsWith('<') ? text : null;
}
