import type { FontWeight } from '#core/onepager/font-metrics.ts';
import { MM_PER_PT } from '#core/onepager/paper.ts';
import type {
  Colour,
  Place,
  PolygonShape,
  RectShape,
  Shape,
  SignShape,
  TextShape,
} from '#core/onepager/scene.ts';
import type { PdfInternals } from './pdf-internals.ts';
import type { PdfLetters } from './pdf-letters.ts';
import type { LineOfText } from './pdf-runs.ts';

/** What is set on a page until it is set otherwise. */
interface Setting {
  fill: string;
  stroke: string;
  strokeWidth: string;
  font: string;
}

const NOTHING_SET: Readonly<Setting> = { fill: '', stroke: '', strokeWidth: '', font: '' };

/** Small enough to stay above the line and beside its neighbours, in points. */
const UNSEEN_PT = 1;

/** How far the handles of a quarter of a circle reach, as a share of its radius. */
const ROUND = 0.5523;

/**
 * Writes shapes into the page that is open (ISO 32000-1, 8.4 to 9.4). Colours, fonts and line widths
 * are written only where they change: a page has a third of what jsPDF would write.
 */
export class PdfPen {
  readonly #internals: PdfInternals;
  readonly #letters: PdfLetters;
  #setting: Setting = { ...NOTHING_SET };
  /** Millimetres. */
  #height = 0;

  constructor(internals: PdfInternals, letters: PdfLetters) {
    this.#internals = internals;
    this.#letters = letters;
  }

  /** Begins with a page, or goes on with one, of a height in millimetres. */
  openPage(height: number): void {
    this.#height = height;
    this.#setting = { ...NOTHING_SET };
  }

  /** Draws anything but a text. */
  drawFigure(shape: Exclude<Shape, LineOfText>): void {
    switch (shape.kind) {
      case 'rect':
        this.#drawRect(shape);
        return;
      case 'polygon':
        this.#fillPath(shape.fill, this.#polygon(shape));
        return;
      case 'line': {
        const stroke = this.#stroke(shape.stroke, shape.strokeWidth);
        const path = `${this.#at(shape.from)} m ${this.#at(shape.to)} l S`;
        this.#internals.write(stroke + path);
        return;
      }
      case 'circle':
        this.#drawAt(shape, this.#fill(shape.fill), `${circlePath(shape.radius)} f`);
        return;
      default:
        shape satisfies never;
    }
  }

  /** Draws a line of letters at the place of a shape; `text` is what it says. */
  drawText(shape: Omit<TextShape, 'kind'>, text: string): void {
    const { x, baseline, weight, sizePt, colour } = shape;
    const string = this.#letters.stringOf(text, weight);
    if (string === '') return;
    const set = this.#fill(colour) + this.#font(weight, sizePt);
    this.#internals.write(`${set}BT ${this.#exact({ x, y: baseline })} Td (${string}) Tj ET`);
  }

  /** A space at the place of a shape that is found by search and seen by nobody. */
  drawNothing({ x, baseline, weight, sizePt }: SignShape): void {
    this.#drawUnseen(' ', weight, sizePt, { x, y: baseline });
  }

  /** Words above the start of a line that are read and found and seen by nobody. */
  drawUnseen(line: LineOfText, text: string): void {
    const above = line.baseline - line.sizePt * MM_PER_PT;
    this.#drawUnseen(text, 'regular', UNSEEN_PT, { x: line.x, y: above });
  }

