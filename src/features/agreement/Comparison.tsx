import { useMemo } from 'react';
import { compareRounds } from '#core/agreement/compare.ts';
import { type RoundResult, resultOfRound } from '#core/agreement/round.ts';
import type { Deal, RoundId } from '#core/map/model.ts';
import { roundsOf } from '#core/map/queries.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import styles from './Agreement.module.css';

interface Props {
  roundId: RoundId;
  result: RoundResult;
}

/** What changed since the round before; nothing while there is none, or nothing in common. */
export function Comparison({ roundId, result }: Props) {
  const t = useLateT();
  const format = useFormat();
  const map = useApp((state) => state.map);
  const change = useMemo(() => {
    const rounds = roundsOf(map);
    const before = rounds[rounds.findIndex(({ id }) => id === roundId) - 1];
    return before === undefined ? null : compareRounds(resultOfRound(map, before.id), result);
  }, [map, roundId, result]);
  if (change === null || change.before === null || change.now === null) return null;

  const { settled, opened, common } = change;
  const names = (deals: readonly Deal[]) =>
    format.list(deals.map(({ name }) => (name === '' ? t('agreement.unnamedDeal') : name)));
  const share = { before: format.percent(change.before, 0), now: format.percent(change.now, 0) };
  return (
    <section className={styles['comparison']} aria-label={t('agreement.compare')}>
      <h3>{t('agreement.compare')}</h3>
      <p>{t('agreement.compareShare', { ...share, common })}</p>
      {settled.length === 0 ? null : <p>{t('agreement.settled', { names: names(settled) })}</p>}
      {opened.length === 0 ? null : <p>{t('agreement.opened', { names: names(opened) })}</p>}
      {settled.length + opened.length === 0 ? <p>{t('agreement.unchanged')}</p> : null}
    </section>
  );
}
