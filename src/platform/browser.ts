import type { FontSource } from '#core/ports.ts';
import { fontAddress } from './font-address.ts';

/** 20 characters of 32: 100 random bits. */
const ID_LENGTH = 20;

/** Random text for ids from the browser's own generator. */
export function randomText(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_LENGTH));
  // 32 divides 256, so every character is equally likely.
  return Array.from(bytes, (byte) => (byte % 32).toString(32)).join('');
}

/** Today where the person is, as `YYYY-MM-DD`. */
export function localDay(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Milliseconds after which a request is dead, so that the next one begins anew. */
const DEAD = 30_000;

async function fetchFont(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address, { signal: AbortSignal.timeout(DEAD) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
}

/** The fonts that ship with the app, fetched once. */
export function bundledFonts(base: string): FontSource {
  const load = (file: string) => {
    let bytes: Promise<ArrayBuffer> | null = null;
    return () => {
      bytes ??= fetchFont(fontAddress(base, file)).catch((error: unknown) => {
        // A failed fetch must not bar the next one.
        bytes = null;
        throw error;
      });
      return bytes;
    };
  };
  return { regular: load('GolosText-Regular.ttf'), bold: load('GolosText-Bold.ttf') };
}
