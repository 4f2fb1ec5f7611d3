import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { SalesMap } from '#core/map/model.ts';
import { MM_PER_PT } from '#core/onepager/paper.ts';
import type { Scene } from '#core/onepager/scene.ts';
import { drawPdf, exportPdf } from '#formats/pdf.ts';
import { exampleMap, templateMap } from '../core/onepager/support/maps.ts';
import { FONT_BYTES, pageOf } from '../core/onepager/support/page.ts';
import { exampleHash, examplePdf, jobOf } from './support/jobs.ts';
import { ask, has } from './support/poppler.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const tight = (text: string) => text.replace(/\s/gu, '');

/** Every text of the map that the page shows, stage after stage in reading order. */
function textsOf(map: SalesMap): string[] {
  const { title, team } = map.info;
  const rows = <Row extends { readonly stageId: string }>(
    table: Readonly<Record<string, Row>>,
    id: string,
  ) => Object.values(table).filter(({ stageId }) => stageId === id);
  const stages = Object.values(map.stages).flatMap((stage) => {
    const criteria = rows(map.criteria, stage.id);
    return [
      stage.name,
      stage.happens,
      ...criteria.filter(({ gate }) => gate === 'entry').map(({ text }) => text),
      ...criteria.filter(({ gate }) => gate === 'exit').map(({ text }) => text),
      ...rows(map.artifacts, stage.id).map(({ name }) => name),
      stage.nextAction,
      stage.nextDue,
      stage.nextOwner,
      stage.nextResult,
    ];
  });
  const terms = Object.values(map.terms).flatMap(({ name, ours }) => [name, ours]);
  return [title, team, ...stages, ...terms];
}

/** Texts that do not follow the one before them. */
function outOfOrder(map: SalesMap, page: string): string[] {
  const text = tight(page);
  let from = 0;
  return textsOf(map).filter((wanted) => {
    const at = text.indexOf(tight(wanted), from);
    if (at !== -1) from = at;
    return at === -1;
  });
}

async function read(bytes: Uint8Array) {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await loading.promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ('str' in item ? [item] : []));
  const view = { pages: document.numPages, size: page.view.slice(2) };
  await loading.destroy();
  return { ...view, texts, text: texts.map(({ str }) => str).join(' ') };
}

describe('the PDF of the worked example', () => {
  for (const language of ['ru', 'en'] as const) {
    it(`holds every text in order on one page of A4, in ${language}`, async () => {
      const { pages, size, text } = await read(await examplePdf(language));
      expect(pages).toBe(1);
      expect(size[0]).toBeCloseTo(841.89, 1);
      expect(size[1]).toBeCloseTo(595.28, 1);
      expect(outOfOrder(await exampleMap(language), text)).toEqual([]);
    });
  }

  it('has at most 60 kB, tags and the map inside included', async () => {
    expect((await examplePdf('ru')).length).toBeLessThanOrEqual(60_000);
  });

  it('puts every line where the layout says, to a hundredth of a point', async () => {
    const map = await exampleMap('ru');
    const scene = pageOf(map);
    const { texts } = await read(drawPdf(scene, map, FONT_BYTES));
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

  it('is the same to the byte twice and in another time zone', async () => {
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

describe('the PDF, read by poppler and qpdf where they are installed', () => {
  const needs = (program: string) => (title: string, test: () => Promise<void>) =>
    it.runIf(has(program))(`${title} (${program})`, test);

  needs('pdfinfo')('has its title in Cyrillic, one page and the size of A4', async () => {
    const info = ask('pdfinfo', await examplePdf('ru'), 'FILE');
    expect(info).toMatch(/^Title: +Карта системы продаж$/mu);
    expect(info).toMatch(/^Pages: +1$/mu);
    expect(info).toMatch(/^Page size: +841\.89 x 595\.2\d* pts \(A4\)$/mu);
    expect(info).toMatch(/^JavaScript: +no$/mu);
  });

  needs('pdftotext')('gives every text in order, as written and as laid out', async () => {
    for (const language of ['ru', 'en'] as const) {
      const bytes = await examplePdf(language);
      const map = await exampleMap(language);
      expect(outOfOrder(map, ask('pdftotext', bytes, '-raw', 'FILE', '-'))).toEqual([]);
      // Without -raw poppler reads row by row, still every text in one piece.
      const asTable = tight(ask('pdftotext', bytes, 'FILE', '-'));
      expect(textsOf(map).filter((text) => !asTable.includes(tight(text)))).toEqual([]);
    }
  });

  needs('pdffonts')('embeds both weights as subsets that map back to Unicode', async () => {
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

  needs('pdfimages')('holds no picture', async () => {
    const list = ask('pdfimages', await examplePdf('ru'), '-list', 'FILE');
    expect(list.trim().split('\n')).toHaveLength(2);
  });

  needs('qpdf')('has no fault in its structure', async () => {
    expect(ask('qpdf', await examplePdf('ru'), '--check', 'FILE')).toContain('No syntax or stream');
  });
});

it('survives texts made to break it, and keeps what stands after them', async () => {
  const map = await templateMap('ru');
  const evil = [
    ') /OpenAction << /S /JavaScript /JS (app.alert(1)) >> (',
    'endstream endobj',
    'до\u0000\u0007\tпосле',
    '\ud800 один',
    '\u202eобратно',
    '🚀 взлёт',
    '\\( скобка',
  ];
  const stages = Object.values(map.stages).map((stage, index) => ({
    ...stage,
    happens: evil[index] ?? '',
  }));
  const title = evil[0] ?? '';
  const hostile = {
    ...map,
    info: { ...map.info, title, author: evil[2] ?? '', date: '' },
    stages: Object.fromEntries(stages.map((stage) => [stage.id, stage])),
  };
  const bytes = await exportPdf(jobOf(hostile));
  const { text } = await read(bytes);
  const shown = tight(text);
  for (const kept of [
    'app.alert(1)',
    'endstreamendobj',
    'допосле',
    'один',
    'обратно',
    '?взлёт',
    '\\(скобка',
  ]) {
    expect(shown).toContain(kept);
  }
  const raw = new TextDecoder('latin1').decode(bytes);
  // Inside a string the parenthesis is escaped; as an object it would be an action.
  expect(raw).not.toMatch(/[^\\]\) \/OpenAction <</u);
});

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
  const sizeOf = (shapes: Scene['shapes']) =>
    drawPdf(
      { width: 50, height: 40, margin: 0, bodyPt: 9, shapes, overflow: [], missing: [] },
      map,
      FONT_BYTES,
    ).length;
  const blank = sizeOf([]);
  for (const shape of kinds) expect(sizeOf([shape]), shape.kind).toBeGreaterThan(blank);
});
