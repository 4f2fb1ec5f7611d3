import type { OnePagerContent } from './content.ts';
import type { FontSet } from './font-metrics.ts';
import type { Ink } from './palette.ts';
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
  readonly ink: Ink;
}

const HEADING_PT = 20;
const STAMP_PT = 8;
const RUNNING_PT = 12;
const RUNNING_TITLE_PT = 9.5;
/** Rules below the header of the first page and of further ones, in millimetres on A4. */
const RULE = 0.45;
const RUNNING_RULE = 0.3;
const SUBTITLE_SIZES = [12, 11, 10, 9] as const;
const NARROW_SIZES = [9, 8, 7.5] as const;
/** Share of the width that date, version and author may take. */
const STAMP_SHARE = 0.32;

/** How the header is set. */
export interface HeaderOptions {
  /** Whether the title takes as many lines as it needs, instead of two. */
  readonly isWhole: boolean;
  /** “Page 1 of 3”; empty on a single page. */
  readonly page: string;
  /** Room kept for it, in millimetres, so that the count may be known later. */
  readonly pageRoom: number;
}

/** Heading, title and team on the left; date, version and author on the right; a rule below. */
export function layoutHeader(
  content: OnePagerContent,
  frame: PageFrame,
  options: HeaderOptions,
): PagePart {
  const { x, y, width, scale, fonts, ink } = frame;
  const stamp = layoutStamp(content, frame, options);
  const headingPt = HEADING_PT * scale;
  const baseline = y + 5.9 * scale;
  const heading = textAt(fonts, content.heading, x, baseline, {
    weight: 'bold',
    sizePt: headingPt,
    colour: ink.ink,
    role: 'heading',
  });
  const start = x + heading.width + 4 * scale;
  const room = x + width - stamp.width - 5 * scale - start;
  const subtitle = layoutSubtitle(content, { ...frame, x: start, width: room }, baseline, options);
  const lowest = Math.max(y + 5.9 * scale, stamp.bottom, subtitle.bottom);
  const height = Math.max(9 * scale, lowest - y + 1.7 * scale);
  const rule = ruleBelow(frame, height, RULE);
  return {
    shapes: [heading, ...subtitle.shapes, ...stamp.shapes, rule],
    overflow: [...subtitle.overflow, ...stamp.overflow],
    height,
  };
}

interface HeaderText extends Omit<PagePart, 'height'> {
  /** Where its lowest line stands. */
  readonly bottom: number;
}

