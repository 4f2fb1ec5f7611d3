import { type Corner, type Outline, coverageOf } from './coverage.ts';
import { strokeOf } from './outline-stroke.ts';
import type { Pen } from './raster.ts';

/** How far in pixels a straight piece may leave its curve. */
const TOLERANCE = 0.05;

/** A pen that draws into memory, for machines without a browser. */
export class SoftPen implements Pen {
  fillStyle: Pen['fillStyle'] = '#000000';
  strokeStyle: Pen['strokeStyle'] = '#000000';
  lineWidth = 1;
  /** Red, green and blue of each pixel, row by row from the top. */
  readonly pixels: Uint8Array<ArrayBuffer>;
  readonly #width: number;
  readonly #height: number;
  readonly #scale: number;
  #outlines: { corners: Corner[]; closed: boolean }[] = [];

  /**
   * @param width - pixels
   * @param height - pixels
   * @param scale - pixels to a unit of what is drawn
   */
  constructor(width: number, height: number, scale: number) {
    this.pixels = new Uint8Array(3 * width * height);
    this.#width = width;
    this.#height = height;
    this.#scale = scale;
  }

  beginPath(): void {
    this.#outlines = [];
  }

  moveTo(x: number, y: number): void {
    this.#outlines.push({ corners: [this.#corner(x, y)], closed: false });
  }

  lineTo(x: number, y: number): void {
    this.#outlines.at(-1)?.corners.push(this.#corner(x, y));
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    const corners = this.#outlines.at(-1)?.corners;
    const from = corners?.at(-1);
    if (corners === undefined || from === undefined) return;
    const [control, to] = [this.#corner(cx, cy), this.#corner(x, y)];
    const bend = Math.hypot(from.x - 2 * control.x + to.x, from.y - 2 * control.y + to.y);
    const steps = Math.max(1, Math.ceil(Math.sqrt(bend / (4 * TOLERANCE))));
    for (let step = 1; step <= steps; step += 1) {
      const part = step / steps;
      const [a, b, c] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
      corners.push({
        x: a * from.x + b * control.x + c * to.x,
        y: a * from.y + b * control.y + c * to.y,
      });
    }
  }

  /** Clockwise from the right, as on a canvas. */
  arc(x: number, y: number, radius: number, start: number, end: number): void {
    const pixels = radius * this.#scale;
    const step = 2 * Math.acos(Math.max(0.5, 1 - TOLERANCE / Math.max(pixels, TOLERANCE)));
    const steps = Math.max(2, Math.ceil((end - start) / step));
    const corners = this.#outlines.at(-1)?.corners ?? [];
    if (corners.length === 0) this.#outlines.push({ corners, closed: false });
    for (let at = 0; at <= steps; at += 1) {
      const angle = start + ((end - start) * at) / steps;
      corners.push(this.#corner(x + radius * Math.cos(angle), y + radius * Math.sin(angle)));
    }
  }

  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    const r = Math.min(radius, width / 2, height / 2);
    const [right, bottom, quarter] = [x + width, y + height, Math.PI / 2];
    this.#outlines.push({ corners: [], closed: true });
    if (r <= 0) {
      for (const [cx, cy] of [
        [x, y],
        [right, y],
        [right, bottom],
        [x, bottom],
      ] as const) {
        this.lineTo(cx, cy);
      }
      return;
    }
    this.#outlines.at(-1)?.corners.push(this.#corner(x + r, y));
    this.arc(right - r, y + r, r, -quarter, 0);
    this.arc(right - r, bottom - r, r, 0, quarter);
    this.arc(x + r, bottom - r, r, quarter, 2 * quarter);
    this.arc(x + r, y + r, r, 2 * quarter, 3 * quarter);
  }

  closePath(): void {
    const outline = this.#outlines.at(-1);
    if (outline !== undefined) outline.closed = true;
  }

  fill(): void {
    this.#paint(
      this.#outlines.map(({ corners }) => corners),
      this.fillStyle,
    );
  }

  stroke(): void {
    const width = this.lineWidth * this.#scale;
    const strokes = this.#outlines.flatMap(({ corners, closed }) =>
      strokeOf(corners, closed, width),
    );
    this.#paint(strokes, this.strokeStyle);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const [from, to] = [this.#corner(x, y), this.#corner(x + width, y + height)];
    const outline = [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
    this.#paint([outline], this.fillStyle);
  }

  #corner(x: number, y: number): Corner {
    return { x: x * this.#scale, y: y * this.#scale };
  }

  #paint(outlines: readonly Outline[], style: Pen['fillStyle']): void {
    const covered = coverageOf(outlines, this.#width, this.#height);
    if (covered === null) return;
    const { left, top, width, height, shares } = covered;
    const [red, green, blue] = partsOf(style);
    const { pixels } = this;
    for (let row = 0; row < height; row += 1) {
      let at = 3 * ((top + row) * this.#width + left);
      for (let column = 0; column < width; column += 1, at += 3) {
        const share = shares[row * width + column] ?? 0;
        if (share === 0) continue;
        pixels[at] = mixed(pixels[at] ?? 0, red, share);
        pixels[at + 1] = mixed(pixels[at + 1] ?? 0, green, share);
        pixels[at + 2] = mixed(pixels[at + 2] ?? 0, blue, share);
      }
    }
  }
}

function mixed(under: number, over: number, share: number): number {
  return Math.round(under + (over - under) * share);
}

/** @throws TypeError for anything but `#rrggbb` */
function partsOf(style: Pen['fillStyle']): readonly [red: number, green: number, blue: number] {
  if (typeof style !== 'string' || !/^#[\da-f]{6}$/iu.test(style)) {
    throw new TypeError('SoftPen: not a colour as #rrggbb');
  }
  const value = Number.parseInt(style.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}
