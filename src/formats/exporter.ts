import type { SalesMap } from '#core/map/model.ts';
import type { OnePagerLabels } from '#core/onepager/labels.ts';
import type { PaperName } from '#core/onepager/paper.ts';
import type { FontSource } from '#core/ports.ts';

/** The board as it is drawn on the page. */
export interface BoardPicture {
  /** The element that React Flow moves and scales: it holds cards, notes and arrows. */
  readonly viewport: HTMLElement;
}

/** What an exporter may need; each takes only its part. */
export interface ExportJob {
  readonly map: SalesMap;
  readonly paper: PaperName;
  /** The words of the page, in the language it is to be printed in. */
  readonly labels: OnePagerLabels;
  readonly fonts: FontSource;
  /** `null` where no board is on the screen. */
  readonly board: BoardPicture | null;
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
  /** Set on a copy for oneself: it alone keeps the facilitator's notes. */
  readonly keepsNotes?: true;
  /** Key of its name in the catalogues. */
  readonly label: `exports.${string}`;
  /** Stands before the extension where two formats share one. */
  readonly suffix?: string;
  load(): Promise<(job: ExportJob) => Promise<Exported>>;
}
