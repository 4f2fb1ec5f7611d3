import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDrawn } from '#core/onepager/clean-text.ts';
import type { Shape, TextRole } from '#core/onepager/scene.ts';
import { textAt } from '#core/onepager/set-text.ts';
import { partSigns, withSigns } from '#core/onepager/signs.ts';
import { HOSTILE_TEXTS } from '../support/texts.ts';
import { FONTS } from './support/page.ts';

const roomy = { regular: withSigns(FONTS.regular), bold: withSigns(FONTS.bold) };

function line(text: string, role: TextRole = 'happens') {
  const look = { weight: 'regular', sizePt: 10, colour: '#000000', role } as const;
  return textAt(roomy, text, 20, 30, look);
}

/** The parts of a line, signs in brackets. */
function partsOf(text: string): string {
  return partSigns([line(text)], FONTS)
    .map((shape) => {
      if (shape.kind === 'sign') return `[${shape.text}]`;
      return shape.kind === 'text' ? shape.text : '';
    })
    .join('');
}

it('parts a line into letters of the font and signs it lacks', () => {
  expect(partsOf('Готово ✓, запуск 🚀🇩🇪!')).toBe('Готово [✓], запуск [🚀🇩🇪]!');
  expect(partsOf('1️⃣ шаг, 漢字')).toBe('[1️⃣] шаг, [漢字]');
  expect(partsOf('обычный текст')).toBe('обычный текст');
});

it('[F23] keeps words that run from right to left together', () => {
  expect(partsOf('Имя: שלום, עולם — и ещё')).toBe('Имя: [שלום, עולם] — и ещё');
  expect(partsOf('✓ ✓')).toBe('[✓] [✓]');
});

it('[F23] loses no character and no room, whatever the text', () => {
  const any = fc.oneof(
    fc.constantFrom(...HOSTILE_TEXTS, '✓', 'שלום עולם'),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(any, { maxLength: 4 }), (texts) => {
      const whole = line(texts.join(' '));
      const parts = partSigns([whole], FONTS).filter(
        (part) => part.kind === 'text' || part.kind === 'sign',
      );
      expect(parts.map(({ text }) => text).join('')).toBe(whole.text);
      let end = whole.x;
      for (const { x, width } of parts) {
        expect(x).toBeCloseTo(end, 6);
        end += width;
      }
      expect(end).toBeCloseTo(whole.x + whole.width, 6);
      const drawn = parts.filter(({ kind }) => kind === 'text');
      expect(drawn.filter(({ text }) => !isDrawn(text, FONTS.regular))).toEqual([]);
    }),
    { numRuns: 300, seed: 11 },
  );
});

it('knows the ground a sign stands on', () => {
  const stageId = 'st_1' as never;
  const points = [
    { x: 10, y: 20 },
    { x: 40, y: 31 },
  ];
  const chevron: Shape = { kind: 'polygon', points, fill: '#123456', stageId };
  const name = { ...line('✓', 'stageName'), stageId };
  const cell = { ...line('✓'), baseline: 60, stageId };
  const grounds = partSigns([chevron, name, cell], FONTS).flatMap((shape) =>
    shape.kind === 'sign' ? [shape.ground] : [],
  );
  expect(grounds).toEqual(['#123456', '#ffffff']);
});
