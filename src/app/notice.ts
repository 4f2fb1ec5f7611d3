import type { OpenFailure } from '#core/codecs/json.ts';
import type { Mend } from '#core/map/repair.ts';

/** Something the person has to know about how the app started. */
export type StartNotice =
  /** The stored map could not be read; its text was put aside and can be downloaded. */
  | { readonly code: 'unreadable'; readonly failure: OpenFailure; readonly text: string }
  /** The same, but an earlier or second copy of the map could be read and is on the board. */
  | { readonly code: 'recovered'; readonly failure: OpenFailure; readonly text: string }
  | { readonly code: 'mended'; readonly mends: readonly Mend[] }
  /** The browser ended before it had written all to the quick storage; the database had more. */
  | { readonly code: 'restored'; readonly seconds: number }
  | { readonly code: 'blocked' };
