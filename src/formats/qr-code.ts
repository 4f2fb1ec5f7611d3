import { correction, generate, mode } from 'lean-qr';

/** Modules of white around a code (ISO/IEC 18004, section 6.3.8). */
const QUIET = 4;

/** A QR code to draw. */
export interface QrCode {
  /** Modules along a side, the white around it counted in. */
  readonly size: number;
  /** The dark modules as the data of an SVG path, one unit a module. */
  readonly path: string;
}

/**
 * The QR code of an address that ends in a dense payload.
 *
 * @returns `null` when the address is longer than a code can hold
 */
export function qrCodeOf(start: string, dense: string): QrCode | null {
  try {
    const code = generate(mode.multi(mode.ascii(start), mode.alphaNumeric(dense)), {
      minCorrectionLevel: correction.L,
    });
    const rows = Array.from({ length: code.size }, (_, y) => rowOf(code, y));
    return { size: code.size + 2 * QUIET, path: rows.join('') };
  } catch {
    return null;
  }
}

interface Code {
  readonly size: number;
  get(x: number, y: number): boolean;
}

function rowOf(code: Code, y: number): string {
  const runs: string[] = [];
  for (let x = 0; x < code.size; x += 1) {
    if (!code.get(x, y)) continue;
    const start = x;
    while (code.get(x + 1, y)) x += 1;
    runs.push(`M${start + QUIET} ${y + QUIET}h${x + 1 - start}v1h${start - x - 1}z`);
  }
  return runs.join('');
}
