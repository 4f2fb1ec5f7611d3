import { expect, it } from 'vitest';
import type { DrawnFonts } from '#core/onepager/glyph-outline.ts';
import { readOutlines } from '#core/onepager/glyph-outline.ts';
import { openFont } from '#core/onepager/font-metrics.ts';
import { sceneToSvg } from '#core/onepager/to-svg.ts';
import { exampleMap, templateMap } from './support/maps.ts';
import { FONTS, FONT_BYTES, pageOf } from './support/page.ts';

const fonts: DrawnFonts = {
  regular: { metrics: FONTS.regular, outlines: readOutlines(openFont(FONT_BYTES.regular)) },
  bold: { metrics: FONTS.bold, outlines: readOutlines(openFont(FONT_BYTES.bold)) },
};
const words = { language: 'ru', title: 'Карта', description: 'Этапы' };

const count = (text: string, part: RegExp) => Array.from(text.matchAll(part)).length;

it('draws every shape of the page once', async () => {
  const scene = pageOf(await exampleMap('ru'));
  const svg = sceneToSvg(scene, fonts, words, null);
  const kinds = { rect: 1, polygon: 0, line: 0, circle: 0, text: 0, sign: 0 };
  for (const { kind } of scene.shapes) kinds[kind] += 1;
  const { text: lines, sign: _, ...figures } = kinds;
  for (const [kind, times] of Object.entries(figures)) {
    expect(times, kind).toBeGreaterThan(0);
    expect(count(svg, new RegExp(`<${kind} `, 'gu')), kind).toBe(times);
  }
  expect(count(svg, /<g role="img" aria-label="[^"]+"/gu)).toBe(lines);
});

it('draws each letter of a weight once and uses it for every other one', async () => {
  const scene = pageOf(await exampleMap('ru'));
  const svg = sceneToSvg(scene, fonts, words, null);
  const inked = scene.shapes.flatMap((shape) =>
    shape.kind === 'text' ? Array.from(shape.text.replaceAll(/[\s\u00a0\u00ad]/gu, '')) : [],
  );
  const drawn = Array.from(svg.matchAll(/<path id="([rb]\d+)"/gu), ([, id]) => id);
  const used = Array.from(svg.matchAll(/<use xlink:href="#([rb]\d+)"/gu), ([, id]) => id);
  expect(used).toHaveLength(inked.length);
  expect(new Set(drawn).size).toBe(drawn.length);
  expect(new Set(used)).toEqual(new Set(drawn));
});

it('lets no text become markup', async () => {
  const map = await templateMap('ru');
  const title = `</text><script>alert(1)</script> & "quoted" 'too'`;
  const scene = pageOf({ ...map, info: { ...map.info, title } });
  const svg = sceneToSvg(scene, fonts, { ...words, title, description: '\u0000\ufffe<' }, null);
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;/text&gt;&lt;script&gt;');
  expect(svg).toContain('&quot;quoted&quot; &#39;too&#39;</title>');
  expect(svg).toContain('>\ufffd\ufffd&lt;</desc>');
});
