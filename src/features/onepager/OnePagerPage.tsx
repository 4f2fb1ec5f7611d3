import { SlidersHorizontal } from 'lucide-react';
import { useDeferredValue } from 'react';
import { PAPER_NAMES } from '#core/onepager/paper.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { Button } from '#ui/Button.tsx';
import { Callout } from '#ui/Callout.tsx';
import { Select } from '#ui/Select.tsx';
import styles from './OnePagerPage.module.css';
import { PageAdvice } from './PageAdvice.tsx';
import { Sheets } from './Sheets.tsx';
import { deskStore } from './desk-store.ts';
import { useChoice, usePageParts, usePages } from './use-page-parts.ts';

/** The page exactly as it is exported: screen, PDF and PNG draw one scene. */
export function OnePagerPage() {
  const t = useLateT();
  const { parts, failed } = usePageParts();
  const choice = useChoice();
  // Typing stays quick while a page of many texts is laid out again.
  const map = useDeferredValue(useApp((state) => state.map));
  const scenes = usePages(map, choice, parts);
  return (
    <main className={styles['page']} aria-label={t('onepager.title')} tabIndex={-1}>
      <div className={styles['bar']}>
        <PaperSelect />
        <OptionsButton />
      </div>
      {failed ? <Callout tone="danger">{t('onepager.failed')}</Callout> : null}
      {parts === null ? <p className={styles['busy']}>{t('common.loading')}</p> : null}
      <PageAdvice scenes={scenes} map={map} />
      <div className={styles['desk']}>
        <div className={styles['sheets']}>
          <Sheets scenes={scenes} title={map.info.title} paper={choice.paper} />
        </div>
      </div>
    </main>
  );
}

function PaperSelect() {
  const t = useLateT();
  const { paper, choose } = useChoice();
  return (
    <Select
      className={styles['paper'] ?? ''}
      label={t('onepager.paper')}
      hideLabel
      value={paper}
      onValueChange={(chosen) => choose({ paper: chosen })}
      options={PAPER_NAMES.map((value) => ({
        value,
        label: t('onepager.paperChoice', { paper: t(`onepager.paper.${value}`) }),
      }))}
    />
  );
}

/** What stands on the page and how it leaves the app is chosen in one place. */
function OptionsButton() {
  const t = useLateT();
  const desk = deskStore(useAppStore());
  return (
    <Button
      icon={<SlidersHorizontal size={16} aria-hidden />}
      onClick={() => desk.getState().ask({ kind: 'options' })}
    >
      {t('onepager.options')}
    </Button>
  );
}
