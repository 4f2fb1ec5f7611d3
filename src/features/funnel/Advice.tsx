import { Scissors, TrendingDown, TrendingUp } from 'lucide-react';
import type { FunnelAnalysis } from '#core/funnel/analysis.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import styles from './Funnel.module.css';
import { about, useStageName } from './words.ts';

/** The three answers to “where do we begin”: by rate, by count, by what ten points bring. */
export function Advice({ analysis }: { analysis: FunnelAnalysis }) {
  const t = useLateT();
  const format = useFormat();
  const nameOf = useStageName();
  const { bottleneck, largestLoss, bestLever } = analysis;
  if (!bottleneck.known || !largestLoss.known) return null;
  const rate = format.percent(bottleneck.value.rate, 0);
  const loss = format.percent(largestLoss.value.share, 0);
  return (
    <section className={styles['panel']} aria-label={t('funnel.advice')}>
      <h3>{t('funnel.advice')}</h3>
      <ul className={styles['advice']}>
        <li>
          <Scissors size={16} aria-hidden />
          {t('funnel.adviceRate', {
            stage: nameOf(bottleneck.value.stageId),
            rate: about(bottleneck.guess, rate),
          })}
        </li>
        <li>
          <TrendingDown size={16} aria-hidden />
          {t('funnel.adviceLoss', {
            stage: nameOf(largestLoss.value.stageId),
            share: about(largestLoss.guess, loss),
          })}
        </li>
        {bestLever.known ? (
          <li>
            <TrendingUp size={16} aria-hidden />
            {t('funnel.adviceLever', {
              stage: nameOf(bestLever.value.stageId),
              gain: about(bestLever.guess, format.percent(bestLever.value.share, 0)),
            })}
          </li>
        ) : null}
      </ul>
    </section>
  );
}
