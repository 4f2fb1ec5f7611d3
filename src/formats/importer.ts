import type { OpenFailure, OpenedMap } from '#core/codecs/json.ts';
import type { Result } from '#core/result.ts';

/** A kind of file that holds a map. */
export interface Importer {
  /** Whether the bytes look like this kind; the content decides, never the name. */
  sniff(bytes: Uint8Array): boolean;
  /** Takes the map out; every reader ends in the same checks of `openMap`. */
  read(bytes: Uint8Array): Promise<Result<OpenedMap, OpenFailure>>;
}

/** Bytes at the start of a file that tell what it is. */
const HEAD = 4_096;

/** The start of a file as text, for looking at its first tags; `null` when it is no markup. */
export function markupHead(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes.subarray(0, HEAD)).trimStart();
  return text.startsWith('<') ? text : null;
}
