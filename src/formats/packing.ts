/** Bytes given to the unpacker at once: a bomb grows by a thousand times this before it is seen. */
const PORTION = 1_024;

/** Packs bytes with zlib (RFC 1950). */
export async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** What came out of unpacking: bytes, or how far it went before it was stopped. */
export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  /** `bytes`: the count reached; 0 when the packed bytes are damaged. */
  | { readonly ok: false; readonly reason: 'too-big' | 'damaged'; readonly bytes: number };

/**
 * Unpacks zlib, or bare deflate (RFC 1951), and stops as soon as more than `limit` bytes came out.
 */
export async function unpack(
  packed: Uint8Array,
  limit: number,
  format: 'deflate' | 'deflate-raw' = 'deflate',
): Promise<Unpacked> {
  if (packed.length > limit) return { ok: false, reason: 'too-big', bytes: packed.length };
  const reader = portionsOf(packed).pipeThrough(new DecompressionStream(format)).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      parts.push(read.value);
      length += read.value.length;
      if (length > limit) {
        void reader.cancel();
        return { ok: false, reason: 'too-big', bytes: length };
      }
    }
  } catch {
    return { ok: false, reason: 'damaged', bytes: 0 };
  }
  return { ok: true, bytes: new Uint8Array(await new Blob(parts).arrayBuffer()) };
}

function portionsOf(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (at < bytes.length) controller.enqueue(bytes.slice(at, at + PORTION));
        else controller.close();
        at += PORTION;
      },
    },
    { highWaterMark: 0 },
  );
}

/** Bytes as base64 (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** The bytes of a base64 text; `null` when it is none. White space is passed over. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
