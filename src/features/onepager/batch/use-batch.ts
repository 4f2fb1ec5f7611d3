import { useEffect, useRef, useState } from 'react';
import { fileName } from '#core/codecs/file-name.ts';
import type { Language, SalesMap } from '#core/map/model.ts';
import { exportBatch } from '#formats/exporters.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { useServices } from '#state/services.tsx';
import { useToast } from '#ui/Toast.tsx';
import { labelLanguage } from '../choice.ts';
import { unlessStopped } from '../make-file.ts';
import { loadLabels } from '../page-words.ts';
import { fontsInTime } from '../font-wait.ts';
import { type Trouble, troubleOf } from '../trouble.ts';
import { useChoice } from '../use-page-parts.ts';

export type Batch =
  | { readonly state: 'none' }
  | { readonly state: 'making'; readonly done: number; readonly total: number }
  | { readonly state: 'failed'; readonly trouble: Trouble };

/** Makes one PDF of several maps and hands it over. */
export function useBatch(onDone: () => void) {
  const t = useLateT();
  const { language } = useFormat();
  const toast = useToast();
  const { files, fonts, today } = useServices();
  const choice = useChoice();
  const [batch, setBatch] = useState<Batch>({ state: 'none' });
  const running = useRef<AbortController | null>(null);

  useEffect(() => () => running.current?.abort(), []);

  async function make(maps: readonly SalesMap[]): Promise<void> {
    const stop = new AbortController();
    running.current = stop;
    const total = maps.length;
    setBatch({ state: 'making', done: 0, total });
    try {
      const [ru, en] = await Promise.all([loadLabels('ru'), loadLabels('en')]);
      const labels: Readonly<Record<Language, typeof ru>> = { ru, en };
      const work = exportBatch(maps, {
        paper: choice.paper,
        page: { ...choice.page, privateNotes: false },
        fonts: fontsInTime(fonts),
        words: {
          language,
          title: t('exportDialog.batch.heading'),
          untitled: t('header.untitled'),
        },
        labelsOf: ({ info }) => labels[labelLanguage(choice, info.language)],
        signal: stop.signal,
        onProgress: (done) => setBatch({ state: 'making', done, total }),
      });
      const bytes = await unlessStopped(work, stop.signal);
      stop.signal.throwIfAborted();
      const name = fileName(t('exportDialog.batch.name', { count: total }), today(), 'pdf');
      files.download(name, bytes, 'application/pdf');
      toast({ key: 'export', tone: 'ok', text: t('exportDialog.done', { name }) });
      setBatch({ state: 'none' });
      onDone();
    } catch (error) {
      setBatch(
        stop.signal.aborted ? { state: 'none' } : { state: 'failed', trouble: troubleOf(error) },
      );
    }
  }

  return { batch, make, stop: () => running.current?.abort() };
}
