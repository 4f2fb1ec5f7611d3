import type { jsPDF } from 'jspdf';
import type { FontSet, FontWeight } from '#core/onepager/font-metrics.ts';
import type { TextShape } from '#core/onepager/scene.ts';
import type { FontBytes } from './fonts.ts';
import { binaryString } from './pdf-internals.ts';

const FONTS: Readonly<Record<FontWeight, { readonly file: string; readonly name: string }>> = {
  // jsPDF embeds only the glyphs it uses; the six letters tell readers that the font is a subset.
  regular: { file: 'GolosText-Regular.ttf', name: 'SSMAAA+GolosText-Regular' },
  bold: { file: 'GolosText-Bold.ttf', name: 'SSMAAB+GolosText-Bold' },
};
const STYLE = 'normal';

/** What jsPDF writes for a line: the name of the font, and four digits for each letter. */
const WRITTEN = /\/(F\d+) [\s\S]*<([\da-f]*)> Tj/u;

/** One weight in a document. */
interface KnownFont {
  /** As pages name it; empty until its first letter is used. */
  name: string;
  /** UTF-16 unit → two bytes as they stand in a string; empty for what the font does not draw. */
  readonly codes: Map<number, string>;
}

/**
 * The letters of a document as the strings of its pages hold them. jsPDF writes each letter once, so
 * that it embeds it; after that its code is known here, for jsPDF takes long over a line.
 */
export class PdfLetters {
  readonly #pdf: jsPDF;
  readonly #fonts: FontSet;
  readonly #known: Readonly<Record<FontWeight, KnownFont>> = {
    regular: { name: '', codes: new Map() },
    bold: { name: '', codes: new Map() },
  };

  /** Makes both weights known to the document. */
  constructor(pdf: jsPDF, fonts: FontSet, files: FontBytes) {
    this.#pdf = pdf;
    this.#fonts = fonts;
    for (const weight of ['regular', 'bold'] as const) {
      const { file, name } = FONTS[weight];
      pdf.addFileToVFS(file, binaryString(new Uint8Array(files[weight])));
      pdf.addFont(file, name, STYLE);
    }
  }

  /** Has the letters of many texts written at once: jsPDF takes as long over one as over a hundred. */
  prepare(texts: Iterable<Pick<TextShape, 'text' | 'weight'>>): void {
    const fresh = { regular: new Set<number>(), bold: new Set<number>() };
    for (const { text, weight } of texts) {
      const { codes } = this.#known[weight];
      for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        if (!codes.has(unit)) fresh[weight].add(unit);
      }
    }
    this.#learn([...fresh.regular], 'regular');
    this.#learn([...fresh.bold], 'bold');
  }

  /** A text as the content of a string (ISO 32000-1, 7.3.4.2), two bytes a letter. */
  stringOf(text: string, weight: FontWeight): string {
    const { codes } = this.#known[weight];
    let string = '';
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (!codes.has(unit)) this.prepare([{ text, weight }]);
      string += codes.get(unit) ?? '';
    }
    return string;
  }

  /** The name of a font whose letters were asked for. */
  nameOf(weight: FontWeight): string {
    return this.#known[weight].name;
  }

  /** Has jsPDF write letters it has not written yet, and takes the line back from the page. */
  #learn(units: readonly number[], weight: FontWeight): void {
    const known = this.#known[weight];
    for (const unit of units) known.codes.set(unit, '');
    const drawn = units.filter((unit) => this.#fonts[weight].glyphOf(unit) > 0);
    if (drawn.length === 0) return;
    const page = this.#openPage();
    const before = page.length;
    this.#pdf.setFont(FONTS[weight].name, STYLE).text(String.fromCharCode(...drawn), 0, 0);
    const [, name, digits = ''] = WRITTEN.exec(page.splice(before).join('\n')) ?? [];
    if (name === undefined || digits.length !== 4 * drawn.length) {
      throw new Error('jsPDF has written other letters');
    }
    known.name = name;
    for (const [at, unit] of drawn.entries()) {
      known.codes.set(unit, bytesOf(digits.slice(4 * at, 4 * at + 4)));
    }
  }

  /** What is written on the page that is open. */
  #openPage(): unknown[] {
    const { pageNumber } = this.#pdf.getCurrentPageInfo();
    const page: unknown = this.#pdf.internal.pages[pageNumber];
    if (!Array.isArray(page)) throw new Error('jsPDF keeps its pages in another way');
    return page;
  }
}

/** These would end a string, or change in it. */
const MARKED: Readonly<Record<string, string>> = {
  '(': '\\(',
  ')': '\\)',
  '\\': '\\\\',
  '\r': '\\r',
};

function bytesOf(digits: string): string {
  return [digits.slice(0, 2), digits.slice(2)]
    .map((byte) => String.fromCharCode(Number.parseInt(byte, 16)))
    .map((byte) => MARKED[byte] ?? byte)
    .join('');
}
