import type { FunnelAnalysis, FunnelStep } from '#core/funnel/analysis.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { HueBadge } from '#ui/Badge.tsx';
import { hueOf } from '#ui/hue.ts';
import styles from './Funnel.module.css';
import { about } from './words.ts';

/** A share this uncertain, in points, tells nothing. */
const WIDE = 0.3;

/** One bar per stage: how many of the deals that enter get there, and what is lost on the way. */
export function Chart({ analysis }: { analysis: FunnelAnalysis }) {
  const t = useLateT();
  return (
    <section className={styles['panel']} aria-label={t('funnel.chart')}>
      <h3>{t('funnel.chart')}</h3>
      <ol className={styles['bars']}>
        {analysis.steps.map((step, index) => (
          <li key={step.stageId}>
            <Bar
              step={step}
              number={index + 1}
              before={analysis.steps[index - 1]?.reach ?? null}
              marks={marksOf(analysis, step)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

type Mark = 'bottleneck' | 'largestLoss' | 'bestLever';

function marksOf(analysis: FunnelAnalysis, { stageId }: FunnelStep): readonly Mark[] {
  const { bottleneck, largestLoss, bestLever } = analysis;
  const marks: Mark[] = [];
  if (bottleneck.known && bottleneck.value.stageId === stageId) marks.push('bottleneck');
  if (largestLoss.known && largestLoss.value.stageId === stageId) marks.push('largestLoss');
  if (bestLever.known && bestLever.value.stageId === stageId) marks.push('bestLever');
  return marks;
}

interface BarProps {
  step: FunnelStep;
  number: number;
  /** Share that reached the stage before. */
  before: number | null;
  marks: readonly Mark[];
}

function Bar({ step, number, before, marks }: BarProps) {
  const t = useLateT();
  const format = useFormat();
  const name = useApp(({ map }) => map.stages[step.stageId]?.name ?? '');
  const { reach, rate } = step;
  const count = reach === null ? '' : format.number(reach * 100, reach < 0.1 ? 1 : 0);
  return (
    <div
      className={styles['bar']}
      data-hue={hueOf(number)}
      data-narrow={marks.includes('bottleneck')}
    >
      <span className={styles['barName']}>
        <HueBadge number={number} size="s" />
        <span>{name === '' ? t('check.unnamedStage') : name}</span>
      </span>
      {reach === null ? (
        <span className={styles['unknown']}>{t('funnel.unknownReach')}</span>
      ) : (
        <span className={styles['track']}>
          <span className={styles['lost']} style={{ inlineSize: `${(before ?? reach) * 100}%` }} />
          <span className={styles['fill']} style={{ inlineSize: `${reach * 100}%` }} />
          <span className={styles['count']} aria-label={t('funnel.reach', { text: count })}>
            {count}
          </span>
        </span>
      )}
      <span className={styles['rate']}>
        {rate === null ? null : (
          <strong>{t('funnel.goOn', { text: about(step.guess, format.percent(rate, 0)) })}</strong>
        )}
        {step.days === null ? null : <span>{format.days(Math.round(step.days * 10) / 10)}</span>}
        {marks.map((mark) => (
          <span key={mark} className={styles['mark']}>
            {t(`funnel.${mark}`)}
          </span>
        ))}
        <Uncertain step={step} />
      </span>
    </div>
  );
}

/** What a counted share is worth. */
function Uncertain({ step }: { step: FunnelStep }) {
  const t = useLateT();
  const format = useFormat();
  if (step.interval === null) return null;
  const { low, high } = step.interval;
  const words = { low: format.percent(low, 0), high: format.percent(high, 0) };
  return (
    <span>
      {t('funnel.interval', words)}
      {high - low > WIDE ? `, ${t('funnel.wide')}` : ''}
    </span>
  );
}
