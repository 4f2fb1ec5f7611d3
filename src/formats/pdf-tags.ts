import type { jsPDF } from 'jspdf';
import { type PdfInternals, internalsOf } from './pdf-internals.ts';
import type { TextRun } from './pdf-runs.ts';

/** A text with the numbers of its marks in the page. */
export interface MarkedText extends Pick<TextRun, 'tag' | 'list'> {
  readonly marks: readonly number[];
}

/** The texts of one page in reading order, their marks numbered from 0. */
export type PageTexts = readonly MarkedText[];

/** Opens a mark with a number in its page; `closeMark` ends it. */
export function openMark({ write }: PdfInternals, tag: string, number: number): void {
  write(`/${tag} <</MCID ${number}>> BDC`);
}

/** Opens a mark whose text is another than it shows; `closeMark` ends it. */
export function openSaid({ write }: PdfInternals, text: string, number: number): void {
  const units = Array.from({ length: text.length }, (_, at) => hex4(text.charCodeAt(at)));
  write(`/Span <</MCID ${number} /ActualText <FEFF${units.join('')}>>> BDC`);
}

function hex4(unit: number): string {
  return unit.toString(16).toUpperCase().padStart(4, '0');
}

/** Opens what screen readers pass over; `closeMark` ends it. */
export function openArtifact({ write }: PdfInternals): void {
  write('/Artifact BMC');
}

/** Ends what `openMark` or `openArtifact` began. */
export function closeMark({ write }: PdfInternals): void {
  write('EMC');
}

/**
 * Adds the structure tree (ISO 32000-1, 14.7): which marked texts there are, what each one is, and
 * which list it belongs to. Written while jsPDF puts the file together.
 */
export function addStructure(pdf: jsPDF, pages: readonly PageTexts[]): void {
  const internals = internalsOf(pdf);
  const pageIds: number[] = [];
  let root = 0;
  pdf.internal.events.subscribe('putPage', ({ objId }: { readonly objId: number }) => {
    internals.write(`/StructParents ${pageIds.length}`);
    internals.write('/Tabs /S');
    pageIds.push(objId);
  });
  pdf.internal.events.subscribe('postPutResources', () => {
    root = new TreeWriter(internals).write(pages, pageIds);
  });
  pdf.internal.events.subscribe('putCatalog', () => {
    internals.write('/MarkInfo << /Marked true >>');
    internals.write(`/StructTreeRoot ${root} 0 R`);
  });
}

interface Element {
  readonly id: number;
  readonly type: string;
  readonly parent: number;
  /** Numbers of marked texts in `page`, or references to other elements. */
  readonly kids: (number | string)[];
  readonly page: number | null;
}

class TreeWriter {
  readonly #internals: PdfInternals;
  readonly #elements: Element[] = [];

  constructor(internals: PdfInternals) {
    this.#internals = internals;
  }

  /** @returns the number of the root object */
  write(pages: readonly PageTexts[], pageIds: readonly number[]): number {
    const root = this.#internals.newObjectDeferred();
    const document = this.#add('Document', { id: root, kids: [] }, null);
    const holders = pages.map((texts, page) => this.#addPage(document, texts, pageIds[page] ?? 0));
    const parents = holders.map((ids, page) => `${page} [${ids.map(refTo).join(' ')}]`).join(' ');
    this.#put(
      root,
      `<</Type/StructTreeRoot/K ${refTo(document.id)}` +
        `/ParentTree <</Nums [${parents}]>>/ParentTreeNextKey ${pages.length}>>`,
    );
    for (const { id, type, parent, kids, page } of this.#elements) {
      const where = page === null ? '' : `/Pg ${refTo(page)}`;
      this.#put(id, `<</S/${type}/P ${refTo(parent)}${where}/K[${kids.join(' ')}]>>`);
    }
    return root;
  }

  /** @returns for each mark of the page the number of the element that holds it */
  #addPage(document: Element, texts: PageTexts, page: number): number[] {
    let list: { readonly name: string; readonly element: Element } | null = null;
    return texts.flatMap((text) => {
      if (text.list === null) {
        list = null;
        return this.#holderOf(text, text.tag, document, page);
      }
      if (list?.name !== text.list) {
        list = { name: text.list, element: this.#add('L', document, null) };
      }
      const item = this.#add('LI', list.element, null);
      return this.#holderOf(text, 'LBody', item, page);
    });
  }

  #holderOf({ marks }: MarkedText, type: string, parent: Element, page: number): number[] {
    const { id } = this.#add(type, parent, page, ...marks);
    return marks.map(() => id);
  }

  #add(
    type: string,
    parent: Pick<Element, 'id' | 'kids'>,
    page: number | null,
    ...kids: number[]
  ): Element {
    const id = this.#internals.newObjectDeferred();
    const element = { id, type, parent: parent.id, kids, page };
    parent.kids.push(refTo(id));
    this.#elements.push(element);
    return element;
  }

  #put(id: number, text: string): void {
    this.#internals.newObjectDeferredBegin(id, true);
    this.#internals.write(text);
    this.#internals.write('endobj');
  }
}

/** A reference to an object of the file. */
export function refTo(id: number): string {
  return `${id} 0 R`;
}