function layoutSubtitle(
  { title, team }: OnePagerContent,
  { x, y, width, scale, fonts, ink }: PageFrame,
  baseline: number,
  { isWhole }: HeaderOptions,
): HeaderText {
  const text = [title, team].filter((part) => part !== '').join('\u00a0— ');
  if (text === '') return { shapes: [], overflow: [], bottom: y };
  const setAt = (size: number, maxLines: number) => {
    const measure = measureAt(fonts.regular, size * scale);
    return { size, measure, ...wrap(text, { width, measure, maxLines }) };
  };
  const tries = [
    ...SUBTITLE_SIZES.map((size) => setAt(size, 1)),
    ...NARROW_SIZES.map((size) => setAt(size, 2)),
  ];
  const smallest = setAt(NARROW_SIZES[2], isWhole ? Number.POSITIVE_INFINITY : 2);
  const set = tries.find(({ cut, broken }) => !cut && !broken) ?? smallest;
  const lines = [...set.lines];
  if (set.cut) lines[lines.length - 1] = ellipsize(lines.at(-1) ?? '', width, set.measure);
  const leading = 1.25 * set.size * scale * MM_PER_PT;
  // Two lines stand lower, so that the upper one keeps below the margin.
  const last =
    lines.length === 1 ? baseline : baseline + 1.4 * scale + (lines.length - 2) * leading;
  const shapes = lines.map((line, index) =>
    textAt(fonts, line, x, last - (lines.length - 1 - index) * leading, {
      weight: 'regular',
      sizePt: set.size * scale,
      colour: ink.ink2,
      role: 'title',
    }),
  );
  const overflow = set.cut ? cutParts(title, team, lines.join('')) : [];
  return { shapes, overflow, bottom: lines.length === 1 ? baseline : last };
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
  { x, y, width, scale, fonts, ink }: PageFrame,
  { isWhole, page, pageRoom }: HeaderOptions,
): HeaderText & { readonly width: number } {
  const sizePt = STAMP_PT * scale;
  const measure = measureAt(fonts.regular, sizePt);
  const room = STAMP_SHARE * width;
  const overflow: Overflow[] = [];
  const look = { weight: 'regular', sizePt, colour: ink.ink2 } as const;
  const lines = [
    { field: 'version', text: [date, version].filter((part) => part !== '').join(' · ') },
    { field: 'author', text: author },
  ] as const;
  const set = lines.flatMap(({ field, text }) => {
    if (text === '') return [];
    const maxLines = isWhole ? Number.POSITIVE_INFINITY : 1;
    const wrapped = wrap(text, { width: room, measure, maxLines });
    if (!wrapped.cut) return wrapped.lines;
    overflow.push({ stageId: null, field });
    return [ellipsize(text, room, measure)];
  });
  const right = x + width;
  const baseline = (index: number) => y + (2.1 + index * 3.8) * scale;
  const shapes = set.map((line, index) =>
    textAt(fonts, line, right - measure(line), baseline(index), { ...look, role: 'stamp' }),
  );
  const place = baseline(shapes.length);
  const number = textAt(fonts, page, right - measure(page), place, { ...look, role: 'running' });
  const all = page === '' ? shapes : [...shapes, number];
  return {
    shapes: all,
    overflow,
    width: Math.max(pageRoom, ...all.map((shape) => shape.width)),
    bottom: pageRoom > 0 ? place : (shapes.at(-1)?.baseline ?? y),
  };
}

/** Room to keep for the number of a page among so many, in millimetres. */
export function pageRoomOf(page: string, { fonts, scale }: PageFrame): number {
  return measureAt(fonts.regular, STAMP_PT * scale)(page);
}

/** What further pages say again above their part: heading, title and which page it is. */
export function layoutRunningHeader(
  { heading, title }: OnePagerContent,
  frame: PageFrame,
  page: string,
): PagePart {
  const { x, y, width, scale, fonts, ink } = frame;
  const height = 7 * scale;
  const baseline = y + 3.9 * scale;
  const small = { weight: 'regular', sizePt: STAMP_PT * scale, role: 'running' } as const;
  const measure = measureAt(fonts.regular, small.sizePt);
  const number = textAt(fonts, page, x + width - measure(page), baseline, {
    ...small,
    colour: ink.ink2,
  });
  const name = textAt(fonts, heading, x, baseline, {
    weight: 'bold',
    sizePt: RUNNING_PT * scale,
    colour: ink.ink,
    role: 'running',
  });
  const start = x + name.width + 3 * scale;
  const room = number.x - 5 * scale - start;
  const look = { ...small, sizePt: RUNNING_TITLE_PT * scale, colour: ink.ink2 };
  const wide = measureAt(fonts.regular, look.sizePt);
  const shown = wide(title) > room ? ellipsize(title, room, wide) : title;
  return {
    shapes: [
      name,
      ...(title === '' ? [] : [textAt(fonts, shown, start, baseline, look)]),
      number,
      ruleBelow(frame, height, RUNNING_RULE),
    ],
    overflow: [],
    height,
  };
}

function ruleBelow({ x, y, width, scale, ink }: PageFrame, height: number, thick: number): Shape {
  const strokeWidth = thick * scale;
  const ruleY = y + height - strokeWidth / 2;
  return {
    kind: 'line',
    from: { x, y: ruleY },
    to: { x: x + width, y: ruleY },
    stroke: ink.ink,
    strokeWidth,
    stageId: null,
  };
}
