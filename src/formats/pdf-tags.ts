import type { jsPDF } from 'jspdf';
import { type PdfInternals, internalsOf } from './pdf-internals.ts';
import type { TextRun } from './pdf-runs.ts';

/** The texts of one page in reading order; a text's place in it is its number in the page. */
export type PageTexts = readonly Pick<TextRun, 'tag' | 'list'>[];

/** Opens what is marked as the text with a number in its page; `closeMark` ends it. */
export function openMark({ write }: PdfInternals, tag: string, number: number): void {
  write(`/${tag} <</MCID ${number}>> BDC`);
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

  /** @returns for each text of the page the number of the element that holds it */
  #addPage(document: Element, texts: PageTexts, page: number): number[] {
    let list: { readonly name: string; readonly element: Element } | null = null;
    return texts.map((text, number) => {
      if (text.list === null) {
        list = null;
        return this.#add(text.tag, document, page, number).id;
      }
      if (list?.name !== text.list) {
        list = { name: text.list, element: this.#add('L', document, null) };
      }
      const item = this.#add('LI', list.element, null);
      return this.#add('LBody', item, page, number).id;
    });
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
