import type { OnePagerContent } from './content.ts';
import type { FontSet } from './font-metrics.ts';
import { PALETTE } from './palette.ts';
import { MM_PER_PT } from './paper.ts';
import type { Overflow, Shape } from './scene.ts';
import { measureAt, textAt } from './set-text.ts';
import { ellipsize, wrap } from './wrap.ts';

/** A part of the page that is done: its shapes, what was shortened, and where it ends. */
export interface PagePart {
  readonly shapes: readonly Shape[];
  readonly overflow: readonly Overflow[];
  /** Its height in millimetres. */
  readonly height: number;
}

/** Where a part of the page may draw; all in millimetres, `scale` is 1 on A4. */
export interface PageFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly scale: number;
  readonly fonts: FontSet;
}

const HEADING_PT = 20;
const STAMP_PT = 8;
const SUBTITLE_SIZES = [12, 11, 10, 9] as const;
const NARROW_SIZES = [9, 8, 7.5] as const;
/** Share of the width that date, version and author may take. */
const STAMP_SHARE = 0.32;

/** Heading, title and team on the left; date, version and author on the right; a rule below. */
export function layoutHeader(content: OnePagerContent, frame: PageFrame): PagePart {
  const { x, y, width, scale, fonts } = frame;
  const height = 9 * scale;
  const stamp = layoutStamp(content, frame);
  const headingPt = HEADING_PT * scale;
  const baseline = y + 5.9 * scale;
  const heading = textAt(fonts, content.heading, x, baseline, {
    weight: 'bold',
    sizePt: headingPt,
    colour: PALETTE.ink,
    role: 'heading',
  });
  const start = x + heading.width + 4 * scale;
  const room = x + width - stamp.width - 5 * scale - start;
  const subtitle = layoutSubtitle(content, { ...frame, x: start, width: room }, baseline);
  const ruleWidth = 0.45 * scale;
  const ruleY = y + height - ruleWidth / 2;
  const rule: Shape = {
    kind: 'line',
    from: { x, y: ruleY },
    to: { x: x + width, y: ruleY },
    stroke: PALETTE.ink,
    strokeWidth: ruleWidth,
    stageId: null,
  };
  return {
    shapes: [heading, ...subtitle.shapes, ...stamp.shapes, rule],
    overflow: [...subtitle.overflow, ...stamp.overflow],
    height,
  };
}

function layoutSubtitle(
  { title, team }: OnePagerContent,
  { x, width, scale, fonts }: PageFrame,
  baseline: number,
): Omit<PagePart, 'height'> {
  const text = [title, team].filter((part) => part !== '').join('\u00a0— ');
  if (text === '') return { shapes: [], overflow: [] };
  const setAt = (size: number, maxLines: number) => {
    const measure = measureAt(fonts.regular, size * scale);
    return { size, measure, ...wrap(text, { width, measure, maxLines }) };
  };
  const tries = [
    ...SUBTITLE_SIZES.map((size) => setAt(size, 1)),
    ...NARROW_SIZES.map((size) => setAt(size, 2)),
  ];
  const smallest = setAt(NARROW_SIZES[2], 2);
  const set = tries.find(({ cut, broken }) => !cut && !broken) ?? smallest;
  const lines = [...set.lines];
  if (set.cut) lines[lines.length - 1] = ellipsize(lines.at(-1) ?? '', width, set.measure);
  const leading = 1.25 * set.size * scale * MM_PER_PT;
  // Two lines stand lower, so that the upper one keeps below the margin.
  const last = lines.length === 1 ? baseline : baseline + 1.4 * scale;
  const shapes = lines.map((line, index) =>
    textAt(fonts, line, x, last - (lines.length - 1 - index) * leading, {
      weight: 'regular',
      sizePt: set.size * scale,
      colour: PALETTE.ink2,
      role: 'title',
    }),
  );
  return { shapes, overflow: set.cut ? cutParts(title, team, lines.join('')) : [] };
}

/** The end is cut first, so the team goes before the title. */
function cutParts(title: string, team: string, shown: string): Overflow[] {
  const count = (text: string) => text.replace(/\s/gu, '').length;
  const isTitleCut = count(shown) - 1 < count(title);
  const cut: Overflow[] = isTitleCut ? [{ stageId: null, field: 'title' }] : [];
  return team === '' ? cut : [...cut, { stageId: null, field: 'team' }];
}

function layoutStamp(
  { date, version, author }: OnePagerContent,
  { x, y, width, scale, fonts }: PageFrame,
): Omit<PagePart, 'height'> & { readonly width: number } {
  const sizePt = STAMP_PT * scale;
  const measure = measureAt(fonts.regular, sizePt);
  const room = STAMP_SHARE * width;
  const overflow: Overflow[] = [];
  const lines = [
    { field: 'version', text: [date, version].filter((part) => part !== '').join(' · ') },
    { field: 'author', text: author },
  ] as const;
  const shapes = lines.flatMap(({ field, text }, index) => {
    if (text === '') return [];
    const isLong = measure(text) > room;
    if (isLong) overflow.push({ stageId: null, field });
    const shown = isLong ? ellipsize(text, room, measure) : text;
    const baseline = y + (2.1 + index * 3.8) * scale;
    const look = { weight: 'regular', sizePt, colour: PALETTE.ink2, role: 'stamp' } as const;
    return [textAt(fonts, shown, x + width - measure(shown), baseline, look)];
  });
  return { shapes, overflow, width: Math.max(0, ...shapes.map((shape) => shape.width)) };
}
