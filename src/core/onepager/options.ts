import type { StagePart } from '../map/progress.ts';
import type { OnePagerLabels } from './labels.ts';
import type { PaperName } from './paper.ts';

/** What the page is drawn as: chevrons above rows, or the board above a compact table. */
export type PageLayout = 'table' | 'board';

/** Parts of the page that may be left out; the title and the names of the stages always stand. */
export type PageSection =
  /** Date, version and author at the right of the title. */
  | 'stamp'
  /** The strip of the system's figures. */
  | 'figures'
  /** The chart of how many deals reach each stage, beside the figures. */
  | 'funnel'
  | StagePart
  /** Loops, returns and exits to lost, in words. */
  | 'links'
  /** Sticky notes of the board; only the layout `board` shows them. */
  | 'notes'
  | 'glossary';

/** Rows of the table. */
export type RowPart = StagePart | 'privateNotes';

/** What the page is printed with: `black` needs no colour to be read. */
export type PageInk = 'colour' | 'black';

/** How somebody wants the page. */
export interface PageOptions {
  readonly layout: PageLayout;
  readonly sections: Readonly<Record<PageSection, boolean>>;
  /** Whether names of people who own next steps are printed. */
  readonly owners: boolean;
  /** Whether the facilitator's notes are printed. */
  readonly privateNotes: boolean;
  readonly ink: PageInk;
  /** `one` shrinks the type to 7 points and then shortens; `more` goes on on further pages. */
  readonly pages: 'one' | 'more';
}

/**
 * All sections in the order of the page.
 *
 * @public The export dialog lists them.
 */
export const PAGE_SECTIONS = [
  'stamp',
  'figures',
  'funnel',
  'happens',
  'metric',
  'entry',
  'exit',
  'artifact',
  'nextStep',
  'links',
  'notes',
  'glossary',
] as const satisfies readonly PageSection[];

/**
 * The page nobody has changed yet.
 *
 * @public The store starts with it.
 */
export const DEFAULT_PAGE_OPTIONS: PageOptions = {
  layout: 'table',
  sections: {
    stamp: true,
    figures: true,
    funnel: true,
    happens: true,
    metric: true,
    entry: true,
    exit: true,
    artifact: true,
    nextStep: true,
    links: true,
    notes: true,
    glossary: true,
  },
  owners: true,
  privateNotes: false,
  ink: 'colour',
  pages: 'one',
};

/** What to print and how. */
export interface OnePagerOptions {
  readonly paper: PaperName;
  readonly labels: OnePagerLabels;
  /** Wins the needed entries are computed for; 5 unless given. */
  readonly wins?: number;
  /** `DEFAULT_PAGE_OPTIONS` unless given. */
  readonly page?: PageOptions;
}
