import { EMBEDDED_NAME, mapForScript } from '#core/codecs/embedded-text.ts';
import { escape, sceneToSvg } from '#core/onepager/to-svg.ts';
import type { ExportJob, Exported } from './exporter.ts';
import { drawnFontsOf, fontSetOf, loadFonts } from './fonts.ts';
import { scenesOf } from './scene.ts';
import { sheetOf } from './sheet.ts';
import { wordsOf } from './svg.ts';

/**
 * The one-pager as one page for any browser, without a script: each page of it prints on one sheet
 * of its paper, and it opens again as the map.
 */
export async function exportHtml(job: ExportJob): Promise<Exported> {
  const fonts = await loadFonts(job.fonts);
  const scenes = scenesOf(job.map, job.labels, job, fontSetOf(fonts));
  const first = sheetOf(scenes.slice(0, 1));
  const words = wordsOf(job);
  const drawn = drawnFontsOf(fonts);
  const outlined = new Set<string>();
  const sheets = scenes.map((scene, index) => {
    const prefix = index === 0 ? '' : `sheet-${index + 1}-`;
    return sceneToSvg(scene, drawn, words, null, { prefix, outlined });
  });
  const page = [
    '<!doctype html>',
    `<html lang="${words.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // Whatever a map says, nothing is run and nothing is asked of any server.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escape(words.title)}</title>`,
    `<style>${styleOf(first)}</style>`,
    '</head>',
    '<body>',
    `<main>${sheets.join('')}</main>`,
    `<script type="application/json" id="${EMBEDDED_NAME}">${mapForScript(job.map)}</script>`,
    '</body>',
    '</html>',
    '',
  ];
  return new TextEncoder().encode(page.join('\n'));
}

/** On the screen a sheet on a table; on paper the sheet alone, from edge to edge. */
function styleOf({ width, height }: { readonly width: number; readonly height: number }): string {
  return [
    `@page{size:${width}mm ${height}mm;margin:0}`,
    'body{margin:0;background:#e9e7e1}',
    'svg{display:block;width:100%;height:auto}',
    '@media screen{main{max-width:100rem;margin:1.5rem auto;box-shadow:0 .2rem 1.2rem #0003}}',
    // A hair less than the sheet: rounding must not ask for a second one.
    `@media print{body{background:none}svg{width:${width}mm;height:${height - 0.2}mm}}`,
  ].join('');
}
