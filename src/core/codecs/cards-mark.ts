/** The attribute of copied HTML that carries cards for another board. */
export const CARDS_MARK = 'data-sales-system-map-cards';

/** Whether HTML from the clipboard was copied from a board. */
export function holdsCards(html: string): boolean {
  return html.includes(`${CARDS_MARK}="`);
}