  #drawUnseen(text: string, weight: FontWeight, sizePt: number, place: Place): void {
    const string = this.#letters.stringOf(text, weight);
    if (string === '') return;
    const font = this.#font(weight, sizePt);
    this.#internals.write(`${font}BT 3 Tr ${this.#exact(place)} Td (${string}) Tj 0 Tr ET`);
  }

  #drawRect({ x, y, ...shape }: RectShape): void {
    const { fill, stroke, strokeWidth } = shape;
    const paint = fill === null ? 'S' : stroke === null ? 'f' : 'B';
    if (fill === null && stroke === null) return;
    const set = [
      fill === null ? '' : this.#fill(fill),
      stroke === null ? '' : this.#stroke(stroke, strokeWidth),
    ];
    this.#drawAt({ x, y }, set.join(''), `${rectPath(shape)} ${paint}`);
  }

  #fillPath(colour: Colour, path: string): void {
    this.#internals.write(`${this.#fill(colour)}${path} f`);
  }

  /** Draws around a place, so that equal shapes are equal text wherever they stand: they pack well. */
  #drawAt(place: Place, set: string, path: string): void {
    this.#internals.write(`${set}q 1 0 0 1 ${this.#at(place)} cm ${path} Q`);
  }

  #polygon({ points }: PolygonShape): string {
    const steps = points.map((point, at) => `${this.#at(point)} ${at === 0 ? 'm' : 'l'}`);
    return `${steps.join(' ')} h`;
  }

  #fill(colour: Colour): string {
    return this.#change('fill', `${shares(colour)} rg `);
  }

  #stroke(colour: Colour, width: number): string {
    const line = this.#change('strokeWidth', `${hundredths(width / MM_PER_PT)} w `);
    return this.#change('stroke', `${shares(colour)} RG `) + line;
  }

  #font(weight: FontWeight, sizePt: number): string {
    return this.#change('font', `/${this.#letters.nameOf(weight)} ${thousandths(sizePt)} Tf `);
  }

  /** What has to be written for a setting: nothing when it is so already. */
  #change(what: keyof Setting, operator: string): string {
    if (this.#setting[what] === operator) return '';
    this.#setting[what] = operator;
    return operator;
  }

  /** A place in points from the lower left corner, as exact as anybody sees. */
  #at({ x, y }: Place): string {
    return `${hundredths(x / MM_PER_PT)} ${hundredths((this.#height - y) / MM_PER_PT)}`;
  }

  /** The same for letters: their lines are compared with the layout to a hundredth of a point. */
  #exact({ x, y }: Place): string {
    return `${thousandths(x / MM_PER_PT)} ${thousandths((this.#height - y) / MM_PER_PT)}`;
  }
}

/** A rectangle with round corners down from the left upper one, in millimetres. */
function rectPath({
  width,
  height,
  radius,
}: Pick<RectShape, 'width' | 'height' | 'radius'>): string {
  if (radius <= 0) return `0 0 ${size(width)} ${size(-height)} re`;
  const round = Math.min(radius, width / 2, height / 2);
  const handle = round * (1 - ROUND);
  const [x1, x2, x3] = [handle, round, width - round].map(size);
  const [x4, x5] = [width - handle, width].map(size);
  const [y1, y2, y3] = [-handle, -round, round - height].map(size);
  const [y4, y5] = [handle - height, -height].map(size);
  return (
    `${x2} 0 m ${x3} 0 l ${x4} 0 ${x5} ${y1} ${x5} ${y2} c ${x5} ${y3} l ` +
    `${x5} ${y4} ${x4} ${y5} ${x3} ${y5} c ${x2} ${y5} l ` +
    `${x1} ${y5} 0 ${y4} 0 ${y3} c 0 ${y2} l 0 ${y1} ${x1} 0 ${x2} 0 c h`
  );
}

/** A circle of a radius in millimetres. */
function circlePath(radius: number): string {
  const [r, h] = [radius, radius * ROUND].map(size);
  const [left, back] = [-radius, -radius * ROUND].map(size);
  return (
    `${r} 0 m ${r} ${h} ${h} ${r} 0 ${r} c ${back} ${r} ${left} ${h} ${left} 0 c ` +
    `${left} ${back} ${back} ${left} 0 ${left} c ${h} ${left} ${r} ${back} ${r} 0 c h`
  );
}

function size(millimetres: number): string {
  return hundredths(millimetres / MM_PER_PT);
}

function hundredths(points: number): string {
  return String(Math.round(points * 100) / 100);
}

function thousandths(points: number): string {
  return String(Math.round(points * 1_000) / 1_000);
}

const SHARES = new Map<Colour, string>();

/** Red, green and blue from 0 to 1. */
function shares(colour: Colour): string {
  const known = SHARES.get(colour);
  if (known !== undefined) return known;
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const text = parts.map(thousandths).join(' ');
  SHARES.set(colour, text);
  return text;
}
