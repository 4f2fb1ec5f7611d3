import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Exported } from '#formats/exporter.ts';
import { type FileOrder, makeFile } from '../make-file.ts';
import { type Trouble, troubleOf } from '../trouble.ts';

/** Milliseconds without a change after which the file is made, so that its size is known. */
const IDLE = 600;

/** The file that is being prepared while a person chooses. */
export type Draft =
  /** Not begun: the choice has just changed, or it was stopped. */
  | { readonly state: 'waiting' }
  | { readonly state: 'making' }
  | { readonly state: 'ready'; readonly bytes: Exported }
  | { readonly state: 'failed'; readonly trouble: Trouble };

interface Work {
  readonly order: FileOrder;
  readonly stop: AbortController;
  readonly file: Promise<Exported>;
}

export interface Drafting {
  readonly draft: Draft;
  /** Bytes of the last file that was made, which need not be this one. */
  readonly lastSize: number | null;
  /** The file of the choice as it is now, made at once unless it is there. Rejects when stopped. */
  take(): Promise<Exported>;
  stop(): void;
}

/** Makes the file ahead of the click, after a short idle, and anew after every change. */
export function useDraft(order: FileOrder): Drafting {
  const [draft, setDraft] = useState<Draft>({ state: 'waiting' });
  const [lastSize, setLastSize] = useState<number | null>(null);
  const work = useRef<Work | null>(null);

  function stop(): void {
    work.current?.stop.abort();
    work.current = null;
    setDraft({ state: 'waiting' });
  }

  function begin(order: FileOrder): Promise<Exported> {
    const stopper = new AbortController();
    const file = makeFile(order, { signal: stopper.signal });
    const own: Work = { order, stop: stopper, file };
    work.current = own;
    setDraft({ state: 'making' });
    file.then(
      (bytes) => {
        if (work.current !== own) return;
        setDraft({ state: 'ready', bytes });
        setLastSize(bytes.length);
      },
      (error: unknown) => {
        if (work.current !== own) return;
        work.current = null;
        setDraft({ state: 'failed', trouble: troubleOf(error) });
      },
    );
    return file;
  }

  function make(wanted: FileOrder): Promise<Exported> {
    return work.current?.order === wanted ? work.current.file : begin(wanted);
  }

  const makeAhead = useEffectEvent((wanted: FileOrder) => void make(wanted).catch(() => undefined));
  const leave = useEffectEvent(() => stop());
  useEffect(() => {
    const timer = setTimeout(() => makeAhead(order), IDLE);
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [order]);

  return { draft, lastSize, take: () => make(order), stop };
}
