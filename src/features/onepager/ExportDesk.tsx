import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { withWords } from '#i18n/late.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { choiceStore } from './choice.ts';
import { type Errand, deskStore } from './desk-store.ts';
import { useCopy } from './use-copy.ts';
import { useQuickExport } from './use-quick-export.ts';

const ExportDialog = lazyPart(
  withWords(() => import('./dialog/ExportDialog.tsx').then((part) => part.ExportDialog)),
);

const BatchDialog = lazyPart(
  withWords(() => import('./batch/BatchDialog.tsx').then((part) => part.BatchDialog)),
);

const CopyDialog = lazyPart(
  withWords(() => import('./CopyDialog.tsx').then((part) => part.CopyDialog)),
);

interface Props {
  errand: Errand;
  /** The element the board is drawn in; needed for its picture. */
  boardRef: RefObject<HTMLElement | null>;
  /** Called when a part of the app could not be fetched. */
  onUnreachable: () => void;
}

/** Does what menu, keys and the page ask for: files, copies, print, dialogs. */
export function ExportDesk({ errand, boardRef, onUnreachable }: Props) {
  const { choice, forgetNotes } = useSharedChoice();
  const quick = useQuickExport(boardRef);
  const copying = useCopy();
  const print = usePrint(forgetNotes);
  const [finished, setFinished] = useState<Errand | null>(null);
  const open = errand === finished ? null : errand.kind;

  const run = useEffectEvent(({ kind, ...rest }: Errand) => {
    if (kind !== 'print') forgetNotes();
    if ('format' in rest) choice.getState().choose({ format: rest.format });
    const chosen = choice.getState();
    if (kind === 'make' || kind === 'again') void quick.make(chosen);
    else if (kind === 'copyPicture') void copying.copyPicture(chosen);
    else if (kind === 'copyTable') void copying.copyTable(chosen);
    else if (kind === 'print') print();
  });
  useEffect(() => run(errand), [errand]);

  function close(): void {
    setFinished(errand);
    forgetNotes();
  }

  function closeAndPrint(): void {
    setFinished(errand);
    print();
  }

  return (
    <>
      {open === 'options' ? (
        <ExportDialog.Part
          {...{ boardRef, onClose: close, onPrint: closeAndPrint, onFailed: onUnreachable }}
        />
      ) : null}
      {open === 'batch' ? <BatchDialog.Part onClose={close} onFailed={onUnreachable} /> : null}
      {copying.refused === null ? null : (
        <CopyDialog.Part
          refused={copying.refused}
          onClose={copying.forget}
          onFailed={copying.forget}
        />
      )}
    </>
  );
}

function useSharedChoice() {
  const { settings } = useServices();
  const choice = choiceStore(settings);

  /** The yes to the facilitator's notes holds for what was chosen beside it, and no longer. */
  function forgetNotes(): void {
    const { page, choosePage } = choice.getState();
    if (page.privateNotes) choosePage({ privateNotes: false });
  }

  return { choice, forgetNotes };
}

function usePrint(onPrinted: () => void): () => void {
  const app = useAppStore();
  return () => {
    const { printing, setPrinting } = deskStore(app).getState();
    window.addEventListener('afterprint', onPrinted, { once: true });
    // Pages that lie there still are those of a print that nobody said the end of.
    if (app.getState().view === 'onepager' || printing === 'asked') window.print();
    else setPrinting('asked');
  };
}
