import { describe, expect, it } from 'vitest';
import { mapToJson } from '#core/codecs/map-file.ts';
import type { SalesMap } from '#core/map/model.ts';
import type { ExportJob } from '#formats/exporter.ts';
import { exportHtml } from '#formats/html.ts';
import { openBytes } from '#formats/importers.ts';
import { exportSvg } from '#formats/svg.ts';
import { onePagerLabels } from '#features/onepager/labels.ts';
import { translator } from '#i18n/catalogue.ts';
import { formatFor } from '#i18n/format.ts';
import { loadWhole } from '#i18n/load.ts';
import { createExampleMap } from '#core/templates/example.ts';
import { loadExample } from '#core/templates/index.ts';
import { countingIds } from '../core/support/ids.ts';
import { PAYLOADS, mapSaying } from './support/hostile.ts';

const fontOf = async (weight: string) =>
  (await fetch(`/fonts/GolosText-${weight}.ttf`)).arrayBuffer();
const fonts = { regular: () => fontOf('Regular'), bold: () => fontOf('Bold') };
const labels = onePagerLabels(translator(await loadWhole('ru')), formatFor('ru'));
const jobOf = (map: SalesMap): ExportJob => ({ map, paper: 'a4', labels, fonts, board: null });

const DRAWING = ['svg', 'title', 'desc', 'defs', 'path', 'rect', 'polygon', 'line', 'circle'];
const IN_SVG = new Set([...DRAWING, 'metadata', 'g', 'use', 'text']);
const PAGE = ['html', 'head', 'meta', 'title', 'style', 'body', 'main', 'script'];
const IN_HTML = new Set([...PAGE, ...IN_SVG]);
const ATTRIBUTES = new Set(
  (
    'xmlns xmlns:xlink width height viewBox role aria-labelledby aria-describedby aria-label lang ' +
    'xml:lang id d x y rx fill stroke stroke-width points x1 y1 x2 y2 cx cy r transform ' +
    'xlink:href charset name content http-equiv type font-size font-weight font-family'
  ).split(' '),
);

/** Everything in a document that an exported page has no business with. */
function strangers(document: Document, elements: ReadonlySet<string>): string[] {
  return Array.from(document.querySelectorAll('*')).flatMap((element) => {
    const strange = elements.has(element.localName) ? [] : [`<${element.localName}>`];
    const attributes = Array.from(element.attributes).filter(
      ({ name, value }) =>
        !ATTRIBUTES.has(name) || (name === 'xlink:href' && !value.startsWith('#')),
    );
    return [...strange, ...attributes.map(({ name, value }) => `${name}="${value}"`)];
  });
}

describe.each(PAYLOADS)('a map that says %j in every field', (words) => {
  it('[E16] is a well-formed SVG of known parts only, and comes back', async () => {
    const map = await mapSaying(words);
    const bytes = await exportSvg(jobOf(map));
    const svg = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(strangers(svg, IN_SVG)).toEqual([]);
    expect(svg.querySelectorAll('metadata')).toHaveLength(1);
    expect(await openBytes(bytes)).toMatchObject({ ok: true, value: { map } });
  });

  it('is a page of known parts only, and comes back', async () => {
    const map = await mapSaying(words);
    const bytes = await exportHtml(jobOf(map));
    const page = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'text/html');
    expect(strangers(page, IN_HTML)).toEqual([]);
    const scripts = Array.from(page.querySelectorAll('script'), ({ type, id }) => [type, id]);
    expect(scripts).toEqual([['application/json', 'sales-system-map']]);
    const inside: unknown = JSON.parse(page.querySelector('script')?.textContent ?? '');
    expect(inside).toEqual(JSON.parse(mapToJson(map)));
    expect(await openBytes(bytes)).toMatchObject({ ok: true, value: { map } });
  });
});

it('nothing runs when the page is opened in a browser', async () => {
  const words = PAYLOADS.slice(0, 2).join(' ');
  const bytes = await exportHtml(jobOf(await mapSaying(words)));
  const frame = document.createElement('iframe');
  const shown = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.src = URL.createObjectURL(new Blob([bytes], { type: 'text/html' }));
  document.body.append(frame);
  await shown;
  expect(frame.contentDocument?.querySelector('svg')?.getAttribute('role')).toBe('group');
  expect(frame.contentWindow).not.toHaveProperty('ran');
  expect(window).not.toHaveProperty('ran');
  frame.remove();
});

it('says in the document language, title and lines what the page shows', async () => {
  const map = createExampleMap(await loadExample('ru'), countingIds(), 0, '2026-11-23');
  const text = new TextDecoder().decode(await exportHtml(jobOf(map)));
  const page = new DOMParser().parseFromString(text, 'text/html');
  expect(page.documentElement.lang).toBe('ru');
  expect(page.title).toBe(map.info.title);
  const lines = Array.from(page.querySelectorAll('[aria-label]'), (line) =>
    line.getAttribute('aria-label'),
  );
  for (const { name } of Object.values(map.stages)) expect(lines).toContain(name);
  expect(text.indexOf('<meta charset')).toBeLessThan(1_024);
});
