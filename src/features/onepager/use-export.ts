import { type RefObject, useState } from 'react';
import { fileName } from '#core/codecs/file-name.ts';
import type { ExportJob, Exporter } from '#formats/exporter.ts';
import { type ExportFormat, exportAs, exporters } from '#formats/exporters.ts';
import { useT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { useToast } from '#ui/Toast.tsx';
import { loadLabels } from './page-words.ts';

/** The part of the board that React Flow moves and scales. */
const VIEWPORT = '.react-flow__viewport';

interface Exporting {
  /** The format being made, or `null`. */
  readonly busy: ExportFormat | null;
  run(format: ExportFormat): Promise<void>;
}

/** Makes a file of the map as it is now and hands it over; says so either way. */
export function useExport(boardRef: RefObject<HTMLElement | null>): Exporting {
  const t = useT();
  const toast = useToast();
  const store = useAppStore();
  const { files, fonts, today } = useServices();
  const [busy, setBusy] = useState<ExportFormat | null>(null);

  async function make(format: ExportFormat): Promise<string> {
    const { map, paper } = store.getState();
    const exporter: Exporter = exporters[format];
    const viewport = boardRef.current?.querySelector<HTMLElement>(VIEWPORT) ?? null;
    const board = viewport === null ? null : { viewport };
    const labels = await loadLabels(map.info.language);
    const job: ExportJob = { map, paper, labels, fonts, board };
    const { extension, suffix } = exporter;
    const name = fileName(map.info.title, today(), extension, suffix);
    files.download(name, await exportAs(format, job), exporter.mime);
    return name;
  }

  async function run(format: ExportFormat): Promise<void> {
    setBusy(format);
    try {
      const name = await make(format);
      toast({ key: 'export', tone: 'ok', text: t('exports.done', { name }) });
    } catch {
      const retry = { label: t('common.retry'), onAction: () => void run(format) };
      toast({ key: 'export', tone: 'warn', text: t('exports.failed'), action: retry });
    }
    setBusy(null);
  }

  return { busy, run };
}
