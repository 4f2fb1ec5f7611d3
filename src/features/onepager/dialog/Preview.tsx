import { ZoomIn, ZoomOut } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { SalesMap } from '#core/map/model.ts';
import type { Scene } from '#core/onepager/scene.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { Callout } from '#ui/Callout.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { BlobPicture } from '../BlobPicture.tsx';
import type { ExportChoice } from '../choice.ts';
import { Sheets } from '../Sheets.tsx';
import { CsvText, PlainText } from './TextPreview.tsx';
import { lookOf } from './looks.ts';
import styles from './Preview.module.css';
import type { Draft } from './use-draft.ts';

/** How many times the width of the window the page is shown. */
const ZOOMS = [1, 1.5, 2, 3] as const;

/** Keyboards scroll what has the focus, so a part that scrolls is a stop of theirs. */
const SCROLLED_BY_KEYS = 0;

interface Props {
  map: SalesMap;
  choice: ExportChoice;
  /** Empty while the page is on its way. */
  scenes: readonly Scene[];
  failed: boolean;
  draft: Draft;
}

/** What the file will look like: the page itself, the picture that was taken, or the text. */
export function Preview({ map, choice, scenes, failed, draft }: Props) {
  const t = useLateT();
  const look = lookOf(choice.format);
  const [zoom, setZoom] = useState(0);
  const times = ZOOMS[zoom] ?? 1;
  const zoomable = look === 'page' || look === 'picture';
  return (
    <section className={styles['preview']} aria-label={t('exportDialog.preview')}>
      {zoomable ? (
        <div className={styles['bar']}>
          <span>{look === 'page' && scenes.length > 0 ? <Facts scenes={scenes} /> : null}</span>
          <Zoom zoom={zoom} onZoom={setZoom} />
        </div>
      ) : null}
      <div
        className={styles['desk']}
        tabIndex={SCROLLED_BY_KEYS}
        role="group"
        aria-label={t('exportDialog.scroll')}
      >
        <div
          className={styles['zoomed']}
          style={zoomable ? { inlineSize: `${times * 100}%` } : undefined}
        >
          {failed && look === 'page' ? (
            <Callout tone="danger">{t('exportDialog.noPreview')}</Callout>
          ) : (
            shown()
          )}
        </div>
      </div>
    </section>
  );

  function shown(): ReactNode {
    if (look === 'page') {
      const { title } = map.info;
      if (scenes.length > 0) return <Sheets scenes={scenes} title={title} paper={choice.paper} />;
    } else if (draft.state === 'ready') {
      if (look === 'picture') return <Picture bytes={draft.bytes} />;
      return look === 'table' ? <CsvText bytes={draft.bytes} /> : <PlainText bytes={draft.bytes} />;
    } else if (draft.state === 'failed') return null;
    return <p className={styles['busy']}>{t('common.loading')}</p>;
  }
}

function Facts({ scenes }: { scenes: readonly Scene[] }) {
  const t = useLateT();
  const format = useFormat();
  const points = Math.min(...scenes.map(({ bodyPt }) => bodyPt));
  return t('exportDialog.facts', { count: scenes.length, points: format.number(points, 1) });
}

interface ZoomProps {
  zoom: number;
  onZoom: (zoom: number) => void;
}

function Zoom({ zoom, onZoom }: ZoomProps) {
  const t = useLateT();
  const format = useFormat();
  return (
    <div className={styles['zoom']}>
      <IconButton
        size="s"
        label={t('exportDialog.smaller')}
        icon={<ZoomOut size={16} aria-hidden />}
        aria-disabled={zoom === 0}
        onClick={() => onZoom(Math.max(0, zoom - 1))}
      />
      <output className={styles['times']}>{format.percent(ZOOMS[zoom] ?? 1)}</output>
      <IconButton
        size="s"
        label={t('exportDialog.larger')}
        icon={<ZoomIn size={16} aria-hidden />}
        aria-disabled={zoom === ZOOMS.length - 1}
        onClick={() => onZoom(Math.min(ZOOMS.length - 1, zoom + 1))}
      />
    </div>
  );
}

function Picture({ bytes }: { bytes: Uint8Array<ArrayBuffer> }) {
  const t = useLateT();
  const blob = useMemo(() => new Blob([bytes], { type: 'image/png' }), [bytes]);
  return (
    <BlobPicture blob={blob} alt={t('exportDialog.boardPicture')} className={styles['picture']} />
  );
}
