import { type StoreApi, createStore } from 'zustand/vanilla';

/**
 * The state as the page shows it. What follows from a letter (counts, cards, the route) is shown
 * after the frame with the letter, so that typing is as quick on a slow device as in a bare field.
 */
export interface Shown<State> extends StoreApi<State> {
  /** Does what changes the state, by somebody's typing in a field that reads the state itself. */
  typed(work: () => void): void;
  /** Shows the state as it is now. */
  catchUp(): void;
  /** Sees to it that the page catches up soon. As long as there is nobody, it is never behind. */
  wake: (() => void) | null;
}

/** Follows a store. */
export function shownOf<State>(store: StoreApi<State>): Shown<State> {
  let isTyped = false;
  const shown: Shown<State> = {
    ...createStore<State>(() => store.getState()),
    typed: (work) => {
      isTyped = shown.wake !== null;
      try {
        work();
      } finally {
        isTyped = false;
      }
    },
    catchUp: () => {
      if (shown.getState() !== store.getState()) shown.setState(store.getState(), true);
    },
    wake: null,
  };
  store.subscribe(() => {
    if (isTyped) shown.wake?.();
    else shown.catchUp();
  });
  return shown;
}

/** Whatever somebody does next finds the page as the last letter left it. */
const SIGNS = [
  'keydown',
  'beforeinput',
  'pointerdown',
  'click',
  'focusout',
  'paste',
  'drop',
] as const;
/** A page that is not seen has no frames. */
const WITHOUT_FRAMES_MS = 100;

/** Lets the page catch up after the frame that shows what was typed; gives the end of it. */
export function catchUpAfterFrames<State>(shown: Shown<State>): () => void {
  const { catchUp } = shown;
  const afterFrame = new MessageChannel();
  const ended = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  afterFrame.port1.addEventListener('message', catchUp);
  afterFrame.port1.start();
  for (const sign of SIGNS) {
    window.addEventListener(sign, catchUp, { capture: true, signal: ended.signal });
  }
  shown.wake = () => {
    clearTimeout(timer);
    timer = setTimeout(catchUp, WITHOUT_FRAMES_MS);
    requestAnimationFrame(() => afterFrame.port2.postMessage(null));
  };
  return () => {
    shown.wake = null;
    clearTimeout(timer);
    ended.abort();
    afterFrame.port1.close();
    catchUp();
  };
}
