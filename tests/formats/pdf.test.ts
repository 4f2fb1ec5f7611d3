import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mapToJson } from '#core/codecs/map-file.ts';
import { MM_PER_PT } from '#core/onepager/paper.ts';
import type { Scene } from '#core/onepager/scene.ts';
import { exampleMap, templateMap } from '../core/onepager/support/maps.ts';
import { FONTS, pageOf } from '../core/onepager/support/page.ts';
import { drawPdf, exampleHash, examplePdf } from './support/jobs.ts';
import { outOfOrder, plain, readPdf, rolesOf, smallObjects } from './support/pdf.ts';

describe('the PDF of the worked example', () => {
  for (const language of ['ru', 'en'] as const) {
    it(`[E3] holds every text in order on one page of A4, in ${language}`, async () => {
      const { pages, size, text } = await readPdf(await examplePdf(language));
      expect(pages).toBe(1);
      expect(size[0]).toBeCloseTo(841.89, 1);
      expect(size[1]).toBeCloseTo(595.28, 1);
      expect(outOfOrder(await exampleMap(language), text)).toEqual([]);
    });
  }

  it('[E9] is tagged: one heading, one more for each stage, then what the stage says', async () => {
    for (const language of ['ru', 'en'] as const) {
      const map = await exampleMap(language);
      const { marks, tree, drawn } = await readPdf(await examplePdf(language));
      expect(marks).toMatchObject({ Marked: true });
      const roles = rolesOf(tree);
      expect(roles.slice(0, 3)).toEqual(['H1', 'P', 'P']);
      const stages = roles.join(' ').split(' H2 ').slice(1);
      expect(stages).toHaveLength(Object.keys(map.stages).length);
      // Each part after what it is called: the sentence, the metrics, then entry, exit, artifacts as
      // lists, and the next step.
      for (const stage of stages) expect(stage).toMatch(/^P P P(?: P)+ P L P L P L P P/u);
      // Frames, rules and bullets are passed over; every letter belongs to a text.
      expect(drawn.figures).toEqual(['Artifact']);
      expect(drawn.letters).toEqual(['H1', 'H2', 'LBody', 'P']);
      expect(drawn.leftOpen).toEqual([]);
    }
  });

  it('[E9] says its language, title and author in two ways and shows the title in the window', async () => {
    const bytes = await examplePdf('ru');
    const { info, xmp } = await readPdf(bytes);
    expect(info).toMatchObject({
      PDFFormatVersion: '1.7',
      Language: 'ru-RU',
      Title: 'Карта системы продаж',
      Author: 'руководитель продаж',
    });
    expect(xmp('dc:title')).toBe('Карта системы продаж');
    expect(xmp('dc:creator')).toEqual(['руководитель продаж']);
    expect(smallObjects(bytes)).toContain('/DisplayDocTitle true');
  });

  it('[E8] carries the map as the source of the page', async () => {
    const bytes = await examplePdf('en');
    const { files } = await readPdf(bytes);
    expect(Object.keys(files)).toEqual(['map.salesmap.json']);
    const inside = new TextDecoder().decode(files['map.salesmap.json']?.content);
    expect(inside).toBe(mapToJson(await exampleMap('en')));
    const objects = smallObjects(bytes);
    expect(objects).toMatch(/\/AFRelationship \/Source/u);
    expect(objects).toMatch(/\/AF \[\d+ 0 R\]/u);
  });

  it('[E6] has at most 45 kB, tags and the map inside included', async () => {
    expect((await examplePdf('ru')).length).toBeLessThanOrEqual(45_000);
  });

  it('[E4] puts every line where the layout says, to a hundredth of a point', async () => {
    const map = await exampleMap('ru');
    const scene = pageOf(map);
    const { texts } = await readPdf(await drawPdf([scene], map));
    const far = scene.shapes.flatMap((shape) => {
      if (shape.kind !== 'text') return [];
      const x = shape.x / MM_PER_PT;
      const y = (scene.height - shape.baseline) / MM_PER_PT;
      const found = texts.some(({ str, transform }) => {
        const [left = 0, bottom = 0] = transform.slice(4) as number[];
        return (
          plain(shape.text).startsWith(plain(str).slice(0, 3)) &&
          Math.hypot(left - x, bottom - y) < 0.01
        );
      });
      return found ? [] : [shape.text];
    });
    expect(far).toEqual([]);
  });

  it('[E10] is the same to the byte twice and in another time zone', async () => {
    const script = fileURLToPath(new URL('support/print-hash.mjs', import.meta.url));
    // A process of its own, half a day away from this one.
    const isEast = new Date(0).getTimezoneOffset() < 0;
    const env = { ...process.env, TZ: isEast ? 'America/New_York' : 'Asia/Kamchatka' };
    const run = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
    const [hour, hash] = run.stdout.split(' ');
    expect(run.stderr).toBe('');
    expect(Number(hour)).not.toBe(new Date(0).getHours());
    expect(hash).toBe(await exampleHash());
    expect(await examplePdf('ru')).toEqual(await examplePdf('ru'));
  });
});

