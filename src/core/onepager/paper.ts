/** Papers a one-pager can be printed on; the size is landscape. */
export type PaperName = 'a4' | 'a3' | 'letter' | 'tabloid';

/** Size of a page in millimetres. */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

const INCH = 25.4;

/** Millimetres per typographic point (1/72 inch). */
export const MM_PER_PT = INCH / 72;

/** Landscape sizes in millimetres: ISO 216 for A4 and A3, ANSI A and B for Letter and Tabloid. */
export const PAPERS = {
  a4: { width: 297, height: 210 },
  a3: { width: 420, height: 297 },
  letter: { width: 11 * INCH, height: 8.5 * INCH },
  tabloid: { width: 17 * INCH, height: 11 * INCH },
} as const satisfies Record<PaperName, Paper>;

/** All papers in the order menus show them; the first is the usual one. */
export const PAPER_NAMES = Object.keys(PAPERS) as readonly PaperName[];
