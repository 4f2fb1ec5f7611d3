import type { jsPDF } from 'jspdf';
import { type PdfInternals, internalsOf, refTo, textString } from './pdf-internals.ts';
import type { LinkObject } from './pdf-links.ts';
import type { TextRun } from './pdf-runs.ts';

/** A text with the numbers of its marks in the page. */
export interface MarkedText extends Pick<TextRun, 'tag' | 'list'> {
  readonly marks: readonly number[];
  /** Number of the link that lies over it. */
  readonly link?: number;
}

/** The texts of one page in reading order, their marks numbered from 0. */
export type PageTexts = readonly MarkedText[];

/** Pages that belong together: those of one map. */
export interface TaggedPart {
  /** As RFC 3066 writes it; `null` where it is the language of the file. */
  readonly language: string | null;
  readonly pages: readonly PageTexts[];
}

/** Opens a mark with a number in its page; `closeMark` ends it. */
export function openMark({ write }: PdfInternals, tag: string, number: number): void {
  write(`/${tag} <</MCID ${number}>> BDC`);
}

/** Opens a mark whose text is another than it shows; `closeMark` ends it. */
export function openSaid({ write }: PdfInternals, text: string, number: number): void {
  write(`/Span <</MCID ${number} /ActualText ${textString(text)}>> BDC`);
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
 * which list it belongs to. Written while jsPDF puts the file together; several parts become
 * sections.
 *
 * @param pageIds - of all pages, as `pageIdsOf` gives them
 * @param linkOf - gives the object of a link by its number
 */
export function addStructure(
  pdf: jsPDF,
  parts: readonly TaggedPart[],
  pageIds: readonly number[],
  linkOf: (number: number) => LinkObject | undefined,
): void {
  const internals = internalsOf(pdf);
  let root = 0;
  pdf.internal.events.subscribe('putPage', ({ pageNumber }: { readonly pageNumber: number }) => {
    internals.write(`/StructParents ${pageNumber - 1}`);
    internals.write('/Tabs /S');
  });
  pdf.internal.events.subscribe('postPutResources', () => {
    root = new TreeWriter(internals, pageIds, linkOf).write(parts);
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
  readonly language: string | null;
}

type Place = Pick<Element, 'id' | 'kids'>;

/** What an element may have besides its type and its parent. */
interface Traits extends Partial<Pick<Element, 'page' | 'language'>> {
  readonly kids?: readonly number[];
}

class TreeWriter {
  readonly #internals: PdfInternals;
  readonly #pageIds: readonly number[];
  readonly #linkOf: (number: number) => LinkObject | undefined;
  readonly #elements: Element[] = [];
  /** The elements of links by the keys of their annotations. */
  readonly #links = new Map<number, number>();

  constructor(
    internals: PdfInternals,
    pageIds: readonly number[],
    linkOf: (number: number) => LinkObject | undefined,
  ) {
    this.#internals = internals;
    this.#pageIds = pageIds;
    this.#linkOf = linkOf;
  }

  /** @returns the number of the root object */
  write(parts: readonly TaggedPart[]): number {
    const root = this.#internals.newObjectDeferred();
    const document = this.#add('Document', { id: root, kids: [] });
    let page = 0;
    const holders = parts.flatMap(({ language, pages }) => {
      const place = parts.length === 1 ? document : this.#add('Sect', document, { language });
      return pages.map((texts) => {
        const id = this.#pageIds[page] ?? 0;
        page += 1;
        return this.#addPage(place, texts, id);
      });
    });
    const parents = [
      ...holders.map((ids, at) => `${at} [${ids.map(refTo).join(' ')}]`),
      ...Array.from(this.#links, ([key, id]) => `${key} ${refTo(id)}`),
    ];
    this.#put(
      root,
      `<</Type/StructTreeRoot/K ${refTo(document.id)}` +
        `/ParentTree <</Nums [${parents.join(' ')}]>>/ParentTreeNextKey ${parents.length}>>`,
    );
    for (const { id, type, parent, kids, page: on, language } of this.#elements) {
      const where = on === null ? '' : `/Pg ${refTo(on)}`;
      const spoken = language === null ? '' : `/Lang(${language})`;
      this.#put(id, `<</S/${type}/P ${refTo(parent)}${where}${spoken}/K[${kids.join(' ')}]>>`);
    }
    return root;
  }

  /** @returns for each mark of the page the number of the element that holds it */
  #addPage(place: Place, texts: PageTexts, page: number): number[] {
    let list: { readonly name: string; readonly element: Element } | null = null;
    return texts.flatMap((text) => {
      if (text.list === null) {
        list = null;
        return this.#holderOf(text, text.tag, place, page);
      }
      if (list?.name !== text.list) {
        const type = text.tag === 'TOCI' ? 'TOC' : 'L';
        list = { name: text.list, element: this.#add(type, place) };
      }
      const item = this.#add(text.tag, list.element);
      return text.tag === 'TOCI'
        ? this.#linkTo(text, item, page)
        : this.#holderOf(text, 'LBody', item, page);
    });
  }

  #holderOf({ marks }: MarkedText, type: string, parent: Place, page: number): number[] {
    const { id } = this.#add(type, parent, { page, kids: marks });
    return marks.map(() => id);
  }

  /** A line of the contents: what it says and the link that lies over it. */
  #linkTo(text: MarkedText, item: Place, page: number): number[] {
    const element = this.#add('Link', this.#add('Reference', item), { page, kids: text.marks });
    const link = text.link === undefined ? undefined : this.#linkOf(text.link);
    if (link !== undefined) {
      element.kids.push(`<</Type/OBJR/Obj ${refTo(link.id)}>>`);
      this.#links.set(link.key, element.id);
    }
    return text.marks.map(() => element.id);
  }

  #add(
    type: string,
    parent: Place,
    { kids = [], page = null, language = null }: Traits = {},
  ): Element {
    const id = this.#internals.newObjectDeferred();
    const element = { id, type, parent: parent.id, kids: [...kids], page, language };
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
