import { describe, expect, it } from 'vitest';
import { mapToJson } from '#core/codecs/map-file.ts';
import { openBytes } from '#formats/importers.ts';
import { exportPdf } from '#formats/pdf.ts';
import { LABELS } from '../core/onepager/support/page.ts';
import { exampleMap } from '../core/onepager/support/maps.ts';
import { examplePdf, jobOf } from './support/jobs.ts';
import { outOfOrder, plain, textsOf, tight } from './support/pdf.ts';
import { ask, has, remake } from './support/poppler.ts';

const needs = (program: string) => (title: string, test: () => Promise<void>) =>
  it.runIf(has(program))(`${title} (${program})`, test);

describe('the PDF, read by poppler and qpdf where they are installed', () => {
  needs('pdfinfo')('[E1] has its title in Cyrillic, one page and the size of A4', async () => {
    const info = ask('pdfinfo', await examplePdf('ru'), 'FILE');
    expect(info).toMatch(/^Title: +Карта системы продаж$/mu);
    expect(info).toMatch(/^Pages: +1$/mu);
    expect(info).toMatch(/^Page size: +841\.89 x 595\.2\d* pts \(A4\)$/mu);
    expect(info).toMatch(/^JavaScript: +no$/mu);
    expect(info).toMatch(/^Tagged: +yes$/mu);
    expect(info).toMatch(/^PDF version: +1\.7$/mu);
  });

  needs('pdfinfo')('[E9] is read aloud stage by stage, no two words glued together', async () => {
    for (const language of ['ru', 'en'] as const) {
      const map = await exampleMap(language);
      const lines = ask('pdfinfo', await examplePdf(language), '-struct-text', 'FILE').split('\n');
      const roles = lines.flatMap((line) => /^\s*(H\d)\b/u.exec(line)?.[1] ?? []);
      expect(roles).toEqual(['H1', ...Object.values(map.stages).map(() => 'H2')]);
      const spoken = lines.flatMap((line) => /^\s*"(.*)"$/u.exec(line)?.[1] ?? []).join('\n');
      expect(outOfOrder(map, spoken)).toEqual([]);
      // What a row is called is heard in every stage, not only seen at its left.
      for (const caption of Object.values(LABELS[language].rows)) {
        expect(spoken.split(`\n${caption}\n`)).toHaveLength(roles.length);
      }
      const words = plain(spoken);
      expect(textsOf(map).filter((text) => !words.includes(plain(text)))).toEqual([]);
    }
  });

  needs('pdfdetach')('[E8] gives back the map', async () => {
    const list = ask('pdfdetach', await examplePdf('en'), '-list', 'FILE');
    expect(list).toContain('1: map.salesmap.json');
    const inside = remake('pdfdetach', await examplePdf('en'), '-save', '1', '-o', 'MADE', 'FILE');
    expect(new TextDecoder().decode(inside)).toBe(mapToJson(await exampleMap('en')));
  });

  needs('pdftotext')('[E3] gives every text in order, as written and as laid out', async () => {
    for (const language of ['ru', 'en'] as const) {
      const bytes = await examplePdf(language);
      const map = await exampleMap(language);
      expect(outOfOrder(map, ask('pdftotext', bytes, '-raw', 'FILE', '-'))).toEqual([]);
      // Without -raw poppler reads row by row, still every text in one piece.
      const asTable = tight(ask('pdftotext', bytes, 'FILE', '-'));
      expect(textsOf(map).filter((text) => !asTable.includes(tight(text)))).toEqual([]);
    }
  });

  needs('pdffonts')('[E2] embeds both weights as subsets that map back to Unicode', async () => {
    const fonts = ask('pdffonts', await examplePdf('ru'), 'FILE')
      .trim()
      .split('\n')
      .slice(2);
    expect(fonts.map((line) => line.split(/\s{2,}/u)[0])).toEqual([
      'SSMAAA+GolosText-Regular',
      'SSMAAB+GolosText-Bold',
    ]);
    for (const line of fonts) expect(line).toMatch(/yes yes yes/u);
  });

  needs('pdfimages')('[E5] holds no picture', async () => {
    const list = ask('pdfimages', await examplePdf('ru'), '-list', 'FILE');
    expect(list.trim().split('\n')).toHaveLength(2);
  });

  needs('qpdf')('[E8] has no fault in its structure', async () => {
    expect(ask('qpdf', await examplePdf('ru'), '--check', 'FILE')).toContain('No syntax or stream');
  });
});

it.runIf(has('pdftotext'))(
  '[E5] gives signs the font lacks as they were typed (pdftotext)',
  async () => {
    const map = await exampleMap('ru');
    const stages = Object.values(map.stages).map((stage) => ({
      ...stage,
      happens: 'Готово ✓ и 🚀🇩🇪 漢字 в срок',
    }));
    const signed = { ...map, stages: Object.fromEntries(stages.map((stage) => [stage.id, stage])) };
    const bytes = await exportPdf(jobOf(signed));
    const text = tight(ask('pdftotext', bytes, '-raw', 'FILE', '-'));
    expect(text.split('Готово✓и🚀🇩🇪漢字всрок')).toHaveLength(stages.length + 1);
  },
);

/** Each leaves the page as it is and writes the file anew. */
const REWRITERS = [
  ['qpdf', '--object-streams=generate', 'FILE', 'MADE'],
  ['qpdf', '--linearize', 'FILE', 'MADE'],
  ['qpdf', '--qdf', 'FILE', 'MADE'],
  ['mutool', 'clean', 'FILE', 'MADE'],
  ['mutool', 'clean', '-gggz', 'FILE', 'MADE'],
  ['mutool', 'clean', '-d', 'FILE', 'MADE'],
  ['gs', '-q', '-sDEVICE=pdfwrite', '-o', 'MADE', 'FILE'],
  ['pdfunite', 'FILE', 'FILE', 'MADE'],
] as const;

describe('the PDF, written anew by another program where it is installed', () => {
  for (const [program, ...args] of REWRITERS) {
    needs(program)(
      `[E8] still opens as the same map after ${args.slice(0, -2).join(' ')}`,
      async () => {
        const bytes = remake(program, await examplePdf('ru'), ...args);
        const opened = await openBytes(bytes);
        expect(opened.ok && mapToJson(opened.value.map)).toBe(mapToJson(await exampleMap('ru')));
      },
    );
  }

  needs('qpdf')('is refused as carrying no map once it is locked', async () => {
    const locked = remake(
      'qpdf',
      await examplePdf('ru'),
      '--encrypt',
      'a',
      'b',
      '256',
      '--',
      'FILE',
      'MADE',
    );
    expect(await openBytes(locked)).toEqual({ ok: false, failure: { code: 'no-map-inside' } });
  });
});
