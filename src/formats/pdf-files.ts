import type { jsPDF } from 'jspdf';
import { FILE_MEDIA_TYPE, mapToJson } from '#core/codecs/map-file.ts';
import type { SalesMap } from '#core/map/model.ts';
import { cleanText } from '#core/onepager/clean-text.ts';
import { pdfDate } from './pdf-facts.ts';
import {
  type PdfInternals,
  binaryString,
  internalsOf,
  refTo,
  textString,
} from './pdf-internals.ts';

/** A file inside the PDF. */
interface Attached {
  readonly name: string;
  /** What readers show beside the name; empty for nothing. */
  readonly about: string;
  readonly map: SalesMap;
}

/**
 * Adds the maps as attachments that open again: they are the source of the pages (ISO 32000-2,
 * 14.13).
 *
 * @param day - as `YYYY-MM-DD`
 */
export function addFiles(pdf: jsPDF, maps: readonly SalesMap[], day: string): void {
  const internals = internalsOf(pdf);
  const files = attachedOf(maps);
  let specs: readonly string[] = [];
  pdf.internal.events.subscribe('postPutResources', () => {
    specs = files.map((file) => refTo(putFile(internals, file, day)));
  });
  pdf.internal.events.subscribe('putCatalog', () => {
    // Names must stand in order, and they do: all have the same number of digits.
    const named = files.map(({ name }, at) => `(${name}) ${specs[at]}`).join(' ');
    internals.write(`/Names << /EmbeddedFiles << /Names [${named}] >> >>`);
    internals.write(`/AF [${specs.join(' ')}]`);
  });
}

function attachedOf(maps: readonly SalesMap[]): readonly Attached[] {
  const [map] = maps;
  if (maps.length === 1 && map !== undefined) {
    return [{ name: 'map.salesmap.json', about: '', map }];
  }
  const digits = String(maps.length).length;
  return maps.map((one, at) => ({
    name: `map-${String(at + 1).padStart(digits, '0')}.salesmap.json`,
    about: cleanText(one.info.title),
    map: one,
  }));
}

/** @returns the number of the object that describes the file */
function putFile(internals: PdfInternals, { name, about, map }: Attached, day: string): number {
  const json = binaryString(new TextEncoder().encode(mapToJson(map)));
  const file = internals.newObject();
  // A slash would end the name.
  const type = FILE_MEDIA_TYPE.replace('/', '#2F');
  internals.putStream({
    data: json,
    filters: [],
    additionalKeyValues: [
      { key: 'Type', value: '/EmbeddedFile' },
      { key: 'Subtype', value: `/${type}` },
      { key: 'Params', value: `<</Size ${json.length} /ModDate (${pdfDate(day)})>>` },
    ],
  });
  internals.write('endobj');
  const spec = internals.newObject();
  const said = about === '' ? '' : `/Desc ${textString(about)} `;
  internals.write(
    `<</Type /Filespec /F (${name}) /UF (${name}) /AFRelationship /Source ` +
      `${said}/EF <</F ${refTo(file)} /UF ${refTo(file)}>>>>`,
  );
  internals.write('endobj');
  return spec;
}
