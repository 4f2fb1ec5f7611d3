import { inflateSync } from 'node:zlib';
import { OPS, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { SalesMap } from '#core/map/model.ts';

/** The objects without a stream, which stand packed together. */
export function smallObjects(pdf: Uint8Array): string {
  const file = Buffer.from(pdf);
  const parts: string[] = [];
  for (
    let at = file.indexOf('/Type /ObjStm');
    at !== -1;
    at = file.indexOf('/Type /ObjStm', at + 1)
  ) {
    const from = file.indexOf('stream\n', at) + 'stream\n'.length;
    parts.push(inflateSync(file.subarray(from)).toString('latin1'));
  }
  return parts.join('\n');
}

/** What makes a reader do something; to open at a page, named by an array, is nothing of the sort. */
const ACTIONS =
  /\/(?:(?:JS|JavaScript|URI|Launch|SubmitForm|GoToR|AA|RichMedia)\b|OpenAction(?!\s*\[))/u;

/** Lines with an action outside strings and streams, where words are only words. */
export function actionsIn(pdf: Uint8Array): string[] {
  const file = new TextDecoder('latin1').decode(pdf).replace(/stream\n[\s\S]*?\nendstream/gu, '');
  const bare = `${file}\n${smallObjects(pdf)}`.replace(/\((?:\\[\s\S]|[^\\()])*\)/gu, '()');
  return bare.split('\n').filter((line) => ACTIONS.test(line));
}

/** Without white space, which every reader of PDF guesses in its own way. */
export const tight = (text: string) => text.replace(/\s/gu, '');

/** Non-breaking spaces read as spaces. */
export const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** Every text of the map that the page shows, stage after stage in reading order. */
export function textsOf(map: SalesMap): string[] {
  const { title, team } = map.info;
  const rows = <Row extends { readonly stageId: string }>(
    table: Readonly<Record<string, Row>>,
    id: string,
  ) => Object.values(table).filter(({ stageId }) => stageId === id);
  const stages = Object.values(map.stages).flatMap((stage) => {
    const criteria = rows(map.criteria, stage.id);
    return [
      stage.name,
      stage.happens,
      ...criteria.filter(({ gate }) => gate === 'entry').map(({ text }) => text),
      ...criteria.filter(({ gate }) => gate === 'exit').map(({ text }) => text),
      ...rows(map.artifacts, stage.id).map(({ name }) => name),
      stage.nextAction,
      stage.nextDue,
      stage.nextOwner,
      stage.nextResult,
    ];
  });
  const terms = Object.values(map.terms).flatMap(({ name, ours }) => [name, ours]);
  return [title, team, ...stages, ...terms];
}

/** Texts that do not follow the one before them. */
export function outOfOrder(map: SalesMap, page: string): string[] {
  const text = tight(page);
  let from = 0;
  return textsOf(map).filter((wanted) => {
    const at = text.indexOf(tight(wanted), from);
    if (at !== -1) from = at;
    return at === -1;
  });
}

/** A node of the structure tree: an element with its role, or a reference to a marked text. */
export interface Tagged {
  readonly role?: string;
  readonly children?: readonly Tagged[];
}

/** A file as pdf.js reads it. */
export async function readPdf(bytes: Uint8Array) {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await loading.promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ('str' in item ? [item] : []));
  const { info, metadata } = await document.getMetadata();
  const { fnArray, argsArray } = await page.getOperatorList();
  const read = {
    pages: document.numPages,
    size: page.view.slice(2),
    texts,
    text: texts.map(({ str }) => str).join(' '),
    info: info as Readonly<Record<string, unknown>>,
    xmp: (name: string): unknown => metadata.get(name),
    marks: await document.getMarkInfo(),
    tree: (await page.getStructTree()) as Tagged,
    files: (await document.getAttachments()) as Readonly<
      Record<string, { readonly content: Uint8Array }>
    >,
    drawn: drawnIn(fnArray, argsArray),
  };
  await loading.destroy();
  return read;
}

const SHOWN = new Set([OPS.showText, OPS.showSpacedText]);
const PAINTED = new Set([OPS.constructPath, OPS.fill, OPS.stroke, OPS.fillStroke]);

/** In which marks letters and figures stand: `Artifact`, the tag of a text, or nothing. */
function drawnIn(fnArray: readonly number[], argsArray: readonly unknown[]) {
  const open: string[] = [];
  const letters = new Set<string>();
  const figures = new Set<string>();
  for (const [index, fn] of fnArray.entries()) {
    const [name] = (argsArray[index] ?? []) as readonly unknown[];
    if (fn === OPS.beginMarkedContent || fn === OPS.beginMarkedContentProps) {
      open.push(markOf(name));
    }
    if (fn === OPS.endMarkedContent) open.pop();
    if (SHOWN.has(fn)) letters.add(open.join(' '));
    if (PAINTED.has(fn)) figures.add(open.join(' '));
  }
  return { letters: [...letters].toSorted(), figures: [...figures], leftOpen: open };
}

/** pdf.js gives the name as text or in an object. */
function markOf(name: unknown): string {
  const isNamed = typeof name === 'object' && name !== null && 'name' in name;
  return String(isNamed ? name.name : name);
}

/** The roles of the tree in reading order, each list as one. */
export function rolesOf({ children = [] }: Tagged): string[] {
  return children.flatMap((child) => {
    if (child.role === undefined) return [];
    return child.role === 'Document' ? rolesOf(child) : [child.role];
  });
}
