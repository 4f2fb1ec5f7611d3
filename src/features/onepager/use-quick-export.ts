import { type RefObject, useRef } from 'react';
import { exporters } from '#formats/exporters.ts';
import { useLateT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { useToast } from '#ui/Toast.tsx';
import type { ExportChoice } from './choice.ts';
import { deskStore } from './desk-store.ts';
import { headOf, makeFile } from './make-file.ts';
import { troubleOf, wayOutOf } from './trouble.ts';

/** Milliseconds after which the work is said and can be stopped. */
const LONG = 1_000;
/** Seconds that a message about work in progress may stay: it goes when the work ends. */
const AS_LONG_AS_IT_TAKES = 3_600;

/** Makes a file with what was chosen before and hands it over; says so either way. */
export function useQuickExport(boardRef: RefObject<HTMLElement | null>) {
  const t = useLateT();
  const toast = useToast();
  const app = useAppStore();
  const { files, fonts, today } = useServices();
  const running = useRef<AbortController | null>(null);

  async function make(choice: ExportChoice): Promise<void> {
    if (running.current !== null) return;
    const stop = new AbortController();
    running.current = stop;
    const desk = deskStore(app).getState();
    desk.setBusy(true);
    const { map } = app.getState();
    const { format } = choice;
    const name = t(exporters[format].label);
    const slow = setTimeout(() => {
      const action = { label: t('exportDialog.stop'), onAction: () => stop.abort() };
      const text = t('exportDialog.makingOf', { format: name });
      toast({ key: 'export', text, action, seconds: AS_LONG_AS_IT_TAKES });
    }, LONG);
    try {
      const order = { map, choice, fonts, board: boardRef };
      const bytes = await makeFile(order, { signal: stop.signal });
      const head = headOf(format, map, today());
      files.download(head.name, bytes, head.mime);
      toast({ key: 'export', tone: 'ok', text: t('exportDialog.done', { name: head.name }) });
    } catch (error) {
      if (stop.signal.aborted) toast({ key: 'export', text: t('exportDialog.stopped') });
      else sayTrouble(error, choice);
    }
    clearTimeout(slow);
    running.current = null;
    desk.setBusy(false);
  }

  function sayTrouble(error: unknown, choice: ExportChoice): void {
    const trouble = troubleOf(error);
    if (trouble === 'code') {
      const reload = { label: t('problems.reload'), onAction: () => window.location.reload() };
      toast({ key: 'export', tone: 'warn', text: t('exportDialog.noCode'), action: reload });
      return;
    }
    const names = {
      format: t(exporters[choice.format].label),
      other: t(exporters[wayOutOf(choice.format, trouble)].label),
    };
    const failed = trouble === 'font' ? 'exportDialog.noFontOther' : 'exportDialog.failedOther';
    const text = t(failed, names);
    const action = { label: t('common.retry'), onAction: () => void make(choice) };
    toast({ key: 'export', tone: 'warn', text, action });
  }

  return { make };
}
