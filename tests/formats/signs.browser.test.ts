import { expect, it } from 'vitest';
import type { Scene, SignShape } from '#core/onepager/scene.ts';
import { createTemplateMap } from '#core/templates/b2b-seven.ts';
import { loadGuide } from '#core/templates/index.ts';
import { PdfBook } from '#formats/pdf-book.ts';
import { drawScene } from '#formats/raster.ts';
import { drawnFontsOf } from '#formats/fonts.ts';
import { countingIds } from '../core/support/ids.ts';

const fontOf = async (weight: string) =>
  (await fetch(`/fonts/GolosText-${weight}.ttf`)).arrayBuffer();
const fonts = { regular: await fontOf('Regular'), bold: await fontOf('Bold') };

const sign: SignShape = {
  kind: 'sign',
  text: '✓',
  x: 10,
  baseline: 20,
  width: 6,
  weight: 'bold',
  sizePt: 20,
  colour: '#b00020',
  role: 'happens',
  stageId: null,
  ground: '#ffffff',
};

function pageWith(shapes: Scene['shapes']): Scene {
  const size = { width: 60, height: 40, margin: 5, bodyPt: 9 };
  return { ...size, shapes, captions: {}, overflow: [], missing: ['✓'] };
}

async function pdfOf(shapes: Scene['shapes']): Promise<string> {
  const map = createTemplateMap(await loadGuide('ru'), 'ru', countingIds(), 0, '2026-11-23');
  const page = pageWith(shapes);
  const book = new PdfBook(fonts, page, null);
  await book.add(map, [page]);
  return new TextDecoder('latin1').decode(book.finish());
}

it('[F23] puts a sign that the font lacks into the PDF as a small picture, equal ones once', async () => {
  const pictures = (pdf: string) => pdf.split('/Subtype /Image').length - 1;
  expect(pictures(await pdfOf([]))).toBe(0);
  const one = await pdfOf([sign]);
  expect(pictures(one)).toBe(1);
  const two = await pdfOf([sign, { ...sign, x: 30 }]);
  expect(pictures(two)).toBe(1);
  expect(two.length - one.length).toBeLessThan(200);
  const { ground: _, ...line } = sign;
  const stand = await pdfOf([{ ...line, kind: 'text', text: '?' }]);
  expect(one.length - stand.length).toBeLessThan(3_000);
});

it('draws a sign that the font lacks at its place in the picture of the page', () => {
  const canvas = document.createElement('canvas');
  canvas.width = 600;
  canvas.height = 400;
  const pen = canvas.getContext('2d', { alpha: false });
  if (pen === null) throw new Error('no canvas');
  pen.scale(10, 10);
  drawScene(pen, pageWith([sign]), drawnFontsOf(fonts));
  const inkIn = (x: number, y: number, width: number, height: number) => {
    const { data } = pen.getImageData(x, y, width, height);
    return data.filter((value, at) => at % 4 === 1 && value < 128).length;
  };
  expect(inkIn(100, 130, 62, 90)).toBeGreaterThan(100);
  expect(inkIn(0, 0, 99, 400) + inkIn(163, 0, 437, 400)).toBe(0);
});
