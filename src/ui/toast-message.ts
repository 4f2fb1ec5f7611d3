export interface ToastMessage {
  readonly text: string;
  readonly tone?: 'neutral' | 'ok' | 'warn';
  readonly action?: { readonly label: string; onAction(): void };
  /** A newer toast of the same key takes the place of the older one. */
  readonly key?: string;
  /** How long it stays while nobody points at it; else 6 seconds, with an action 10. */
  readonly seconds?: number;
}

/** Where toasts wait until somebody can show them. */
export interface ToastInbox {
  readonly put: (toast: ToastMessage) => void;
  /** Hands over what waits and all that comes; gives back how to stop. */
  readonly attach: (take: (toast: ToastMessage) => void) => () => void;
  /** Forgets what waits. */
  readonly empty: () => void;
}

export function createInbox(): ToastInbox {
  let waiting: ToastMessage[] = [];
  let taker: ((toast: ToastMessage) => void) | null = null;
  return {
    put(toast) {
      if (taker === null) waiting.push(toast);
      else taker(toast);
    },
    attach(take) {
      taker = take;
      for (const toast of waiting) take(toast);
      waiting = [];
      return () => {
        taker = null;
      };
    },
    empty() {
      waiting = [];
    },
  };
}
