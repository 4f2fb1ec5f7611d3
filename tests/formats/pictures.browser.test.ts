import { afterEach, describe, expect, it } from 'vitest';
import { openFont, readMetrics } from '#core/onepager/font-metrics.ts';
import { layoutPages } from '#core/onepager/layout.ts';
import { createExampleMap } from '#core/templates/example.ts';
import { loadExample } from '#core/templates/index.ts';
import type { BoardGround, ExportJob } from '#formats/exporter.ts';
import { exportBoardPng } from '#formats/board-png.ts';
import { scaleWithin } from '#formats/canvas.ts';
import { exportPng } from '#formats/png.ts';
import { onePagerLabels } from '#features/onepager/labels.ts';
import { translator } from '#i18n/catalogue.ts';
import { formatFor } from '#i18n/format.ts';
import { loadWhole } from '#i18n/load.ts';
import { countingIds } from '../core/support/ids.ts';

const fontOf = async (weight: string) =>
  (await fetch(`/fonts/GolosText-${weight}.ttf`)).arrayBuffer();
const fonts = { regular: () => fontOf('Regular'), bold: () => fontOf('Bold') };
const labels = onePagerLabels(translator(await loadWhole('ru')), formatFor('ru'));

async function jobOf(viewport: HTMLElement | null): Promise<ExportJob> {
  const map = createExampleMap(await loadExample('ru'), countingIds(), 0, '2026-11-23');
  return { map, paper: 'a4', labels, fonts, board: viewport === null ? null : { viewport } };
}

