import type { OnePagerContent, TermContent } from './content.ts';
import type { PageFrame, PagePart } from './header.ts';
import type { OverflowField, Shape, TextRole } from './scene.ts';
import { measureAt, textAt } from './set-text.ts';
import { type TermLines, type TermStyle, drawTerms, setTerms } from './terms.ts';

/** One list at the foot of the page: its caption and what it names. */
export interface FootSection {
  readonly field: Extract<OverflowField, 'links' | 'notes' | 'glossary'>;
  readonly caption: string;
  readonly role: TextRole;
  readonly terms: readonly TermContent[];
}

/** How the foot is set. */
export interface FootStyle {
  /** Size of its texts on A4, in points. */
  readonly sizePt: number;
  /** Where they begin at the left, in millimetres, unless the captions need more. */
  readonly leastLeft: number;
}

/** Size of the foot on a single page, where room is short, in points on A4. */
const FOOT_PT = 7.5;
const SMALL_FOOT_PT = 7;

/** The foot before it has a place. */
export interface FootPlan extends Omit<PagePart, 'shapes'>, Pick<FootStyle, 'sizePt'> {
  readonly sections: readonly (FootSection & { readonly set: TermLines })[];
  /** Width of the captions, in millimetres. */
  readonly left: number;
}

const CAPTION_PT = 7;
/** Room between two sections, in millimetres on A4. */
const SECTION_GAP = 1.2;

/** The lists that are to stand in words, in the order of the page. */
export function footSections(
  { captions, glossary }: Pick<OnePagerContent, 'captions' | 'glossary'>,
  links: readonly TermContent[],
  notes: readonly TermContent[],
): FootSection[] {
  const all: readonly FootSection[] = [
    { field: 'links', caption: captions.links, role: 'links', terms: links },
    { field: 'notes', caption: captions.notes, role: 'note', terms: notes },
    { field: 'glossary', caption: captions.glossary, role: 'glossary', terms: glossary },
  ];
  return all.filter(({ terms }) => terms.length > 0);
}

const styleOf = ({ role }: FootSection, sizePt: number): TermStyle => ({
  sizePt,
  role,
  stacked: false,
});

/**
 * Sets the lists at the foot of the page. Where room is short each gets an equal share of it, and
 * what one leaves over goes to the next.
 *
 * @param room - most height in millimetres
 */
export function planFoot(
  sections: readonly FootSection[],
  frame: PageFrame,
  room: number,
  { leastLeft, sizePt }: FootStyle,
): FootPlan {
  const measure = measureAt(frame.fonts.bold, CAPTION_PT * frame.scale);
  const captions = sections.map(({ caption }) => measure(caption.toUpperCase()));
  const left = Math.max(leastLeft, ...captions.map((width) => width + 3 * frame.scale));
  const beside = { ...frame, width: frame.width - left };
  const gap = SECTION_GAP * frame.scale;
  let free = room;
  const set = sections.map((section, index) => {
    const share = free / (sections.length - index);
    const { lineHeight } = setTerms([], beside, styleOf(section, sizePt), 0);
    const maxLines = Math.floor((share - (index === 0 ? 0 : gap)) / lineHeight);
    const lines = setTerms(section.terms, beside, styleOf(section, sizePt), maxLines);
    const height = lines.lines.length * lineHeight + (index === 0 ? 0 : gap);
    if (lines.lines.length > 0) free -= height;
    return { ...section, set: lines };
  });
  const shown = set.filter(({ set: { lines } }) => lines.length > 0);
  const lines = shown.reduce((sum, one) => sum + one.set.lines.length * one.set.lineHeight, 0);
  return {
    sections: shown,
    left,
    sizePt,
    height: shown.length === 0 ? 0 : lines + (shown.length - 1) * gap,
    overflow: set
      .filter((section) => section.set.cut)
      .map(({ field }) => ({ stageId: null, field })),
  };
}

/** The foot of a single page: rather a little smaller than a line more. */
export function planShortFoot(
  sections: readonly FootSection[],
  frame: PageFrame,
  room: number,
  leastLeft: number,
): FootPlan {
  const usual = planFoot(sections, frame, room, { leastLeft, sizePt: FOOT_PT });
  const small = planFoot(sections, frame, room, { leastLeft, sizePt: SMALL_FOOT_PT });
  const linesOf = (plan: FootPlan) =>
    plan.sections.reduce((sum, { set }) => sum + set.lines.length, 0);
  const isBetter = small.overflow.length < usual.overflow.length || linesOf(small) < linesOf(usual);
  return isBetter ? small : usual;
}

/** Draws the lists from the top of the frame down. */
export function drawFoot({ sections, left, sizePt }: FootPlan, frame: PageFrame): Shape[] {
  const { x, scale, fonts, ink } = frame;
  const shapes: Shape[] = [];
  let { y } = frame;
  for (const section of sections) {
    const beside = { ...frame, x: x + left, y, width: frame.width - left };
    const drawn = drawTerms(section.set, beside, styleOf(section, sizePt));
    const first = drawn.find((shape) => shape.kind === 'text');
    const baseline = first?.kind === 'text' ? first.baseline : y;
    const caption = textAt(fonts, section.caption.toUpperCase(), x, baseline, {
      weight: 'bold',
      sizePt: CAPTION_PT * scale,
      colour: ink.ink3,
      role: 'rowLabel',
    });
    shapes.push(caption, ...drawn);
    y += section.set.lines.length * section.set.lineHeight + SECTION_GAP * scale;
  }
  return shapes;
}
