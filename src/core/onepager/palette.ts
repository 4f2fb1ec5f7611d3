import type { NoteTone } from '../map/model.ts';
import type { PageInk } from './options.ts';
import type { Colour } from './scene.ts';

/** Colours a page is printed in. */
export interface Ink {
  readonly page: Colour;
  readonly ink: Colour;
  readonly ink2: Colour;
  readonly ink3: Colour;
  readonly line: Colour;
  readonly chip: Colour;
  readonly warn: Colour;
  /** What is lost at the bottleneck. */
  readonly loss: Colour;
  /** Lines of the route on the board. */
  readonly route: Colour;
  /** Sticky notes by their tone. */
  readonly notes: Readonly<Record<NoteTone, Colour>>;
  /** Hues of the stages in the order of the route; none where stages are outlined instead. */
  readonly hues: readonly Colour[];
  /** Width of hairlines, 1 for colour: dark ones must be thinner to stay in the background. */
  readonly hair: number;
}

/** Colours of the printed page: the light theme of the app. White on a hue has at least 4.5:1. */
export const PALETTE = {
  page: '#ffffff',
  ink: '#1a1d23',
  ink2: '#4a505b',
  ink3: '#646b78',
  line: '#e2e0d8',
  chip: '#c4c1b6',
  warn: '#a65500',
  loss: '#f0c48c',
  route: '#85837a',
  notes: { yellow: '#fff3c2', green: '#def3df', blue: '#deebfd', pink: '#fde3ec' },
  hues: ['#5b5bd6', '#3b6fd8', '#0a7eac', '#0b8478', '#3a853d', '#867611', '#b4562b'],
  hair: 1,
} as const satisfies Ink;

/** Nothing but black: printers of one colour turn every grey into dots, which blurs small type. */
const BLACK: Ink = {
  page: '#ffffff',
  ink: '#000000',
  ink2: '#000000',
  ink3: '#000000',
  line: '#000000',
  chip: '#000000',
  warn: '#000000',
  loss: '#ffffff',
  route: '#000000',
  notes: { yellow: '#ffffff', green: '#ffffff', blue: '#ffffff', pink: '#ffffff' },
  hues: [],
  hair: 0.45,
};

/** What a page is printed in, by the name of its ink. */
export const INKS: Readonly<Record<PageInk, Ink>> = { colour: PALETTE, black: BLACK };

/** Whether stages have a colour of their own, on which white stands. */
export function isHued(ink: Ink): boolean {
  return ink.hues.length > 0;
}

/** Hue of the stage with a number from 1; after the last hue they begin again. */
export function stageHue(number: number, { hues, ink }: Ink = PALETTE): Colour {
  return hues[(number - 1) % hues.length] ?? ink;
}