/** The pixels of a PNG file. */
async function pixelsOf(png: Uint8Array<ArrayBuffer>) {
  const picture = await createImageBitmap(new Blob([png], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.drawImage(picture, 0, 0);
  const { data, width, height } = pen.getImageData(0, 0, picture.width, picture.height);
  const at = (x: number, y: number) =>
    Array.from(data.slice(4 * (y * width + x), 4 * (y * width + x) + 3));
  /** Pixels of a rectangle that differ from the colour of its top left corner. */
  const inkIn = (x: number, y: number, w: number, h: number) => {
    const ground = at(x, y).join();
    let count = 0;
    for (let row = y; row < y + h; row += 1) {
      for (let column = x; column < x + w; column += 1) {
        if (at(column, row).join() !== ground) count += 1;
      }
    }
    return count;
  };
  return { width, height, at, inkIn };
}

describe('the picture of the page', () => {
  it('has three pixels to a point and shows every line of the layout', async () => {
    const job = await jobOf(null);
    const png = await exportPng(job);
    expect(png.length).toBeLessThan(1_200_000);
    const { width, height, inkIn } = await pixelsOf(png);
    expect([width, height]).toEqual([2526, 1786]);

    const [regular, bold] = await Promise.all([fonts.regular(), fonts.bold()]);
    const set = { regular: readMetrics(openFont(regular)), bold: readMetrics(openFont(bold)) };
    const [scene] = layoutPages(job.map, { paper: 'a4', labels }, set);
    if (scene === undefined) throw new Error('a map has at least one page');
    const scale = width / scene.width;
    const blank = scene.shapes.flatMap((shape) => {
      if (shape.kind !== 'text' || shape.text.trim() === '—') return [];
      const em = (shape.sizePt * 25.4) / 72;
      const left = Math.floor(shape.x * scale) - 1;
      const top = Math.floor((shape.baseline - 0.55 * em) * scale);
      const size = [Math.ceil(shape.width * scale) + 1, Math.ceil(0.55 * em * scale)] as const;
      // A line of letters covers about a fifth of its box.
      return inkIn(left, top, ...size) > 0.05 * size[0] * size[1] ? [] : [shape.text];
    });
    expect(blank).toEqual([]);
  });

  it('never asks for more pixels than a phone can hold', () => {
    expect(scaleWithin(297, 210, 3)).toBe(3);
    expect(scaleWithin(4000, 4000, 3)).toBe(1);
    expect(scaleWithin(32_768, 10, 3)).toBe(0.5);
  });
});

/** A board in the manner of React Flow: styles of the drawing come from a style sheet only. */
function drawBoard(theme: string): HTMLElement {
  const host = document.createElement('div');
  host.className = 'react-flow host';
  const sheet = document.createElement('style');
  sheet.textContent = `
    .host { position: relative; width: 400px; height: 300px; overflow: hidden; background: ${theme}; }
    .react-flow__viewport { position: absolute; inset: 0; transform-origin: 0 0; transform: translate(40px, 30px) scale(0.5); }
    .react-flow__edges svg { position: absolute; overflow: visible; width: 100%; height: 100%; }
    .wire { stroke: rgb(200, 0, 0); stroke-width: 4; stroke-dasharray: 10 10; fill: none; }
    .label-box { fill: rgb(255, 240, 200); }
    .label-text { fill: rgb(0, 0, 200); font-size: 12px; }
    .react-flow__node { position: absolute; width: 100px; height: 60px; background: rgb(0, 120, 0); box-shadow: 0 0 40px black; font: 13px 'Golos Text'; }
    .clamped { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden; color: white; }
    .react-flow__handle { position: absolute; left: 100px; width: 10px; height: 10px; background: rgb(255, 0, 255); }
  `;
  const viewport = document.createElement('div');
  viewport.className = 'react-flow__viewport';
  const edges = document.createElement('div');
  edges.className = 'react-flow__edges';
  const drawing = svg('svg', {});
  const edge = svg('g', { class: 'react-flow__edge' });
  edge.append(
    svg('path', { class: 'wire', d: 'M 100 30 L 400 30' }),
    svg('rect', { class: 'label-box', x: '230', y: '15', width: '40', height: '30' }),
  );
  drawing.append(edge);
  edges.append(drawing);
  viewport.append(edges, node(0, 0), node(400, 0));
  host.append(sheet, viewport);
  document.body.append(host);
  return viewport;
}

function node(x: number, y: number): HTMLElement {
  const card = document.createElement('div');
  card.className = 'react-flow__node';
  card.style.transform = `translate(${x}px, ${y}px)`;
  const handle = document.createElement('div');
  handle.className = 'react-flow__handle';
  card.append(handle);
  return card;
}

function svg(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

describe('the picture of the board', () => {
  afterEach(() => document.querySelector('.host')?.remove());

  it('[E14] shows cards, dashes and labels in the colours of the style sheet, whatever the zoom', async () => {
    const viewport = drawBoard('rgb(246, 245, 241)');
    const png = await pixelsOf(await exportBoardPng(await jobOf(viewport)));
    // 500 × 60 board units and 32 on every side, two pixels each; a stroke may add one or two.
    expect(Math.abs(png.width - 2 * 564)).toBeLessThanOrEqual(4);
    expect(Math.abs(png.height - 2 * 124)).toBeLessThanOrEqual(4);
    const at = (x: number, y: number) => png.at(2 * (x + 32), 2 * (y + 32));
    expect(at(50, 30)).toEqual([0, 120, 0]);
    expect(at(450, 30)).toEqual([0, 120, 0]);
    expect(at(250, 40)).toEqual([255, 240, 200]);
    expect(at(105, 30)).toEqual([200, 0, 0]);
    expect(at(115, 30)).toEqual([246, 245, 241]);
    expect(at(125, 30)).toEqual([200, 0, 0]);
  });

  it('drops shadows and what is only there for the hand', async () => {
    const viewport = drawBoard('rgb(246, 245, 241)');
    const { width, height, at } = await pixelsOf(await exportBoardPng(await jobOf(viewport)));
    const colours = new Set<string>();
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 3) colours.add(at(x, y).join());
    expect(colours).not.toContain('255,0,255');
    expect(at(2 * 32 - 8, 2 * 60)).toEqual([246, 245, 241]);
  });

  it('ends a clamped text in dots, as on the screen', async () => {
    const viewport = drawBoard('white');
    const text = document.createElement('div');
    text.textContent = 'i WWWWWWWWW';
    text.className = 'clamped';
    viewport.querySelector('.react-flow__node')?.append(text);
    const { inkIn } = await pixelsOf(await exportBoardPng(await jobOf(viewport)));
    // Beside the one letter that fits the first line there is nothing but the dots.
    expect(inkIn(2 * (32 + 12), 2 * 32 + 4, 40, 34)).toBeGreaterThan(10);
  });

  it('[E14] lies on the ground of the dark theme', async () => {
    const viewport = drawBoard('rgb(20, 22, 27)');
    const { at } = await pixelsOf(await exportBoardPng(await jobOf(viewport)));
    expect(at(2, 2)).toEqual([20, 22, 27]);
  });

  it('[E14] takes the ground asked for, light, dark or none, and not the one of the screen', async () => {
    const viewport = drawBoard('rgb(1, 2, 3)');
    const themes = document.createElement('style');
    themes.textContent =
      `.host { background: none } body { background: rgb(1, 2, 3) } ` +
      `[data-theme='light'] { --paper: rgb(250, 250, 240); --ink: rgb(10, 0, 0) } ` +
      `[data-theme='dark'] { --paper: rgb(20, 20, 30); --ink: rgb(0, 200, 0) }`;
    viewport.before(themes);
    const [card] = viewport.querySelectorAll<HTMLElement>('.react-flow__node');
    card?.style.setProperty('background', 'var(--ink)');
    const job = await jobOf(viewport);
    const seen = async (ground: BoardGround) => {
      const bytes = await exportBoardPng({ ...job, board: { viewport, ground } });
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const pen = canvas.getContext('2d');
      pen?.drawImage(picture, 0, 0);
      const at = (x: number, y: number) => Array.from(pen?.getImageData(x, y, 1, 1).data ?? []);
      return [at(2, 2), at(2 * 62, 2 * 50)];
    };
    expect(await seen('light')).toEqual([
      [250, 250, 240, 255],
      [10, 0, 0, 255],
    ]);
    expect(await seen('dark')).toEqual([
      [20, 20, 30, 255],
      [0, 200, 0, 255],
    ]);
    expect(await seen('transparent')).toEqual([
      [0, 0, 0, 0],
      [10, 0, 0, 255],
    ]);
    expect(document.querySelectorAll('[data-theme]')).toHaveLength(0);
  });

  it('leaves the board on the screen as it was', async () => {
    const viewport = drawBoard('white');
    const before = viewport.outerHTML;
    await exportBoardPng(await jobOf(viewport));
    expect(viewport.outerHTML.replaceAll(' style=""', '')).toBe(before);
  });

  it('is refused in words where there is no board', async () => {
    await expect(exportBoardPng(await jobOf(null))).rejects.toThrow('no board');
  });
});
