import type { Language, SalesMap } from '#core/map/model.ts';
import type { OnePagerLabels } from '#core/onepager/labels.ts';
import type { PageOptions } from '#core/onepager/options.ts';
import type { PaperName } from '#core/onepager/paper.ts';
import type { FontSource } from '#core/ports.ts';

/** What the picture of the board lies on; `transparent` keeps the colours of the light theme. */
export type BoardGround = 'light' | 'dark' | 'transparent';

/** The board as it is drawn on the page. */
export interface BoardPicture {
  /** The element that React Flow moves and scales: it holds cards, notes and arrows. */
  readonly viewport: HTMLElement;
  /** As on the screen unless given. */
  readonly ground?: BoardGround;
}

/** Pixels per point of a picture of the page. */
export type PngScale = 1 | 2 | 3;

/** How the making of a file is watched and stopped. */
export interface Course {
  /** Stops the work; the promise of the file is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told after each map: `done` counts them up to `total`. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** How pages look, whatever stands on them. */
export interface PageSetting {
  readonly paper: PaperName;
  /** `DEFAULT_PAGE_OPTIONS` unless given. */
  readonly page?: PageOptions;
  readonly fonts: FontSource;
}

/** What an exporter may need; each takes only its part. */
export interface ExportJob extends PageSetting, Course {
  readonly map: SalesMap;
  /** The words of the page, in the language it is to be printed in. */
  readonly labels: OnePagerLabels;
  /** `null` where no board is on the screen. */
  readonly board: BoardPicture | null;
  /** 3 unless given. */
  readonly pngScale?: PngScale;
}

/** The words of the page that stands before the maps of a batch. */
export interface BatchWords {
  readonly language: Language;
  /** Heading of the page and title of the whole file. */
  readonly title: string;
  /** A map without a title. */
  readonly untitled: string;
}

/** Several maps for one file. */
export interface BatchJob extends PageSetting, Course {
  readonly words: BatchWords;
  /** The words of the pages of one map: in its own language, or in one for all. */
  labelsOf(map: SalesMap): OnePagerLabels;
}

/** What comes out: the bytes of a file. */
export type Exported = Uint8Array<ArrayBuffer>;

/** A way to take the map out of the app. Its code is fetched when somebody first uses it. */
export interface Exporter {
  /** Without the dot. */
  readonly extension: string;
  readonly mime: string;
  /** Whether the file opens again without loss; such files are offered as copies to keep. */
  readonly reopens: boolean;
  /** Set on a copy for oneself: it keeps the facilitator's notes, wanted on paper or not. */
  readonly keepsNotes?: true;
  /** Key of its name in the catalogues. */
  readonly label: `exports.${string}`;
  /** Stands before the extension where two formats share one. */
  readonly suffix?: string;
  load(): Promise<(job: ExportJob) => Promise<Exported>>;
}
