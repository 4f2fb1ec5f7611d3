import { jsPDF } from 'jspdf';
import type { SalesMap } from '#core/map/model.ts';
import type { Scene } from '#core/onepager/scene.ts';
import type { ExportJob, Exported } from './exporter.ts';
import { addFonts, drawFigure, drawText } from './pdf-draw.ts';
import { addFacts } from './pdf-facts.ts';
import { internalsOf, setVersion } from './pdf-internals.ts';
import { packPdf } from './pdf-pack.ts';
import { type PageRun, type TextRun, runsOf, spaced } from './pdf-runs.ts';
import { drawSign } from './pdf-signs.ts';
import {
  type MarkedText,
  addStructure,
  closeMark,
  openArtifact,
  openMark,
  openSaid,
} from './pdf-tags.ts';
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
  const texts = drawRuns(pdf, runs, fonts);
  addStructure(pdf, [texts]);
  const heading = runs.find((run) => run.kind === 'text' && run.tag === 'H1');
  const title = heading?.kind === 'text' ? heading.lines.map(({ text }) => text).join(' ') : '';
  addFacts(pdf, map, title);
  return packPdf(new Uint8Array(pdf.output('arraybuffer')));
}

/** @returns the texts among the runs, in the order of their marks in the page */
function drawRuns(pdf: jsPDF, runs: readonly PageRun[], fonts: FontBytes): MarkedText[] {
  const internals = internalsOf(pdf);
  const texts: MarkedText[] = [];
  let number = 0;
  for (const run of runs) {
    if (run.kind === 'artifact') {
      openArtifact(internals);
      for (const shape of run.shapes) drawFigure(pdf, shape);
      closeMark(internals);
      continue;
    }
    const first = number;
    number = drawLines(pdf, run, first, fonts);
    const marks = Array.from({ length: number - first }, (_, at) => first + at);
    texts.push({ tag: run.tag, list: run.list, marks });
  }
  return texts;
}

/**
 * Letters of one text share a mark; signs get one of their own that tells what they are.
 *
 * @param first - number of the first mark
 * @returns the next free number
 */
function drawLines(pdf: jsPDF, { tag, lines }: TextRun, first: number, fonts: FontBytes): number {
  const internals = internalsOf(pdf);
  let number = first;
  for (const [index, line] of lines.entries()) {
    const [before, next] = [lines[index - 1], lines[index + 1]];
    const text = spaced(line, next);
    if (line.kind === 'sign') {
      openSaid(internals, text, number);
      drawSign(pdf, line, fonts);
    } else {
      if (before?.kind !== 'text') openMark(internals, tag === 'LI' ? 'LBody' : tag, number);
      drawText(pdf, line, text);
      if (next?.kind === 'text') continue;
    }
    closeMark(internals);
    number += 1;
  }
  return number;
}
