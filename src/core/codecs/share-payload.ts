/** Signs of base64url (RFC 4648, section 5). */
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Signs a QR code packs densely (ISO/IEC 18004, table 5) and an address may hold as they are. */
const BASE43 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$*+-./:';
/** Begins what is written in 43 signs; no sign of base64url. */
const DENSE = '$';

/** Bytes as they stand in an address people copy. */
export function toPayload(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3);
    parts.push(BASE64.charAt(a >> 2), BASE64.charAt(((a & 3) << 4) | ((b ?? 0) >> 4)));
    if (b !== undefined) parts.push(BASE64.charAt(((b & 15) << 2) | ((c ?? 0) >> 6)));
    if (c !== undefined) parts.push(BASE64.charAt(c & 63));
  }
  return parts.join('');
}

/** Bytes as they stand in an address that a QR code holds: two in three signs. */
export function toDensePayload(bytes: Uint8Array): string {
  const parts: string[] = [DENSE];
  for (let at = 0; at < bytes.length; at += 2) {
    const [a = 0, b] = bytes.subarray(at, at + 2);
    let rest = b === undefined ? a : a * 256 + b;
    for (let left = b === undefined ? 2 : 3; left > 0; left -= 1) {
      parts.push(BASE43.charAt(rest % 43));
      rest = Math.floor(rest / 43);
    }
  }
  return parts.join('');
}

/** The bytes of either payload; `null` when a sign or the length is wrong. */
export function fromPayload(payload: string): Uint8Array<ArrayBuffer> | null {
  return payload.startsWith(DENSE) ? fromDense(payload.slice(1)) : fromBase64(payload);
}

function fromBase64(payload: string): Uint8Array<ArrayBuffer> | null {
  if (payload.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((payload.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let filled = 0;
  for (const sign of payload) {
    const value = BASE64.indexOf(sign);
    if (value === -1) return null;
    held = ((held << 6) | value) & 0xff_ff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[filled] = (held >> bits) & 0xff;
    filled += 1;
  }
  return bytes;
}

function fromDense(payload: string): Uint8Array<ArrayBuffer> | null {
  if (payload.length % 3 === 1) return null;
  const bytes: number[] = [];
  for (let at = 0; at < payload.length; at += 3) {
    const signs = Array.from(payload.slice(at, at + 3), (sign) => BASE43.indexOf(sign));
    if (signs.includes(-1)) return null;
    const value = signs.reduceRight((sum, sign) => sum * 43 + sign, 0);
    if (value >= (signs.length === 3 ? 65_536 : 256)) return null;
    if (signs.length === 3) bytes.push(value >> 8, value & 0xff);
    else bytes.push(value);
  }
  return Uint8Array.from(bytes);
}
