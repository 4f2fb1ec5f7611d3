import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from '#core/codecs/file-name.ts';

const DAY = '2026-11-23';

it('transliterates the title into lower-case ASCII', () => {
  expect(fileName('Карта системы продаж — команда «Север»', DAY, 'pdf')).toBe(
    'sales-system-map-karta-sistemy-prodazh-komanda-sever-2026-11-23.pdf',
  );
  expect(fileName('Ёлка, Щёкино, объём', DAY, 'png')).toBe(
    'sales-system-map-elka-shchekino-obieem-2026-11-23.png',
  );
  expect(fileName('Қазақстан / Україна', DAY, 'pdf')).toContain('-qazaqstan-ukraina-');
  expect(fileName('Café Zürich', DAY, 'pdf')).toContain('-cafe-zurich-');
});

it('leaves out a title without a letter or digit', () => {
  expect(fileName('', DAY, 'salesmap.json')).toBe('sales-system-map-2026-11-23.salesmap.json');
  expect(fileName('«…» 🚀', DAY, 'pdf')).toBe('sales-system-map-2026-11-23.pdf');
});

it('tells two files of one extension apart by a suffix', () => {
  expect(fileName('Sales', DAY, 'png', 'board')).toBe(
    'sales-system-map-sales-board-2026-11-23.png',
  );
});

it('is a safe name of bearable length for any title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
      const name = fileName(title, DAY, 'pdf');
      expect(name).toMatch(/^sales-system-map-(?:[0-9a-z]+-)*2026-11-23\.pdf$/u);
      expect(name.length).toBeLessThan(100);
    }),
    { numRuns: 300, seed: 4 },
  );
});
