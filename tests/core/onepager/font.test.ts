import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { jsPDF } from 'jspdf';
import { describe, expect, it } from 'vitest';
import { cleanText, isDrawn, printable } from '#core/onepager/clean-text.ts';
import { standInFor } from '#core/onepager/signs.ts';
import { openFont, readMetrics } from '#core/onepager/font-metrics.ts';
import { readOutlines } from '#core/onepager/glyph-outline.ts';
import { PALETTE, stageHue } from '#core/onepager/palette.ts';
import { HOSTILE_TEXTS } from '../support/texts.ts';
import { FONTS, FONT_BYTES } from './support/page.ts';

const WEIGHTS = ['regular', 'bold'] as const;
const BASIC_PLANE = Array.from({ length: 0x1_00_00 }, (_, code) => code);
const drawn = (weight: 'regular' | 'bold') =>
  BASIC_PLANE.filter((code) => FONTS[weight].glyphOf(code) > 0);

/** The same font read by somebody else. */
function otherReader(weight: 'regular' | 'bold') {
  const pdf = new jsPDF({ unit: 'pt' });
  pdf.addFileToVFS('font.ttf', Buffer.from(FONT_BYTES[weight]).toString('latin1'));
  pdf.addFont('font.ttf', 'font', 'normal');
  pdf.setFont('font', 'normal').setFontSize(1000);
  return (text: string) => pdf.getTextWidth(text) / 1000;
}

describe('font metrics', () => {
  for (const weight of WEIGHTS) {
    it(`finds all 565 characters of ${weight} as wide as another reader does`, () => {
      const codes = drawn(weight);
      expect(codes).toHaveLength(565);
      const widthOf = otherReader(weight);
      const unlike = codes.filter((code) => {
        const text = String.fromCodePoint(code);
        return Math.abs(FONTS[weight].widthOf(text) - widthOf(text)) > 1e-6;
      });
      expect(unlike).toEqual([]);
    });
  }

  it('measures a text as the sum of its advances', () => {
    expect(FONTS.regular.widthOf('A')).toBeCloseTo(0.67, 6);
    expect(FONTS.regular.widthOf('Карта продаж')).toBeCloseTo(
      otherReader('regular')('Карта продаж'),
      6,
    );
    expect(FONTS.regular.capHeight).toBe(0.7);
  });

  it('draws the same characters in both weights, so a text may change its weight', () => {
    expect(drawn('bold')).toEqual(drawn('regular'));
  });

  it('refuses bytes that are no font', () => {
    expect(() => openFont(new ArrayBuffer(4))).toThrow(RangeError);
    expect(() => openFont(new ArrayBuffer(64))).toThrow('no table head');
    const cutOff = FONT_BYTES.regular.slice(0, 3_000);
    expect(() => readMetrics(openFont(cutOff))).toThrow(RangeError);
  });
});

describe('glyph outlines', () => {
  const file = openFont(FONT_BYTES.regular);
  const outlines = readOutlines(file);
  const loca = file.tables.get('loca') ?? 0;
  const glyf = file.tables.get('glyf') ?? 0;

  it('stay inside the box that the font states for each glyph, and reach its edges', () => {
    const unlike = drawn('regular').filter((code) => {
      const glyph = FONTS.regular.glyphOf(code);
      const start = glyf + 2 * file.view.getUint16(loca + 2 * glyph);
      const end = glyf + 2 * file.view.getUint16(loca + 2 * glyph + 2);
      const steps = outlines(glyph);
      if (start === end) return steps.length > 0;
      const stated = [2, 4, 6, 8].map((at) => file.view.getInt16(start + at) / 1000);
      const xs = steps.map(({ x }) => x);
      const ys = steps.map(({ y }) => y);
      const found = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
      return found.some((value, side) => Math.abs(value - (stated[side] ?? 0)) > 0.0011);
    });
    expect(unlike).toEqual([]);
  });

  it('start every contour with a move and end it where it began', () => {
    const steps = outlines(FONTS.regular.glyphOf('Ё'.codePointAt(0) ?? 0));
    expect(steps.filter(({ kind }) => kind === 'move')).toHaveLength(3);
    const starts = [...steps.entries()].filter(([, { kind }]) => kind === 'move');
    for (const [index, start] of starts) {
      const next = steps.findIndex(({ kind }, at) => at > index && kind === 'move');
      const last = steps.at(next === -1 ? -1 : next - 1);
      expect([last?.x, last?.y]).toEqual([start.x, start.y]);
    }
  });
});

describe('cleanText', () => {
  it('makes white space plain and drops what only steers', () => {
    expect(cleanText(' a\tb\r\n c\u2028d ')).toBe('a b c d');
    expect(cleanText('\u202eabc\u0000\ufeff')).toBe('abc');
    expect(cleanText('30\u202fдней и\u0306')).toBe('30\u00a0дней й');
    expect(cleanText('x\ud83d')).toBe('x\ufffd');
  });

  it('cleans everyday texts as it cleans all others', () => {
    const unit = fc.constantFrom('a', 'Я', 'ё', '№', '«', '–', '~', '9', ' ', '\u00a0');
    fc.assert(
      // A mark that is dropped anyway makes any text an unusual one.
      fc.property(fc.string({ unit }), (text) => {
        expect(cleanText(text)).toBe(cleanText(`${text}\u200b`));
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  it('leaves nothing in any text that would end a line in the PDF writer', () => {
    const any = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(any, (text) => {
        const { text: shown } = printable(cleanText(text), FONTS.regular);
        expect(cleanText(shown)).toBe(shown);
        const stand = standInFor(shown, FONTS.regular);
        expect(isDrawn(stand, FONTS.regular), stand).toBe(true);
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});

describe('printable', () => {
  it('names a missing sign once and keeps the letter under a missing mark', () => {
    expect(printable('✓ да ✓ нет 1️⃣ а\ufe0f', FONTS.regular)).toEqual({
      text: '✓ да ✓ нет 1️⃣ а',
      missing: ['✓', '1️⃣'],
    });
    expect(standInFor('✓ да ✓ нет 1️⃣', FONTS.regular)).toBe('? да ? нет 1');
  });
});

describe('the palette', () => {
  it('has the stage hues of the app', () => {
    const tokens = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');
    const light = Array.from(
      tokens.matchAll(/--stage-\d: light-dark\((#[0-9a-f]{6}),/gu),
      ([, hue]) => hue,
    );
    expect(light.slice(0, 7)).toEqual(PALETTE.hues);
  });

  it('keeps white on every hue and every ink on white at 4.5:1 or more', () => {
    const { ink, ink2, ink3, warn, hues } = PALETTE;
    const weak = [...hues, ink, ink2, ink3, warn].filter(
      (colour) => contrastWithWhite(colour) < 4.5,
    );
    expect(weak).toEqual([]);
  });

  it('begins again after the last hue', () => {
    const { hues } = PALETTE;
    const seen = [1, 7, 8].map((number) => stageHue(number));
    expect(seen).toEqual([hues[0], hues[6], hues[0]]);
  });
});

/** Contrast ratio of WCAG 2.2 against white. */
function contrastWithWhite(colour: string): number {
  const light = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
    .reduce((sum, share, index) => sum + share * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  return 1.05 / (light + 0.05);
}
