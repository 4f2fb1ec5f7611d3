import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Scene, Shape } from '#core/onepager/scene.ts';
import { forOthers } from '#core/map/share.ts';
import { exportAs } from '#formats/exporters.ts';
import { drawnFontsOf } from '#formats/fonts.ts';
import { openBytes } from '#formats/importers.ts';
import { pngOfPixels } from '#formats/png-rows.ts';
import { drawPng } from '#formats/soft-png.ts';
import { exampleMap } from '../core/onepager/support/maps.ts';
import { FONT_BYTES, pageOf } from '../core/onepager/support/page.ts';
import { jobOf } from './support/jobs.ts';
import { type Pixels, difference, readPng } from './support/pixels.ts';
import { has } from './support/poppler.ts';
import { needs, say } from './support/programs.ts';

const fonts = drawnFontsOf(FONT_BYTES);

/** Shapes on a small page, four pixels to the millimetre. */
async function drawn(...shapes: readonly Shape[]): Promise<Pixels> {
  const page: Scene = { ...pageOf(await exampleMap('en')), width: 10, height: 10, shapes };
  return readPng(await drawPng(page, 4, fonts));
}

const at = ({ width, data }: Pixels, x: number, y: number) =>
  Array.from(data.slice(3 * (y * width + x), 3 * (y * width + x) + 3));

const RED = [255, 0, 0];
const WHITE = [255, 255, 255];
const stageId = null;

describe('a picture drawn without a browser', () => {
  it('covers pixels by the area a shape has in them', async () => {
    const rect = { kind: 'rect', radius: 0, stroke: null, strokeWidth: 0, stageId } as const;
    // From 1.125 mm: half of the pixel it begins in.
    const picture = await drawn({ ...rect, x: 1.125, y: 1, width: 5, height: 5, fill: '#ff0000' });
    expect(at(picture, 3, 10)).toEqual(WHITE);
    expect(at(picture, 4, 10)).toEqual([255, 128, 128]);
    expect(at(picture, 5, 10)).toEqual(RED);
    expect(at(picture, 10, 3)).toEqual(WHITE);
    expect(at(picture, 10, 4)).toEqual(RED);
  });

  it('draws frames with sharp corners, hollow inside', async () => {
    const picture = await drawn({
      kind: 'rect',
      x: 2,
      y: 2,
      width: 5,
      height: 5,
      radius: 0,
      fill: null,
      stroke: '#ff0000',
      strokeWidth: 1,
      stageId,
    });
    expect(at(picture, 6, 6)).toEqual(RED);
    expect(at(picture, 29, 29)).toEqual(RED);
    expect(at(picture, 30, 30)).toEqual(WHITE);
    expect(at(picture, 5, 5)).toEqual(WHITE);
    expect(at(picture, 18, 18)).toEqual(WHITE);
  });

  it('rounds corners, fills circles and polygons, and keeps lines as wide as they are', async () => {
    const rect = { kind: 'rect', stroke: null, strokeWidth: 0, stageId } as const;
    const round = await drawn({
      ...rect,
      x: 0,
      y: 0,
      width: 10,
      height: 10,
      radius: 4,
      fill: '#ff0000',
    });
    expect(at(round, 1, 1)).toEqual(WHITE);
    expect(at(round, 20, 0)).toEqual(RED);
    const circle = await drawn({ kind: 'circle', x: 5, y: 5, radius: 3, fill: '#ff0000', stageId });
    const covered = circle.data.filter((value, place) => place % 3 === 1 && value < 128).length;
    expect(covered / 16).toBeCloseTo(Math.PI * 9, 0);
    const corners = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 0, y: 10 },
    ];
    const triangle = await drawn({ kind: 'polygon', points: corners, fill: '#ff0000', stageId });
    expect(at(triangle, 10, 10)).toEqual(RED);
    expect(at(triangle, 30, 30)).toEqual(WHITE);
    const line = { from: { x: 0, y: 5 }, to: { x: 10, y: 5 }, stroke: '#ff0000' } as const;
    const ruled = await drawn({ kind: 'line', ...line, strokeWidth: 0.5, stageId });
    expect([19, 20].map((y) => at(ruled, 20, y))).toEqual([RED, RED]);
    expect([18, 21].map((y) => at(ruled, 20, y))).toEqual([WHITE, WHITE]);
  });

  it('cuts off what lies outside the page', async () => {
    const rect = { kind: 'rect', radius: 0, stroke: null, strokeWidth: 0, stageId } as const;
    const size = { width: 100, height: 3 };
    const picture = await drawn({ ...rect, ...size, x: -50, y: 4, fill: '#ff0000' });
    expect(at(picture, 0, 18)).toEqual(RED);
    expect(at(picture, 39, 18)).toEqual(RED);
    expect(at(picture, 39, 10)).toEqual(WHITE);
  });

  it('is a PNG that is read back as it was written', async () => {
    const data = Uint8Array.from({ length: 3 * 40 * 25 }, (_, place) => (place * place) % 251);
    expect(readPng(await pngOfPixels(40, 25, data))).toEqual({ width: 40, height: 25, data });
  });

  it('[E15] has one, two or three pixels to a point, and the map inside', async () => {
    const map = await exampleMap('ru');
    for (const [scale, size] of [
      [1, [842, 596]],
      [2, [1684, 1191]],
      [3, [2526, 1786]],
    ] as const) {
      const png = await exportAs('png', { ...jobOf(map), pngScale: scale });
      expect(png.length).toBeLessThan(1_200_000);
      const { width, height } = readPng(png);
      expect([width, height]).toEqual(size);
      const opened = await openBytes(png);
      expect(opened.ok && opened.value.map).toEqual(forOthers(map));
    }
  }, 60_000);

  needs('pngcheck')('[E15] says how large it prints, and is sound', async () => {
    const map = await exampleMap('ru');
    for (const [scale, says] of [
      [1, '2835x2835 pixels/meter (72 dpi)'],
      [2, '5669x5669 pixels/meter (144 dpi)'],
      [3, '8504x8504 pixels/meter (216 dpi)'],
    ] as const) {
      const png = await exportAs('png', { ...jobOf(map), pngScale: scale });
      const { text, status } = say('pngcheck', 'page.png', png, '-v', 'FILE');
      expect(status).toBe(0);
      expect(text).toContain(says);
      expect(text).toContain('No errors detected');
    }
  });
});

