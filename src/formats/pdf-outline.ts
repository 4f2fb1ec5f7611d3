import type { jsPDF } from 'jspdf';
import { internalsOf, refTo, textString } from './pdf-internals.ts';

/** A line of the outline that readers show beside the pages. */
export interface Bookmark {
  readonly title: string;
  /** The page it leads to, from 1. */
  readonly page: number;
}

/**
 * Adds an outline without levels (ISO 32000-1, 12.3.3) and has it shown when the file is opened.
 *
 * @param pageIds - of all pages, as `pageIdsOf` gives them
 */
export function addOutline(
  pdf: jsPDF,
  bookmarks: readonly Bookmark[],
  pageIds: readonly number[],
): void {
  if (bookmarks.length === 0) return;
  const internals = internalsOf(pdf);
  let root = 0;
  pdf.internal.events.subscribe('postPutResources', () => {
    root = internals.newObjectDeferred();
    const ids = bookmarks.map(() => internals.newObjectDeferred());
    const put = (id: number, dictionary: string): void => {
      internals.newObjectDeferredBegin(id, true);
      internals.write(dictionary);
      internals.write('endobj');
    };
    const [first = 0, last = 0] = [ids[0], ids.at(-1)];
    put(
      root,
      `<</Type/Outlines/First ${refTo(first)}/Last ${refTo(last)}/Count ${bookmarks.length}>>`,
    );
    for (const [at, { title, page }] of bookmarks.entries()) {
      const way = (name: string, id: number | undefined) =>
        id === undefined ? '' : `/${name} ${refTo(id)}`;
      put(
        ids[at] ?? 0,
        `<</Title ${textString(title)}/Parent ${refTo(root)}` +
          way('Prev', ids[at - 1]) +
          way('Next', ids[at + 1]) +
          `/Dest[${refTo(pageIds[page - 1] ?? 0)} /Fit]>>`,
      );
    }
  });
  pdf.internal.events.subscribe('putCatalog', () => {
    internals.write(`/Outlines ${refTo(root)}`);
    internals.write('/PageMode /UseOutlines');
  });
}
