import type { jsPDF } from 'jspdf';
import { type PdfInternals, internalsOf, refTo, textString } from './pdf-internals.ts';

/** A place on a page that leads to another page of the same file. */
export interface PageLink {
  /** Where it lies; pages are numbered from 1. */
  readonly page: number;
  /** Points from the left and bottom edge of the page: left, bottom, right, top. */
  readonly rect: readonly [left: number, bottom: number, right: number, top: number];
  /** The page it leads to, from 1. */
  readonly to: number;
  /** What it says to those who do not see the page. */
  readonly text: string;
}

/** An annotation of a file: its object, and its key among the parents of the structure tree. */
export interface LinkObject {
  readonly id: number;
  readonly key: number;
}

/**
 * Adds links (ISO 32000-1, 12.5.6.5). They are written while jsPDF puts the file together.
 *
 * @param pageIds - of all pages, as `pageIdsOf` gives them
 * @returns gives the object of a link by its number once the pages are written
 */
export function addLinks(
  pdf: jsPDF,
  links: readonly PageLink[],
  pageIds: readonly number[],
): (number: number) => LinkObject | undefined {
  const internals = internalsOf(pdf);
  const ids: number[] = [];
  const keyOf = (at: number) => pageIds.length + at;
  pdf.internal.events.subscribe('putPage', ({ pageNumber }: { readonly pageNumber: number }) => {
    const here = links.flatMap(({ page }, at) => (page === pageNumber ? [at] : []));
    for (const at of here) ids[at] = internals.newObjectDeferred();
    const refs = here.map((at) => refTo(ids[at] ?? 0));
    if (refs.length > 0) internals.write(`/Annots [${refs.join(' ')}]`);
  });
  pdf.internal.events.subscribe('postPutResources', () => {
    for (const [at, link] of links.entries()) {
      putLink(internals, link, { id: ids[at] ?? 0, key: keyOf(at) }, pageIds[link.to - 1] ?? 0);
    }
  });
  return (at) => {
    const id = ids[at];
    return id === undefined ? undefined : { id, key: keyOf(at) };
  };
}

function putLink(
  internals: PdfInternals,
  { rect, text }: PageLink,
  { id, key }: LinkObject,
  target: number,
): void {
  const corners = rect.map((place) => place.toFixed(2)).join(' ');
  internals.newObjectDeferredBegin(id, true);
  // Of the target only the page counts: zoom and place stay as the reader has them.
  internals.write(
    `<</Type/Annot/Subtype/Link/Rect[${corners}]/Border[0 0 0]/F 4/StructParent ${key}` +
      `/Dest[${refTo(target)} /Fit]/Contents ${textString(text)}>>`,
  );
  internals.write('endobj');
}