/** The same page by programs that know nothing of ours: how far it may be off. */
const PAINTERS = [
  ['pdftoppm', 'pdf', ['-r', '216', '-png', '-singlefile', 'FILE', 'MADE'], 0.07],
  ['pdftocairo', 'pdf', ['-r', '216', '-png', '-singlefile', 'FILE', 'MADE'], 0.07],
  ['mutool', 'pdf', ['draw', '-r', '216', '-o', 'MADE.png', 'FILE'], 0.07],
  ['rsvg-convert', 'svg', ['-d', '216', '-p', '216', '-o', 'MADE.png', 'FILE'], 0.05],
] as const;

describe('the picture of the page', () => {
  for (const [program, format, args, most] of PAINTERS) {
    const note = has(program) ? '' : ' is not installed';
    it.runIf(has(program))(
      `is the one that ${program}${note} makes of the ${format}`,
      async () => {
        const job = jobOf(await exampleMap('ru'));
        const ours = readPng(await exportAs('png', job));
        const folder = mkdtempSync(join(tmpdir(), 'salesmap-'));
        try {
          const [file, made] = [join(folder, `page.${format}`), join(folder, 'made')];
          writeFileSync(file, await exportAs(format, job));
          const given = args.map((one) => one.replace('FILE', file).replace('MADE', made));
          expect(spawnSync(program, given, { stdio: 'ignore' }).status).toBe(0);
          const theirs = readPng(readFileSync(`${made}.png`));
          expect(difference(ours, theirs)).toBeLessThanOrEqual(most);
        } finally {
          rmSync(folder, { recursive: true });
        }
      },
      60_000,
    );
  }
});
