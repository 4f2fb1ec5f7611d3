import { jsPDF } from 'jspdf';
import type { Language, SalesMap } from '#core/map/model.ts';
import { cleanText } from '#core/onepager/clean-text.ts';
import type { FontSet } from '#core/onepager/font-metrics.ts';
import { MM_PER_PT } from '#core/onepager/paper.ts';
import type { Scene, Shape, SignShape } from '#core/onepager/scene.ts';
import type { Exported } from './exporter.ts';
import {
  type ContentsEntry,
  type PageSize,
  countContentsPages,
  layoutContents,
  pageNumberAt,
} from './pdf-contents.ts';
import { PdfPen } from './pdf-draw.ts';
import { addFacts, factsOfBatch, factsOfMap, languageTag } from './pdf-facts.ts';
import { addFiles } from './pdf-files.ts';
import { type PdfInternals, internalsOf, pageIdsOf, setVersion } from './pdf-internals.ts';
import { PdfLetters } from './pdf-letters.ts';
import { type PageLink, addLinks } from './pdf-links.ts';
import { addOutline } from './pdf-outline.ts';
import { packPdf } from './pdf-pack.ts';
import { type PageRun, type TextRun, runsOf, spaced } from './pdf-runs.ts';
import { type SignPictures, addPictures, drawSign } from './pdf-signs.ts';
import {
  type MarkedText,
  type PageTexts,
  type TaggedPart,
  addStructure,
  closeMark,
  openArtifact,
  openMark,
  openSaid,
} from './pdf-tags.ts';
import { type FontBytes, fontSetOf } from './fonts.ts';

/** What stands before the maps of a batch. */
export interface BatchFront {
  readonly language: Language;
  readonly title: string;
  readonly untitled: string;
  /** How many maps will be added. */
  readonly maps: number;
  readonly size: PageSize;
}

/** A map with its pages. */
interface Chapter {
  readonly map: SalesMap;
  /** The heading of its first page. */
  readonly heading: string;
  readonly firstPage: number;
  readonly pages: readonly PageTexts[];
}

/**
 * A PDF that grows map by map. With a front it is a batch: a contents page, bookmarks and page
 * numbers; without one it is the page of a single map. Equal maps give equal bytes.
 */
export class PdfBook {
  readonly #pdf: jsPDF;
  readonly #internals: PdfInternals;
  readonly #letters: PdfLetters;
  readonly #pen: PdfPen;
  readonly #fonts: FontSet;
  readonly #front: BatchFront | null;
  readonly #pictures: SignPictures = new Map();
  readonly #chapters: Chapter[] = [];
  /** Pages begun so far. */
  #pages = 0;

