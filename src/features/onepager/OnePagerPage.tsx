import { useDeferredValue, useMemo } from 'react';
import { layoutOnePager } from '#core/onepager/layout.ts';
import { PAPER_NAMES } from '#core/onepager/paper.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { Callout } from '#ui/Callout.tsx';
import { Select } from '#ui/Select.tsx';
import styles from './OnePagerPage.module.css';
import { PageAdvice } from './PageAdvice.tsx';
import { SceneSvg } from './SceneSvg.tsx';
import { type PageParts, usePageParts } from './use-page-parts.ts';

/** The page exactly as it is exported: screen, PDF and PNG draw one scene. */
export function OnePagerPage() {
  const t = useLateT();
  const { parts, failed } = usePageParts();
  return (
    <main className={styles['page']} aria-label={t('onepager.title')} tabIndex={-1}>
      <div className={styles['bar']}>
        <PaperSelect />
      </div>
      {failed ? <Callout tone="danger">{t('exports.failed')}</Callout> : null}
      {parts === null ? <p className={styles['busy']}>{t('common.loading')}</p> : null}
      {parts === null ? null : <Sheet parts={parts} />}
    </main>
  );
}

function PaperSelect() {
  const t = useLateT();
  const paper = useApp((state) => state.paper);
  const setPaper = useApp((state) => state.setPaper);
  return (
    <Select
      className={styles['paper'] ?? ''}
      label={t('onepager.paper')}
      hideLabel
      value={paper}
      onValueChange={setPaper}
      options={PAPER_NAMES.map((value) => ({
        value,
        label: t('onepager.paperChoice', { paper: t(`onepager.paper.${value}`) }),
      }))}
    />
  );
}

interface SheetProps {
  parts: PageParts;
}

function Sheet({ parts }: SheetProps) {
  const t = useLateT();
  const { labels, fonts } = parts;
  // Typing stays quick while a page of many texts is laid out again.
  const map = useDeferredValue(useApp((state) => state.map));
  const paper = useApp((state) => state.paper);
  const scene = useMemo(
    () => layoutOnePager(map, { paper, labels }, fonts),
    [map, paper, labels, fonts],
  );
  return (
    <>
      <PageAdvice scene={scene} map={map} />
      <div className={styles['desk']}>
        <div className={styles['sheet']} data-theme="light" data-paper={paper}>
          <SceneSvg scene={scene} label={t('onepager.preview', { title: map.info.title })} />
        </div>
      </div>
    </>
  );
}
