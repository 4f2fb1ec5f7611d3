import type { jsPDF } from 'jspdf';
import type { Language, SalesMap } from '#core/map/model.ts';
import { cleanText } from '#core/onepager/clean-text.ts';
import { type PdfInternals, binaryString, internalsOf, refTo } from './pdf-internals.ts';

const PROGRAM = 'Sales System Map';

/** What a reader of the file is told beside the pages. */
export interface PdfFacts {
  readonly title: string;
  readonly author: string;
  /** As `YYYY-MM-DD`. */
  readonly day: string;
  readonly language: Language;
  /** Equal for files of the same maps: the id of the file is made of it. */
  readonly identity: string;
}

/**
 * What a file of one map says of itself.
 *
 * @param heading - stands for the title of a map that has none
 */
export function factsOfMap(map: SalesMap, heading: string): PdfFacts {
  const { id, title, author, language } = map.info;
  const day = dayOf(map);
  const identity = `${id} ${day}`;
  return { title: plainText(title) || heading, author: plainText(author), day, language, identity };
}

/** What a file of several maps says of itself: it is as young as its youngest map. */
export function factsOfBatch(
  maps: readonly SalesMap[],
  title: string,
  language: Language,
): PdfFacts {
  const days = maps.map(dayOf);
  const day = days.reduce((latest, one) => (one > latest ? one : latest), '1970-01-01');
  const identity = maps.map(({ info }, at) => `${info.id} ${days[at]}`).join(' ');
  return { title: plainText(title), author: '', day, language, identity };
}

/** Adds title, author, date and language in the ways that readers look for them. */
export function addFacts(pdf: jsPDF, facts: PdfFacts): void {
  const { title, author, day, language, identity } = facts;
  pdf.setFileId(fileIdOf(identity));
  // As text: a Date object would write the time zone of whoever exports.
  pdf.setCreationDate(pdfDate(day));
  pdf.setProperties({ title, author, creator: PROGRAM });

  const internals = internalsOf(pdf);
  let metadata = 0;
  pdf.internal.events.subscribe('postPutResources', () => {
    metadata = putMetadata(internals, facts);
  });
  pdf.internal.events.subscribe('putCatalog', () => {
    internals.write(`/Lang (${languageTag(language)})`);
    internals.write('/ViewerPreferences << /DisplayDocTitle true >>');
    internals.write(`/Metadata ${refTo(metadata)}`);
  });
}

/** A language as PDF names it. */
export function languageTag(language: Language): string {
  return language === 'ru' ? 'ru-RU' : 'en-GB';
}

/** The same facts as XMP (ISO 16684-1), unpacked so that any program finds them. */
function putMetadata(internals: PdfInternals, { title, author, day }: PdfFacts): number {
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
    data: binaryString(new TextEncoder().encode(packet.join('\n'))),
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

/** A day as PDF writes it. */
export function pdfDate(day: string): string {
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
