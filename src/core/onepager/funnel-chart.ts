import type { FunnelBar, FunnelContent } from './figure-content.ts';
import type { PageFrame } from './header.ts';
import { isHued, stageHue } from './palette.ts';
import { MM_PER_PT } from './paper.ts';
import type { Colour, RectShape, Shape } from './scene.ts';
import { measureAt, textAt } from './set-text.ts';
import { wrap } from './wrap.ts';

const CAPTION_PT = 7.5;
const LABEL_PT = 7;
/** Room for the caption at the left and between it and the bars, in millimetres on A4. */
const CAPTION = { width: 19, gap: 1.5 } as const;
/** Widest bar, in millimetres on A4, and the share of its place that it takes at most. */
const BAR = { width: 6.5, share: 0.74 } as const;
/** Room above the labels and below the bars, in millimetres on A4. */
const ABOVE = 1;
const BELOW = 1.3;
/** Lowest bar, in millimetres on A4: even few deals are some. */
const LOWEST = 0.3;

/** Where the bars stand; lengths in millimetres. */
interface Bars {
  readonly frame: PageFrame;
  /** Left edge of the first place, and the width of each. */
  readonly x: number;
  readonly pitch: number;
  readonly width: number;
  readonly bottom: number;
  /** Height of a bar for all deals. */
  readonly height: number;
}

/**
 * A bar for each stage, as high as many deals reach it; above each what is lost before it, in the
 * colour of a warning where most is.
 *
 * @param height - of the cell, in millimetres
 */
export function layoutFunnel(
  { caption, bareCaption, bars }: FunnelContent,
  frame: PageFrame,
  height: number,
): Shape[] {
  const { x, y, width, scale, fonts, ink } = frame;
  const left = (CAPTION.width + CAPTION.gap) * scale;
  const pitch = (width - left) / Math.max(1, bars.length);
  const label = measureAt(fonts.bold, LABEL_PT * scale);
  const hasRoom = bars.every(({ text }) => label(text) < pitch - 0.4 * scale);
  const sizePt = CAPTION_PT * scale;
  const lines = wrap(hasRoom ? caption : bareCaption, {
    width: CAPTION.width * scale,
    measure: measureAt(fonts.regular, sizePt),
    maxLines: 3,
  });
  const look = { weight: 'regular', sizePt, colour: ink.ink2, role: 'funnel' } as const;
  const captions = lines.lines.map((line, at) =>
    textAt(fonts, line, x, y + (4.1 + 2.9 * at) * scale, look),
  );
  const bottom = y + height - BELOW * scale;
  const place: Bars = {
    frame,
    x: x + left,
    pitch,
    width: Math.min(BAR.share * pitch, BAR.width * scale),
    bottom,
    height: bottom - y - ABOVE * scale - LABEL_PT * scale * MM_PER_PT,
  };
  return [
    ...captions,
    ...bars.flatMap((bar, at) => drawBar(bar, bars[at - 1]?.reach ?? bar.reach, at, place)),
    ...(hasRoom ? bars : []).map((bar, at) => {
      const top = Math.max(bar.reach, bars[at - 1]?.reach ?? 0);
      const middle = place.x + (at + 0.5) * pitch;
      return textAt(
        fonts,
        bar.text,
        middle - label(bar.text) / 2,
        levelOf(top, place) - 0.7 * scale,
        {
          weight: 'bold',
          sizePt: LABEL_PT * scale,
          colour: bar.isNarrowed ? ink.warn : ink.ink,
          role: 'funnel',
        },
      );
    }),
  ];
}

function levelOf(reach: number, { bottom, height, frame }: Bars): number {
  return bottom - Math.max(reach * height, LOWEST * frame.scale);
}

function drawBar(bar: FunnelBar, before: number, at: number, place: Bars): Shape[] {
  const { frame, pitch, width, bottom } = place;
  const { ink, scale } = frame;
  const x = place.x + at * pitch + (pitch - width) / 2;
  const [top, from] = [levelOf(bar.reach, place), levelOf(before, place)];
  const rect = (y: number, end: number, fill: Colour | null): RectShape => {
    const isOutlined = fill === null;
    const strokeWidth = 0.3 * scale * ink.hair;
    return {
      kind: 'rect',
      x: isOutlined ? x + strokeWidth / 2 : x,
      y,
      width: isOutlined ? width - strokeWidth : width,
      height: end - y,
      radius: Math.min(0.35 * scale, (end - y) / 2),
      fill,
      stroke: isOutlined ? ink.line : null,
      strokeWidth: isOutlined ? strokeWidth : 0,
      stageId: null,
    };
  };
  // Where nothing has a colour, what is lost is an empty frame.
  const lost = bar.isNarrowed ? ink.loss : ink.line;
  const isLost = top - from > 0.2 * scale;
  return [
    ...(isLost ? [rect(from, top, isHued(ink) ? lost : null)] : []),
    rect(top, bottom, stageHue(bar.number, ink)),
  ];
}
