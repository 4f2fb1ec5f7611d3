import { type ReactNode, useEffect, useState } from 'react';
import type { OpenFailure, OpenedMap } from '#core/codecs/json.ts';
import type { SalesMap } from '#core/map/model.ts';
import { routeOf } from '#core/map/queries.ts';
import type { Result } from '#core/result.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useToast } from '#ui/Toast.tsx';
import styles from './SharedMapDialog.module.css';

interface Props {
  payload: string;
  /** Called when the person has decided, either way. */
  onDone: () => void;
  /** Says why a link cannot be opened. */
  renderProblem: (failure: OpenFailure) => ReactNode;
}

/** Shows what a link holds before anything happens with it. */
export function SharedMapDialog({ payload, onDone, renderProblem }: Props) {
  const t = useLateT();
  const opened = useOpened(payload);
  const open = useOpenAsNew();
  if (opened === null) return null;
  if (!opened.ok) {
    const { failure } = opened;
    const ofLink = failure.code === 'damaged' || failure.code === 'too-big';
    return ofLink ? <DamagedLink onDone={onDone} /> : renderProblem(failure);
  }
  const { value } = opened;
  return (
    <Dialog
      open
      onClose={onDone}
      size="s"
      title={t('share.open.title')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={onDone}>{t('share.open.decline')}</Button>
          <Button
            variant="primary"
            onClick={() => {
              open(value);
              onDone();
            }}
          >
            {t('share.open.confirm')}
          </Button>
        </>
      }
    >
      <Look map={value.map} />
      <p className={styles['about']}>{t('share.open.about')}</p>
    </Dialog>
  );
}

function DamagedLink({ onDone }: { onDone: () => void }) {
  const t = useLateT();
  return (
    <Dialog
      open
      onClose={onDone}
      size="s"
      title={t('share.open.damagedTitle')}
      closeLabel={t('common.close')}
      footer={
        <Button variant="primary" onClick={onDone}>
          {t('common.ok')}
        </Button>
      }
    >
      <p>{t('share.open.damaged')}</p>
      <p>{t('problems.open.untouched')}</p>
    </Dialog>
  );
}

/** Title, size and stages: enough to see whose map it is. */
function Look({ map }: { map: SalesMap }) {
  const t = useLateT();
  const format = useFormat();
  const { title, team, author, date } = map.info;
  const stages = routeOf(map);
  const count = (table: object) => Object.keys(table).length;
  const sizes = (
    [
      ['share.open.criteria', map.criteria],
      ['share.open.metrics', map.metrics],
      ['share.open.artifacts', map.artifacts],
      ['share.open.terms', map.terms],
    ] as const
  ).flatMap(([key, table]) => (count(table) === 0 ? [] : [t(key, { count: count(table) })]));
  const origin = [team, author, format.date(date)].filter((part) => part !== '');
  return (
    <section className={styles['look']} aria-label={title || t('header.untitled')}>
      <p className={styles['title']}>{title || t('header.untitled')}</p>
      {origin.length === 0 ? null : <p className={styles['origin']}>{origin.join(' · ')}</p>}
      {stages.length === 0 ? (
        <p>{t('share.open.noStages')}</p>
      ) : (
        <ol className={styles['stages']}>
          {stages.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ol>
      )}
      {sizes.length === 0 ? null : <p className={styles['origin']}>{sizes.join(' · ')}</p>}
    </section>
  );
}

function useOpened(payload: string): Result<OpenedMap, OpenFailure> | null {
  const [opened, setOpened] = useState<Result<OpenedMap, OpenFailure> | null>(null);
  useEffect(() => {
    let wanted = true;
    const unreadable: Result<OpenedMap, OpenFailure> = {
      ok: false,
      failure: { code: 'unreadable' },
    };
    void import('#formats/share-link.ts')
      .then(({ openShared }) => openShared(payload))
      .catch(() => unreadable)
      .then((result) => wanted && setOpened(result));
    return () => {
      wanted = false;
    };
  }, [payload]);
  return opened;
}

/** Puts the map on the board under an id of its own; the former one is kept and a press away. */
function useOpenAsNew(): (opened: OpenedMap) => void {
  const t = useLateT();
  const format = useFormat();
  const toast = useToast();
  const store = useAppStore();
  const { ids } = useServices();
  return ({ map, mends, unknown }) => {
    const { map: former, open, setView } = store.getState();
    open({ ...map, info: { ...map.info, id: ids.next('map') } });
    setView('map');
    const mended = mends.length + unknown.length;
    const text = [
      t('maps.opened', { title: format.quoteName(map.info.title || t('header.untitled')) }),
      ...(mended > 0 ? [t('maps.mended', { count: mended })] : []),
    ].join(' ');
    const goBack = { label: t('maps.goBack'), onAction: () => store.getState().open(former) };
    toast({ key: 'opened', tone: 'ok', text, action: goBack });
  };
}
