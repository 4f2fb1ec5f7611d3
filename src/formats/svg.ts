import { EMBEDDED_NAME } from '#core/codecs/embedded-text.ts';
import { routeOf } from '#core/map/queries.ts';
import { cleanText } from '#core/onepager/clean-text.ts';
import { type SvgWords, sceneToSvg } from '#core/onepager/to-svg.ts';
import { mapForMetadata } from './embedded-map.ts';
import type { ExportJob, Exported } from './exporter.ts';
import { drawnFontsOf, fontSetOf, loadFonts } from './fonts.ts';
import { scenesOf } from './scene.ts';
import { sheetOf } from './sheet.ts';

/**
 * The one-pager as a drawing, the same page as the PDF; it opens again as the map. Further pages
 * stand below the first.
 */
export async function exportSvg(job: ExportJob): Promise<Exported> {
  const fonts = await loadFonts(job.fonts);
  const metadata = { id: EMBEDDED_NAME, text: mapForMetadata(job.map) };
  const sheet = sheetOf(scenesOf(job.map, job.labels, job, fontSetOf(fonts)));
  const svg = sceneToSvg(sheet, drawnFontsOf(fonts), wordsOf(job), metadata);
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${svg}`);
}

/** What the page is called and what stands on it, for those who do not see it. */
export function wordsOf({ map, labels }: ExportJob): SvgWords {
  const stages = routeOf(map).map(
    ({ name }, index) => `${index + 1}. ${cleanText(name) || labels.unnamed(index + 1)}`,
  );
  return {
    language: map.info.language,
    title: cleanText(map.info.title) || labels.heading,
    description: stages.length === 0 ? labels.noStages : stages.join('; '),
  };
}
