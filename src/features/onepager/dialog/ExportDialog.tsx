import { Download, Printer } from 'lucide-react';
import {
  type KeyboardEvent,
  type RefObject,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
} from 'react';
import { exportFormats, exporters } from '#formats/exporters.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Select } from '#ui/Select.tsx';
import { useToast } from '#ui/Toast.tsx';
import { useAnnounce } from '#ui/announce.tsx';
import type { ChoiceState } from '../choice.ts';
import { type FileOrder, headOf } from '../make-file.ts';
import { PageAdvice } from '../PageAdvice.tsx';
import { useChoice, usePageParts, usePages } from '../use-page-parts.ts';
import { DraftStatus, DraftTrouble } from './DraftStatus.tsx';
import styles from './ExportDialog.module.css';
import { OptionFields } from './OptionFields.tsx';
import { Preview } from './Preview.tsx';
import { lookOf } from './looks.ts';
import { type Draft, type Drafting, useDraft } from './use-draft.ts';

interface Props {
  boardRef: RefObject<HTMLElement | null>;
  onClose: () => void;
  onPrint: () => void;
}

/** Everything that can be chosen about a file, beside what it will look like. */
export function ExportDialog({ boardRef, onClose, onPrint }: Props) {
  const t = useLateT();
  const map = useApp((state) => state.map);
  const choice = useChoice();
  const { parts, failed } = usePageParts();
  const scenes = usePages(map, useDeferredValue(choice), parts);
  const { drafting, fetching, download } = useDownload(boardRef, onClose);
  const isPage = lookOf(choice.format) === 'page';
  useOverflowSaid(isPage && scenes.some(({ overflow }) => overflow.length > 0));

  function keyDown(event: KeyboardEvent): void {
    const { ctrlKey, metaKey, shiftKey, altKey, code } = event;
    if (!(ctrlKey || metaKey) || shiftKey || altKey || code !== 'KeyP') return;
    event.preventDefault();
    onPrint();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      size="xl"
      fullOnPhone
      title={t('exportDialog.title')}
      closeLabel={t('common.close')}
      footer={
        <>
          <DraftStatus {...drafting} fetching={fetching} />
          {isPage ? (
            <Button icon={<Printer size={18} aria-hidden />} onClick={onPrint}>
              {t('exportDialog.print')}
            </Button>
          ) : null}
          <Button
            variant="primary"
            busy={fetching}
            icon={<Download size={18} aria-hidden />}
            onClick={() => void download()}
          >
            {t('exportDialog.download')}
          </Button>
        </>
      }
    >
      {/* Keys bubble up to here from whatever has the focus. */}
      <div className={styles['parts']} role="presentation" onKeyDown={keyDown}>
        <Preview {...{ map, choice, scenes, failed }} draft={drafting.draft} />
        <div className={styles['options']}>
          <FormatField choice={choice} />
          <Trouble drafting={drafting} choice={choice} />
          {isPage ? <PageAdvice scenes={scenes} map={map} onLeave={onClose} /> : null}
          <OptionFields choice={choice} />
        </div>
      </div>
    </Dialog>
  );
}

interface ChoiceProps {
  choice: ChoiceState;
}

function FormatField({ choice: { format, choose } }: ChoiceProps) {
  const t = useLateT();
  return (
    <Select
      label={t('exportDialog.format')}
      value={format}
      onValueChange={(chosen) => choose({ format: chosen })}
      note={t(`exports.${format}.about`)}
      options={exportFormats.map((value) => ({ value, label: t(exporters[value].label) }))}
    />
  );
}

function Trouble({ drafting, choice }: ChoiceProps & { drafting: Drafting }) {
  const { draft, take } = drafting;
  if (draft.state !== 'failed') return null;
  return (
    <DraftTrouble
      format={choice.format}
      trouble={draft.trouble}
      onRetry={() => void take().catch(() => undefined)}
      onFormat={(format) => choice.choose({ format })}
    />
  );
}

/** People who do not see the page hear when not everything fits on it. */
function useOverflowSaid(overflows: boolean): void {
  const t = useLateT();
  const announce = useAnnounce();
  const say = useEffectEvent(() => announce(t('onepager.overflow')));
  useEffect(() => {
    if (overflows) say();
  }, [overflows]);
}

/** The draft of the file and the press that hands it over. */
function useDownload(boardRef: RefObject<HTMLElement | null>, onDone: () => void) {
  const t = useLateT();
  const toast = useToast();
  const announce = useAnnounce();
  const { files, fonts, today } = useServices();
  const map = useApp((state) => state.map);
  const choice = useChoice();
  const [fetching, setFetching] = useState(false);
  const order = useMemo<FileOrder>(
    () => ({ map, choice, fonts, board: boardRef }),
    [boardRef, choice, fonts, map],
  );
  const drafting = useDraft(order);

  async function download(): Promise<void> {
    setFetching(true);
    try {
      const bytes = await drafting.take();
      const { name, mime } = headOf(choice.format, map, today());
      files.download(name, bytes, mime);
      toast({ key: 'export', tone: 'ok', text: t('exportDialog.done', { name }) });
      onDone();
    } catch {
      // Stopped, or the draft says what is wrong.
    }
    setFetching(false);
  }

  const { state } = drafting.draft;
  const tell = useEffectEvent((state: Draft['state']) => {
    if (state === 'failed')
      announce(t('exportDialog.failed', { format: t(exporters[choice.format].label) }));
  });
  useEffect(() => tell(state), [state]);

  return { drafting, fetching, download };
}
