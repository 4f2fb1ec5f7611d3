import { type ReactNode, createContext, useContext, useEffect, useState } from 'react';
import { type StoreApi, createStore } from 'zustand/vanilla';
import { useStore } from 'zustand';
import type { GuidedField } from '#core/templates/guide.ts';
import { type Caret, placeCaret } from './place-caret.ts';

interface LineWish {
  readonly id: string;
  readonly caret: Caret;
}

interface Panel {
  /** The field whose hint is shown: at most one. */
  readonly hint: StoreApi<{ readonly shown: GuidedField | null }>;
  /** Asks for the focus of a line that is not on the page yet. */
  wishFor(this: void, line: LineWish): void;
  /** Fulfils the wish once the line is there. */
  fulfil(this: void, find: (id: string) => HTMLTextAreaElement | null): void;
  /**
   * Runs a task once no finger or button is down: what moves under a press loses its click.
   */
  afterPress(this: void, task: () => void): void;
  listen(this: void): () => void;
}

function createPanel(): Panel {
  const waiting: (() => void)[] = [];
  const hint = createStore<{ readonly shown: GuidedField | null }>(() => ({ shown: null }));
  let pressed = false;
  let wish: LineWish | null = null;

  function press(): void {
    pressed = true;
  }

  function lift(): void {
    pressed = false;
    for (const task of waiting.splice(0)) setTimeout(task);
  }

  function afterPress(task: () => void): void {
    if (pressed) waiting.push(task);
    else setTimeout(task);
  }

  function focusMoved(): void {
    afterPress(() => {
      const holder = document.activeElement?.closest<HTMLElement>('[data-hint-field]');
      hint.setState({ shown: (holder?.dataset['hintField'] ?? null) as GuidedField | null });
    });
  }

  return {
    hint,
    wishFor: (line) => {
      wish = line;
    },
    fulfil(find) {
      const field = wish === null ? null : find(wish.id);
      if (wish === null || field === null) return;
      const { caret } = wish;
      wish = null;
      placeCaret(field, caret);
    },
    afterPress,
    listen() {
      const stop = new AbortController();
      const options = { capture: true, signal: stop.signal };
      document.addEventListener('pointerdown', press, options);
      document.addEventListener('pointerup', lift, options);
      document.addEventListener('pointercancel', lift, options);
      document.addEventListener('focusin', focusMoved, options);
      document.addEventListener('focusout', focusMoved, options);
      return () => {
        stop.abort();
        lift();
      };
    },
  };
}

const PanelContext = createContext<Panel | null>(null);

export function PanelProvider({ children }: { children: ReactNode }) {
  const [panel] = useState(createPanel);
  useEffect(() => panel.listen(), [panel]);
  return <PanelContext value={panel}>{children}</PanelContext>;
}

export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (panel === null) throw new Error('usePanel: no <PanelProvider> above this component');
  return panel;
}

export function useHintShown(field: GuidedField): boolean {
  return useStore(usePanel().hint, ({ shown }) => shown === field);
}
