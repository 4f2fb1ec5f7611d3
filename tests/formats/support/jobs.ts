import { createHash } from 'node:crypto';
import type { Language, SalesMap } from '#core/map/model.ts';
import type { ExportJob } from '#formats/exporter.ts';
import { exportPdf } from '#formats/pdf.ts';
import { exampleMap } from '../../core/onepager/support/maps.ts';
import { FONT_BYTES, LABELS } from '../../core/onepager/support/page.ts';

/** A job as the app makes it, with the committed fonts. */
export function jobOf(map: SalesMap): ExportJob {
  const { regular, bold } = FONT_BYTES;
  return {
    map,
    paper: 'a4',
    labels: LABELS[map.info.language],
    // A copy each time: nobody may rely on getting the same bytes again.
    fonts: { regular: async () => regular.slice(0), bold: async () => bold.slice(0) },
    board: null,
  };
}

export async function examplePdf(language: Language) {
  return exportPdf(jobOf(await exampleMap(language)));
}

/** What two files of equal bytes have in common. */
export async function exampleHash(): Promise<string> {
  return createHash('sha256')
    .update(await examplePdf('ru'))
    .digest('hex');
}
