import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { withWords } from '#i18n/late.ts';
import { useT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { useToast } from '#ui/Toast.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { deskStore } from './desk-store.ts';

const Pages = lazyPart(withWords(() => import('./PrintPages.tsx').then((part) => part.PrintPages)));

/** Milliseconds after the first press of anything, when there is time to fetch what paper needs. */
const QUIET = 4_000;

interface Props {
  /** Renders at once: the browser prints what is there when it asks. */
  flush: (change: () => void) => void;
}

/** The pages for paper, whatever is on the screen; a child of the shell, which hides the rest. */
export function PrintHost({ flush }: Props) {
  const t = useT();
  const toast = useToast();
  const desk = deskStore(useAppStore());
  const printing = useStore(desk, (state) => state.printing);
  const onScreen = useApp(({ view }) => view === 'onepager');
  const [ready, setReady] = useReady();

  useEffect(() => {
    const { setPrinting } = desk.getState();
    const before = () => flush(() => desk.getState().printing === 'no' && setPrinting('browser'));
    const after = () => setPrinting('no');
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [desk, flush]);

  function unreachable(): void {
    setReady(false);
    desk.getState().setPrinting('no');
    if (printing === 'asked') toast({ tone: 'warn', text: t('exports.unreachable') });
  }

  const wanted = (ready || printing !== 'no') && !onScreen;
  return wanted ? (
    <Pages.Part printing={printing} onTrouble={unreachable} onFailed={unreachable} />
  ) : null;
}

/** Whether somebody has begun to work a while ago. */
function useReady() {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = () => {
      timer ??= setTimeout(() => setReady(true), QUIET);
    };
    window.addEventListener('pointerdown', begin, { capture: true, signal: stop.signal });
    window.addEventListener('keydown', begin, { capture: true, signal: stop.signal });
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, []);
  return [ready, setReady] as const;
}
