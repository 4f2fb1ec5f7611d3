import type { jsPDF } from 'jspdf';
import { FILE_MEDIA_TYPE, mapToJson } from '#core/codecs/map-file.ts';
import type { SalesMap } from '#core/map/model.ts';
import { cleanText } from '#core/onepager/clean-text.ts';
import { type PdfInternals, binaryString, internalsOf } from './pdf-internals.ts';
import { refTo } from './pdf-tags.ts';

const PROGRAM = 'Sales System Map';
/** Name of the map inside the PDF. */
const ATTACHED = 'map.salesmap.json';

/** What a reader of the file is told beside the page. */
interface Facts {
  readonly title: string;
  readonly author: string;
  /** As `YYYY-MM-DD`. */
  readonly day: string;
}

/**
 * Adds title, author, date and language, and the map itself as an attachment that opens again.
 *
 * @param heading - stands for the title of a map that has none
 */
export function addFacts(pdf: jsPDF, map: SalesMap, heading: string): void {
  const { id, title, author, language } = map.info;
  const day = dayOf(map);
  const facts = { title: plainText(title) || heading, author: plainText(author), day };
  pdf.setFileId(fileIdOf(`${id} ${day}`));
  // As text: a Date object would write the time zone of whoever exports.
  pdf.setCreationDate(pdfDate(day));
  pdf.setProperties({ title: facts.title, author: facts.author, creator: PROGRAM });

  const internals = internalsOf(pdf);
  let attachment = 0;
  let metadata = 0;
  pdf.internal.events.subscribe('postPutResources', () => {
    attachment = putAttachment(internals, utf8(mapToJson(map)), day);
    metadata = putMetadata(internals, facts);
  });
  const tag = language === 'ru' ? 'ru-RU' : 'en-GB';
  pdf.internal.events.subscribe('putCatalog', () => {
    const file = refTo(attachment);
    internals.write(`/Lang (${tag})`);
    internals.write('/ViewerPreferences << /DisplayDocTitle true >>');
    internals.write(`/Names << /EmbeddedFiles << /Names [(${ATTACHED}) ${file}] >> >>`);
    internals.write(`/AF [${file}]`);
    internals.write(`/Metadata ${refTo(metadata)}`);
  });
}

/** @returns the number of the object that describes the file */
function putAttachment(internals: PdfInternals, json: string, day: string): number {
  const file = internals.newObject();
  // A slash would end the name.
  const type = FILE_MEDIA_TYPE.replace('/', '#2F');
  internals.putStream({
    data: json,
    // Named outright: a page with a picture makes jsPDF forget to pack what comes after it.
    filters: ['FlateEncode'],
    additionalKeyValues: [
      { key: 'Type', value: '/EmbeddedFile' },
      { key: 'Subtype', value: `/${type}` },
      { key: 'Params', value: `<</Size ${json.length} /ModDate (${pdfDate(day)})>>` },
    ],
  });
  internals.write('endobj');
  const spec = internals.newObject();
  internals.write(
    `<</Type /Filespec /F (${ATTACHED}) /UF (${ATTACHED}) /AFRelationship /Source ` +
      `/EF <</F ${refTo(file)} /UF ${refTo(file)}>>>>`,
  );
  internals.write('endobj');
  return spec;
}

/** The same facts as XMP (ISO 16684-1), unpacked so that any program finds them. */
function putMetadata(internals: PdfInternals, { title, author, day }: Facts): number {
  const list = (name: string, kind: string, text: string, mark = '') =>
    text === ''
      ? ''
      : `<dc:${name}><rdf:${kind}><rdf:li${mark}>${xml(text)}</rdf:li></rdf:${kind}></dc:${name}>`;
  const date = `${day}T00:00:00Z`;
  const packet = [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    '<dc:format>application/pdf</dc:format>',
    list('title', 'Alt', title, ' xml:lang="x-default"'),
    list('creator', 'Seq', author),
    `<xmp:CreatorTool>${PROGRAM}</xmp:CreatorTool><xmp:CreateDate>${date}</xmp:CreateDate>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ];
  const id = internals.newObject();
  internals.putStream({
    data: utf8(packet.join('\n')),
    filters: [],
    additionalKeyValues: [
      { key: 'Type', value: '/Metadata' },
      { key: 'Subtype', value: '/XML' },
    ],
  });
  internals.write('endobj');
  return id;
}

/** No XML may hold these two, however they are written. */
const NO_CHARACTERS = /[\ufffe\uffff]/gu;

function plainText(text: string): string {
  return cleanText(text).replace(NO_CHARACTERS, '');
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function utf8(text: string): string {
  return binaryString(new TextEncoder().encode(text));
}

function pdfDate(day: string): string {
  return `D:${day.replaceAll('-', '')}000000+00'00'`;
}

/** Milliseconds of the last day whose year has four digits. */
const LAST_DAY = Date.UTC(9999, 11, 31);

/** The map's own date, or the day on which it was made. */
function dayOf({ info }: SalesMap): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(info.date) && !Number.isNaN(Date.parse(info.date));
  if (isDay) return info.date;
  return new Date(Math.min(info.createdAt, LAST_DAY)).toISOString().slice(0, 10);
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
