import type { StageId } from '../map/model.ts';
import type { FontMetrics, FontSet, FontWeight } from './font-metrics.ts';
import { MM_PER_PT } from './paper.ts';
import type { Colour, TextRole, TextShape } from './scene.ts';
import type { Measure } from './wrap.ts';

/** How a run of text looks and what it is. */
export interface TextLook {
  readonly weight: FontWeight;
  readonly sizePt: number;
  readonly colour: Colour;
  readonly role: TextRole;
  readonly stageId?: StageId;
}

/** Measures texts of one font at one size, in millimetres. */
export function measureAt(font: FontMetrics, sizePt: number): Measure {
  return (text) => font.widthOf(text) * sizePt * MM_PER_PT;
}

/** A run of text that starts at a place. */
export function textAt(
  fonts: FontSet,
  text: string,
  x: number,
  baseline: number,
  look: TextLook,
): TextShape {
  const { weight, sizePt, colour, role, stageId = null } = look;
  const width = measureAt(fonts[weight], sizePt)(text);
  return { kind: 'text', text, x, baseline, width, weight, sizePt, colour, role, stageId };
}

/** Where letters stand in a line box so that its capitals are in the middle; millimetres. */
export function baselineIn(font: FontMetrics, top: number, height: number, sizePt: number): number {
  return top + (height + font.capHeight * sizePt * MM_PER_PT) / 2;
}
