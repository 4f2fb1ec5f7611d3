import type { Translate } from '#i18n/catalogue.ts';
import type { IdSource } from '#core/map/ids.ts';
import type { Starter } from '#core/templates/guide.ts';
import type { AppStore } from '#state/store.ts';
import type { MotionStore } from './motion.ts';
import type { SessionStore } from './session.ts';
import type { BoardView } from './view.ts';

/** What the actions of the board work with. */
export interface Reach {
  readonly store: AppStore;
  readonly session: SessionStore;
  readonly motion: MotionStore;
  readonly view: BoardView;
  readonly ids: IdSource;
  readonly starter: Starter;
  readonly t: Translate;
  say(text: string): void;
  toast(message: {
    readonly text: string;
    readonly tone?: 'neutral' | 'warn';
    readonly key?: string;
    readonly action?: { readonly label: string; onAction(): void };
  }): void;
}
