import type { ReactNode } from 'react';
import type { FunnelAnalysis } from '#core/funnel/analysis.ts';
import type { Figure } from '#core/funnel/funnel.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import styles from './Funnel.module.css';
import { about, useMoney } from './words.ts';

interface Props {
  analysis: FunnelAnalysis;
  wins: number;
}

/** The figures of the whole system; what is not known is said to be so, never 0. */
export function Figures({ analysis, wins }: Props) {
  const t = useLateT();
  const format = useFormat();
  const days = (value: number) => format.days(Math.round(value * 10) / 10);
  const { conversion, cycleDays, expected, entries } = analysis;
  return (
    <section className={styles['panel']} aria-label={t('funnel.figures')}>
      <h3>{t('funnel.figures')}</h3>
      <dl className={styles['figures']}>
        <Item name={t('funnel.conversion')}>{useText(conversion, format.percent)}</Item>
        <Item name={t('funnel.entries', { wins })}>
          {useText(entries, (count) =>
            t('funnel.entriesValue', { count, text: format.number(count) }),
          )}
        </Item>
        <Item name={t('funnel.cycle')}>{useText(cycleDays, days)}</Item>
        <Item
          name={t('funnel.expected')}
          note={
            expected.known
              ? t('funnel.expectedLost', { text: days(expected.value.lost) })
              : undefined
          }
        >
          {useText(expected, ({ total }) => days(total))}
        </Item>
        <MoneyItems analysis={analysis} />
      </dl>
    </section>
  );
}

function MoneyItems({ analysis }: { analysis: FunnelAnalysis }) {
  const t = useLateT();
  const format = useFormat();
  const money = useMoney();
  const { velocity, coverage, coverageNeeded } = analysis.money;
  const times = (value: number) => t('funnel.times', { text: format.number(value, 1) });
  return (
    <>
      {velocity === null ? null : (
        <Item name={t('funnel.velocity')}>
          {about(velocity.guess, money(velocity.value, velocity.unit))}
        </Item>
      )}
      {coverageNeeded === null ? null : (
        <Item
          name={t('funnel.coverage')}
          note={
            coverage === null
              ? undefined
              : t('funnel.coverageNow', { text: about(coverage.guess, times(coverage.value)) })
          }
        >
          {about(coverageNeeded.guess, times(coverageNeeded.value))}
        </Item>
      )}
    </>
  );
}

function useText<Value>(figure: Figure<Value>, text: (value: Value) => string): string {
  const t = useLateT();
  return figure.known ? about(figure.guess, text(figure.value)) : t('funnel.unknown');
}

interface ItemProps {
  name: string;
  note?: string | undefined;
  children: ReactNode;
}

function Item({ name, note, children }: ItemProps) {
  return (
    <div className={styles['figure']}>
      <dd>{children}</dd>
      <dt>
        {name}
        {note === undefined ? null : <span>{note}</span>}
      </dt>
    </div>
  );
}