  constructor(fonts: FontBytes, size: PageSize, front: BatchFront | null) {
    this.#pdf = new jsPDF({
      unit: 'mm',
      format: [size.width, size.height],
      orientation: orientationOf(size),
      precision: 3,
      putOnlyUsedFonts: true,
    });
    setVersion(this.#pdf, '1.7');
    this.#internals = internalsOf(this.#pdf);
    this.#fonts = fontSetOf(fonts);
    this.#letters = new PdfLetters(this.#pdf, this.#fonts, fonts);
    this.#pen = new PdfPen(this.#internals, this.#letters);
    this.#front = front;
    const pages = front === null ? 0 : countContentsPages(front.maps, size);
    // Their number is known before any map is drawn, what stands on them only afterwards.
    for (let page = 0; page < pages; page += 1) this.#beginPage(size);
  }

  /** Draws the pages of a map. */
  async add(map: SalesMap, scenes: readonly Scene[]): Promise<void> {
    const shapes = scenes.flatMap((scene) => scene.shapes);
    await addPictures(
      this.#pictures,
      shapes.filter((shape) => shape.kind === 'sign'),
    );
    this.#letters.prepare(shapes.filter((shape) => shape.kind === 'text'));
    const firstPage = this.#pages + 1;
    const headings = new Set<string>();
    let heading = '';
    const pages = scenes.map((scene) => {
      const runs = runsOf(scene).map((run) => onceAHeading(run, headings));
      this.#beginPage(scene);
      const texts = this.#drawRuns(runs);
      if (heading === '') heading = headingOf(runs);
      if (this.#front !== null) this.#drawNumber(scene);
      return texts;
    });
    this.#chapters.push({ map, heading, firstPage, pages });
  }

  /** The finished file. Nothing may be added afterwards. */
  finish(): Exported {
    const pdf = this.#pdf;
    const front = this.#front;
    const pageIds = pageIdsOf(pdf);
    const maps = this.#chapters.map(({ map }) => map);
    const contents = front === null ? null : this.#drawContents(front);
    const linkOf = addLinks(pdf, contents?.links ?? [], pageIds);
    const parts = this.#chapters.map(({ map, pages }): TaggedPart => {
      return { language: languageTag(map.info.language), pages };
    });
    addStructure(pdf, contents === null ? parts : [contents.part, ...parts], pageIds, linkOf);
    const facts =
      front === null
        ? this.#chapters.map(({ map, heading }) => factsOfMap(map, heading))[0]
        : factsOfBatch(maps, front.title, front.language);
    if (facts === undefined) throw new Error('A PDF needs a map');
    addFacts(pdf, facts);
    addFiles(pdf, maps, facts.day);
    addOutline(pdf, contents?.bookmarks ?? [], pageIds);
    return packPdf(new Uint8Array(pdf.output('arraybuffer')));
  }

  #beginPage(size: PageSize): void {
    this.#pages += 1;
    // jsPDF begins with a page of its own.
    if (this.#pages > 1) this.#pdf.addPage([size.width, size.height], orientationOf(size));
    this.#pen.openPage(size.height);
  }

  /** @returns the texts among the runs, in the order of their marks in the page */
  #drawRuns(runs: readonly PageRun[]): MarkedText[] {
    const internals = this.#internals;
    const texts: MarkedText[] = [];
    let number = 0;
    for (const run of runs) {
      if (run.kind === 'artifact') {
        openArtifact(internals);
        for (const shape of run.shapes) this.#drawShape(shape);
        closeMark(internals);
        continue;
      }
      if (this.#sayCaption(run, number)) {
        texts.push({ tag: 'P', list: null, marks: [number] });
        number += 1;
      }
      const first = number;
      number = this.#drawLines(run, first);
      const marks = Array.from({ length: number - first }, (_, at) => first + at);
      texts.push({ tag: run.tag, list: run.list, marks });
    }
    return texts;
  }

  #drawShape(shape: Shape): void {
    if (shape.kind === 'text') this.#pen.drawText(shape, shape.text);
    else if (shape.kind === 'sign') this.#drawSign(shape);
    else this.#pen.drawFigure(shape);
  }

  #drawSign(sign: SignShape): void {
    drawSign(this.#pdf, this.#pen, sign, this.#pictures, this.#fonts);
  }

  /** What a part of a stage is called is seen once for its whole row: here it is only heard. */
  #sayCaption({ caption, lines: [line] }: TextRun, number: number): boolean {
    if (caption === '' || line === undefined) return false;
    const internals = this.#internals;
    openMark(internals, MARKS.P, number);
    this.#pen.drawUnseen(line, caption);
    closeMark(internals);
    return true;
  }

  /**
   * Letters of one text share a mark; signs get one of their own that tells what they are.
   *
   * @param first - number of the first mark
   * @returns the next free number
   */
  #drawLines({ tag, lines }: TextRun, first: number): number {
    const internals = this.#internals;
    let number = first;
    for (const [index, line] of lines.entries()) {
      const [before, next] = [lines[index - 1], lines[index + 1]];
      const text = spaced(line, next);
      if (line.kind === 'sign') {
        openSaid(internals, text, number);
        this.#drawSign(line);
      } else {
        if (before?.kind !== 'text') openMark(internals, MARKS[tag], number);
        this.#pen.drawText(line, text);
        if (next?.kind === 'text') continue;
      }
      closeMark(internals);
      number += 1;
    }
    return number;
  }

  #drawNumber(size: PageSize): void {
    const internals = this.#internals;
    const line = pageNumberAt(this.#pages, size, this.#fonts);
    openArtifact(internals);
    this.#pen.drawText(line, line.text);
    closeMark(internals);
  }

  /** Fills the pages that were left for the contents. */
  #drawContents({ title, untitled, language, size }: BatchFront) {
    const entries = this.#chapters.map(({ map, firstPage }): ContentsEntry => {
      const { info } = map;
      return { title: cleanText(info.title) || untitled, team: info.team, page: firstPage };
    });
    const links: PageLink[] = [];
    const pages = layoutContents(title, entries, size, this.#fonts).map((page, at) => {
      this.#pdf.setPage(at + 1);
      this.#pen.openPage(size.height);
      const first = links.length;
      const texts = this.#drawRuns(page.runs);
      for (const { x, y, width, height, entry } of page.links) {
        const [left, bottom] = [x / MM_PER_PT, (size.height - y - height) / MM_PER_PT];
        const [right, top] = [left + width / MM_PER_PT, bottom + height / MM_PER_PT];
        const rect = [left, bottom, right, top] as const;
        links.push({ page: at + 1, rect, to: entry.page, text: entry.title });
      }
      let link = first - 1;
      return texts.map((text) => (text.tag === 'TOCI' ? { ...text, link: (link += 1) } : text));
    });
    const part: TaggedPart = { language: languageTag(language), pages };
    const bookmarks = [{ title, page: 1 }, ...entries];
    return { part, links, bookmarks };
  }
}

/** What a mark in a page is called; the structure tree says more. */
const MARKS = { H1: 'H1', H2: 'H2', P: 'P', LI: 'LBody', TOCI: 'Link' } as const;

function orientationOf({ width, height }: PageSize): 'landscape' | 'portrait' {
  return width > height ? 'landscape' : 'portrait';
}

function headingOf(runs: readonly PageRun[]): string {
  const heading = runs.find((run) => run.kind === 'text' && run.tag === 'H1');
  return heading?.kind === 'text' ? heading.lines.map(({ text }) => text).join(' ') : '';
}

/** Headings that stand again on a further page are no headings there. */
function onceAHeading(run: PageRun, seen: Set<string>): PageRun {
  if (run.kind !== 'text' || (run.tag !== 'H1' && run.tag !== 'H2')) return run;
  const name = `${run.tag} ${run.lines[0]?.stageId ?? ''}`;
  if (seen.has(name)) return { ...run, tag: 'P' };
  seen.add(name);
  return run;
}
