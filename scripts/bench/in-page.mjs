/** Runs in the browser: makes PDFs in both ways, and batches while frames are watched. */
import { createExampleMap } from '#core/templates/example.ts';
import { loadExample } from '#core/templates/index.ts';
import { loadLabels } from '#features/onepager/page-words.ts';
import { exportAs, exportBatch } from '#formats/exporters.ts';
import { fontSetOf, loadFonts } from '#formats/fonts.ts';
import { scenesOf } from '#formats/scene.ts';
import '#ui/fonts.css';
import { watched } from './frames.mjs';

const fontOf = async (weight) => (await fetch(`/fonts/GolosText-${weight}.ttf`)).arrayBuffer();
const fonts = { regular: () => fontOf('Regular'), bold: () => fontOf('Bold') };
const labels = await loadLabels('ru');
let count = 0;
const ids = { next: (kind) => `${kind === 'map' ? 'map' : kind}_b${(count += 1)}` };
const map = createExampleMap(await loadExample('ru'), ids, 0, '2026-11-23');
const setting = { paper: 'a4', fonts };
const MM_PER_PX = 25.4 / 96;

export async function vectorPdf() {
  return (await exportAs('pdf', { ...setting, map, labels, board: null })).length;
}

/** The page as elements of HTML, as programs that capture the screen want it. */
export async function drawPage() {
  const [scene] = scenesOf(map, labels, setting, fontSetOf(await loadFonts(fonts)));
  const sheet = document.createElement('div');
  const px = (mm) => `${mm / MM_PER_PX}px`;
  const put = (style, text = '') => {
    const element = document.createElement('div');
    Object.assign(element.style, { position: 'absolute', whiteSpace: 'pre', ...style });
    element.textContent = text;
    sheet.append(element);
  };
  Object.assign(sheet.style, {
    position: 'relative',
    background: '#ffffff',
    width: px(scene.width),
    height: px(scene.height),
    fontFamily: '"Golos Text"',
  });
  for (const shape of scene.shapes) putShape(shape, put, px);
  document.body.append(sheet);
  await document.fonts.ready;
  return { sheet, scene };
}

function putShape(shape, put, px) {
  if (shape.kind === 'rect') {
    const { x, y, width, height, radius, fill, stroke } = shape;
    const box = { left: px(x), top: px(y), width: px(width), height: px(height) };
    const border = stroke === null ? '' : `1px solid ${stroke}`;
    put({ ...box, background: fill ?? '', border, borderRadius: px(radius) });
  } else if (shape.kind === 'line') {
    const { from, to, stroke } = shape;
    const size = {
      width: px(Math.max(0.2, to.x - from.x)),
      height: px(Math.max(0.2, to.y - from.y)),
    };
    put({ left: px(from.x), top: px(from.y), background: stroke, ...size });
  } else if (shape.kind === 'circle') {
    const { x, y, radius, fill } = shape;
    const size = { width: px(2 * radius), height: px(2 * radius), borderRadius: '50%' };
    put({ left: px(x - radius), top: px(y - radius), background: fill, ...size });
  } else if (shape.kind === 'polygon') {
    const xs = shape.points.map(({ x }) => x);
    const ys = shape.points.map(({ y }) => y);
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    const corners = shape.points.map(({ x, y }) => `${px(x - left)} ${px(y - top)}`);
    put({
      left: px(left),
      top: px(top),
      width: px(Math.max(...xs) - left),
      height: px(Math.max(...ys) - top),
      background: shape.fill,
      clipPath: `polygon(${corners.join()})`,
    });
  } else {
    const { text, x, baseline, sizePt, weight, colour } = shape;
    const size = (sizePt * 96) / 72;
    const font = { fontSize: `${size}px`, lineHeight: `${size}px`, color: colour };
    const top = `${baseline / MM_PER_PX - 0.8 * size}px`;
    put({ ...font, left: px(x), top, fontWeight: weight === 'bold' ? 700 : 400 }, text);
  }
}

/** A picture of the page in a PDF, as most programs make one. */
export async function rasterPdf({ sheet, scene }) {
  const [{ toJpeg }, { jsPDF }] = await Promise.all([import('html-to-image'), import('jspdf')]);
  const picture = await toJpeg(sheet, { pixelRatio: 3, quality: 0.95 });
  const format = [scene.width, scene.height];
  const pdf = new jsPDF({ unit: 'mm', format, orientation: 'landscape', compress: true });
  pdf.addImage(picture, 'JPEG', 0, 0, scene.width, scene.height);
  return pdf.output('arraybuffer').byteLength;
}

/** Makes one PDF of many maps and watches the frames meanwhile; milliseconds. */
export async function batch(maps) {
  const many = Array.from({ length: maps }, (_, at) => {
    return { ...map, info: { ...map.info, id: `map_b${at}`, title: `Карта ${at + 1}` } };
  });
  const words = { language: 'ru', title: 'Карты системы продаж', untitled: 'Без названия' };
  const { result, ...frames } = await watched(() =>
    exportBatch(many, { ...setting, words, labelsOf: () => labels }),
  );
  return { ...frames, bytes: result.length };
}
