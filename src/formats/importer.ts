import type { OpenFailure, OpenedMap } from '#core/codecs/json.ts';
import type { Result } from '#core/result.ts';

/** A kind of file that holds a map. */
export interface Importer {
  /** Whether the bytes look like this kind; the content decides, never the name. */
  sniff(bytes: Uint8Array): boolean;
  /** Takes the map out; every reader ends in the same checks of `openMap`. */
  read(bytes: Uint8Array): Promise<Result<OpenedMap, OpenFailure>>;
}
