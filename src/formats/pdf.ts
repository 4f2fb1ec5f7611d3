import { jsPDF } from 'jspdf';
import type { SalesMap } from '#core/map/model.ts';
import type { Scene } from '#core/onepager/scene.ts';
import type { ExportJob, Exported } from './exporter.ts';
import { addFonts, drawFigure, drawText } from './pdf-draw.ts';
import { addFacts } from './pdf-facts.ts';
import { internalsOf, setVersion } from './pdf-internals.ts';
import { packPdf } from './pdf-pack.ts';
import { type PageRun, type TextRun, runsOf, spaced } from './pdf-runs.ts';
import { addStructure, closeMark, openArtifact, openMark } from './pdf-tags.ts';
import { type FontBytes, loadFonts, sceneOf } from './scene.ts';

/**
 * The one-pager as vectors with selectable, tagged text and the map inside; equal maps give equal
 * bytes.
 */
export async function exportPdf(job: ExportJob): Promise<Exported> {
  const fonts = await loadFonts(job.fonts);
  return drawPdf(sceneOf(job, fonts), job.map, fonts);
}

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
  setVersion(pdf, '1.7');
  addFonts(pdf, fonts);
  const runs = runsOf(scene.shapes);
  const texts = drawRuns(pdf, runs);
  addStructure(pdf, [texts]);
  const heading = texts.find(({ tag }) => tag === 'H1');
  addFacts(pdf, map, heading?.lines.map(({ text }) => text).join(' ') ?? '');
  return packPdf(new Uint8Array(pdf.output('arraybuffer')));
}

/** @returns the texts among the runs, in the order of their numbers in the page */
function drawRuns(pdf: jsPDF, runs: readonly PageRun[]): TextRun[] {
  const internals = internalsOf(pdf);
  const texts: TextRun[] = [];
  for (const run of runs) {
    if (run.kind === 'artifact') {
      openArtifact(internals);
      for (const shape of run.shapes) drawFigure(pdf, shape);
    } else {
      openMark(internals, run.tag === 'LI' ? 'LBody' : run.tag, texts.length);
      for (const [index, line] of run.lines.entries()) {
        drawText(pdf, line, spaced(line, index === run.lines.length - 1));
      }
      texts.push(run);
    }
    closeMark(internals);
  }
  return texts;
}
