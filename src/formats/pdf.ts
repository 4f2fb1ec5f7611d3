import { jsPDF } from 'jspdf';
import type { SalesMap } from '#core/map/model.ts';
import type { FontWeight } from '#core/onepager/font-metrics.ts';
import type { PolygonShape, RectShape, Scene, Shape, TextShape } from '#core/onepager/scene.ts';
import type { ExportJob, Exported } from './exporter.ts';
import { type FontBytes, loadFonts, sceneOf } from './scene.ts';

/** The one-pager as vectors with selectable text; equal maps give equal bytes. */
export async function exportPdf(job: ExportJob): Promise<Exported> {
  const fonts = await loadFonts(job.fonts);
  return drawPdf(sceneOf(job, fonts), job.map, fonts);
}

const FONTS: Readonly<Record<FontWeight, { readonly file: string; readonly name: string }>> = {
  // jsPDF embeds only the glyphs it uses; the six letters tell readers that the font is a subset.
  regular: { file: 'GolosText-Regular.ttf', name: 'SSMAAA+GolosText-Regular' },
  bold: { file: 'GolosText-Bold.ttf', name: 'SSMAAB+GolosText-Bold' },
};
const STYLE = 'normal';

/** Draws a page with jsPDF. Stages come one after another, so text is copied in reading order. */
export function drawPdf(scene: Scene, map: SalesMap, fonts: FontBytes): Exported {
  const { width, height } = scene;
  const pdf = new jsPDF({
    unit: 'mm',
    format: [width, height],
    orientation: width > height ? 'landscape' : 'portrait',
    precision: 3,
    compress: true,
    putOnlyUsedFonts: true,
  });
  describe(pdf, map);
  for (const weight of ['regular', 'bold'] as const) {
    const { file, name } = FONTS[weight];
    pdf.addFileToVFS(file, binaryString(fonts[weight]));
    pdf.addFont(file, name, STYLE);
  }
  for (const shape of scene.shapes) drawShape(pdf, shape);
  return new Uint8Array(pdf.output('arraybuffer'));
}

function drawShape(pdf: jsPDF, shape: Shape): void {
  switch (shape.kind) {
    case 'rect':
      drawRect(pdf, shape);
      return;
    case 'polygon':
      drawPolygon(pdf, shape);
      return;
    case 'line':
      pdf.setDrawColor(shape.stroke).setLineWidth(shape.strokeWidth);
      pdf.line(shape.from.x, shape.from.y, shape.to.x, shape.to.y);
      return;
    case 'circle':
      // A text before it has changed the fill colour, whatever jsPDF remembers.
      pdf.setFillColor(shape.fill).circle(shape.x, shape.y, shape.radius, 'F');
      return;
    case 'text':
      drawText(pdf, shape);
      return;
    default:
      shape satisfies never;
  }
}

function drawRect(pdf: jsPDF, shape: RectShape): void {
  const { x, y, width, height, radius, fill, stroke, strokeWidth } = shape;
  if (fill !== null) pdf.setFillColor(fill);
  if (stroke !== null) pdf.setDrawColor(stroke).setLineWidth(strokeWidth);
  const style = `${fill === null ? '' : 'F'}${stroke === null ? '' : 'D'}`;
  if (style !== '') pdf.roundedRect(x, y, width, height, radius, radius, style);
}

function drawPolygon(pdf: jsPDF, { points, fill }: PolygonShape): void {
  const [start, ...rest] = points;
  if (start === undefined) return;
  const steps = rest.map(({ x, y }, index) => {
    const before = points[index] ?? start;
    return [x - before.x, y - before.y];
  });
  pdf.setFillColor(fill).lines(steps, start.x, start.y, [1, 1], 'F', true);
}

function drawText(pdf: jsPDF, { text, x, baseline, weight, sizePt, colour }: TextShape): void {
  pdf.setFont(FONTS[weight].name, STYLE).setFontSize(sizePt).setTextColor(colour);
  pdf.text(text, x, baseline);
}

/** A date as text: a Date object would write the time zone of whoever exports. */
function describe(pdf: jsPDF, map: SalesMap): void {
  const { id, title, author, language } = map.info;
  const day = dayOf(map);
  pdf.setFileId(fileIdOf(`${id} ${day}`));
  pdf.setCreationDate(`D:${day.replaceAll('-', '')}000000+00'00'`);
  pdf.setProperties({ title, author, creator: 'Sales System Map' });
  const tag = language === 'ru' ? 'ru-RU' : 'en-GB';
  pdf.internal.events.subscribe('putCatalog', () => {
    const { write } = pdf.internal as typeof pdf.internal & { write(text: string): void };
    write(`/Lang (${tag})`);
    write('/ViewerPreferences << /DisplayDocTitle true >>');
  });
}

/** The map's own date, or the day on which it was made. */
function dayOf({ info }: SalesMap): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(info.date)) return info.date;
  return new Date(info.createdAt).toISOString().slice(0, 10);
}

/** 32 hexadecimal digits from a text (FNV-1a, 32 bits, four times with another start). */
function fileIdOf(text: string): string {
  return [0, 1, 2, 3].map((turn) => fnv(`${turn}${text}`)).join('');
}

function fnv(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01_00_01_93);
  }
  return (hash >>> 0).toString(16).toUpperCase().padStart(8, '0');
}

/** One character per byte, as jsPDF keeps its files. */
function binaryString(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
}
