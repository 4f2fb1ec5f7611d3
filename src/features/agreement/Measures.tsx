import { ENOUGH_DEALS, type RoundMeasure, type RoundResult } from '#core/agreement/round.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { Callout } from '#ui/Callout.tsx';
import styles from './Agreement.module.css';
import { bandOf } from './band.ts';

/** Share of equal answers and, from enough deals on, agreement beyond chance with plain words. */
export function Measures({ result }: { result: RoundResult }) {
  const t = useLateT();
  const format = useFormat();
  const stages = useApp(({ map }) => Object.keys(map.stages).length);
  const total = Math.max(0, stages - 1);
  const calm = total - result.borders.length;
  return (
    <section className={styles['panel']} aria-label={t('agreement.measures')}>
      <dl className={styles['stats']}>
        {result.percent.known ? (
          <Stat name={t('agreement.percent')} value={format.percent(result.percent.value, 0)} />
        ) : null}
        <Stat
          name={t('agreement.calmStages')}
          value={t('agreement.ofTotal', { count: calm, total })}
        />
      </dl>
      {result.enough || result.measures.every(({ measure }) => !measure.known) ? (
        <>
          <dl className={styles['measures']}>
            {result.measures.map((one) => (
              <MeasureRow key={one.name} one={one} />
            ))}
          </dl>
          <p className={styles['hint']}>{t('agreement.bandNote')}</p>
        </>
      ) : (
        <p className={styles['hint']}>{t('agreement.notEnough', { deals: ENOUGH_DEALS })}</p>
      )}
      {result.paradox && result.enough ? (
        <Callout tone="info">{t('agreement.paradox')}</Callout>
      ) : null}
    </section>
  );
}

function Stat({ name, value }: { name: string; value: string }) {
  return (
    <div className={styles['stat']}>
      <dd>{value}</dd>
      <dt>{name}</dt>
    </div>
  );
}

function MeasureRow({ one }: { one: RoundMeasure }) {
  const t = useLateT();
  const format = useFormat();
  const { name, measure } = one;
  return (
    <div className={styles['measure']}>
      <dt>{t(`agreement.measure.${name}`)}</dt>
      {measure.known ? (
        <dd>
          <strong>{format.number(measure.value)}</strong>,{' '}
          {t(`agreement.band.${bandOf(measure.value)}`)}
          <span className={styles['plain']}>{t(`agreement.plain.${name}`)}</span>
        </dd>
      ) : (
        <dd>
          <strong>{t('agreement.undefined')}</strong>
          <span className={styles['plain']}>{t(`agreement.because.${measure.because}`)}</span>
        </dd>
      )}
    </div>
  );
}