it('[E3] gives back every letter that the fonts draw', async () => {
  const map = await templateMap('ru');
  const page = { ...pageOf(map), width: 297, height: 210, margin: 0 };
  const codes = Array.from({ length: 0x1_00_00 }, (_, code) => code);
  const letters = codes.filter((code) => FONTS.regular.glyphOf(code) > 0 && !isSpace(code));
  const shapes = (['regular', 'bold'] as const).flatMap((weight, column) =>
    letters.map((code, at): Scene['shapes'][number] => ({
      kind: 'text',
      text: String.fromCodePoint(code),
      x: 5 + 6 * (at % 24) + 146 * column,
      baseline: 10 + 7 * Math.floor(at / 24),
      width: 5,
      weight,
      sizePt: 9,
      colour: '#111111',
      role: 'stamp',
      stageId: null,
    })),
  );
  const { texts } = await readPdf(await drawPdf([{ ...page, shapes }], map));
  const names = [...new Set(texts.map(({ fontName }) => fontName))];
  expect(names).toHaveLength(2);
  // The micro sign and the Greek mu are one glyph: either stands for both.
  const usual = (text: string) => text.normalize('NFKC');
  for (const name of names) {
    const here = texts.filter(({ fontName }) => fontName === name);
    const read = usual(here.map(({ str }) => str).join(' '));
    const lost = letters.map((code) => String.fromCodePoint(code));
    expect(lost.filter((letter) => !read.includes(usual(letter)))).toEqual([]);
  }
});

const isSpace = (code: number) => /[\s\u00ad]/u.test(String.fromCodePoint(code));

it('draws every kind of shape', async () => {
  const stageId = null;
  const stroke = { stroke: '#000000', strokeWidth: 1 } as const;
  const kinds: Scene['shapes'] = [
    {
      kind: 'rect',
      x: 1,
      y: 1,
      width: 5,
      height: 5,
      radius: 1,
      fill: '#ff0000',
      ...stroke,
      stageId,
    },
    {
      kind: 'polygon',
      points: [
        { x: 1, y: 1 },
        { x: 5, y: 1 },
        { x: 3, y: 4 },
      ],
      fill: '#00ff00',
      stageId,
    },
    { kind: 'line', from: { x: 1, y: 1 }, to: { x: 9, y: 9 }, ...stroke, stageId },
    { kind: 'circle', x: 9, y: 9, radius: 2, fill: '#0000ff', stageId },
    {
      kind: 'text',
      text: 'Я',
      x: 5,
      baseline: 9,
      width: 2,
      weight: 'bold',
      sizePt: 9,
      colour: '#111111',
      role: 'title',
      stageId,
    },
  ];
  const map = await templateMap('ru');
  const page = { ...pageOf(map), width: 50, height: 40, margin: 0 };
  const sizeOf = async (shapes: Scene['shapes']) =>
    (await drawPdf([{ ...page, shapes }], map)).length;
  const blank = await sizeOf([]);
  for (const shape of kinds) expect(await sizeOf([shape]), shape.kind).toBeGreaterThan(blank);
});
