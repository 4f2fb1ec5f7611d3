import type { Colour } from './scene.ts';

/** Colours of the printed page: the light theme of the app. White on a hue has at least 4.5:1. */
export const PALETTE = {
  page: '#ffffff',
  ink: '#1a1d23',
  ink2: '#4a505b',
  ink3: '#646b78',
  line: '#e2e0d8',
  chip: '#c4c1b6',
  warn: '#a65500',
} as const satisfies Record<string, Colour>;

/** Hues of the stages in the order of the route. */
export const STAGE_HUES: readonly Colour[] = [
  '#5b5bd6',
  '#3b6fd8',
  '#0a7eac',
  '#0b8478',
  '#3a853d',
  '#867611',
  '#b4562b',
];

/** Hue of the stage with a number from 1; after the last hue they begin again. */
export function stageHue(number: number): Colour {
  return STAGE_HUES[(number - 1) % STAGE_HUES.length] ?? PALETTE.ink;
}
