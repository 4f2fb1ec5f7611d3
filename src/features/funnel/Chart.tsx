import type { FunnelAnalysis, FunnelStep } from '#core/funnel/analysis.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { HueBadge } from '#ui/Badge.tsx';
import { hueOf } from '#ui/hue.ts';
import styles from './Funnel.module.css';
import { about } from './words.ts';

/** A share this uncertain, in points, tells nothing. */
const WIDE = 0.3;
/** From this share on a bar has room for its number. */
const ROOM = 0.14;

/** A funnel: a bar per stage as wide as the share of deals that get there, narrowing on the way. */
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
              after={analysis.steps[index + 1]?.reach ?? null}
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
  /** Share that reaches the next stage. */
  after: number | null;
  marks: readonly Mark[];
}

function Bar({ step, number, after, marks }: BarProps) {
  const t = useLateT();
  const format = useFormat();
  const name = useApp(({ map }) => map.stages[step.stageId]?.name ?? '');
  const { reach } = step;
  const count = reach === null ? '' : format.number(reach * 100, reach < 0.1 ? 1 : 0);
  return (
    <div className={styles['bar']} data-hue={hueOf(number)}>
      <span className={styles['barName']}>
        <HueBadge number={number} size="s" />
        <span>{name === '' ? t('check.unnamedStage') : name}</span>
      </span>
      {reach === null ? (
        <span className={styles['unknown']}>{t('funnel.unknownReach')}</span>
      ) : (
        <span className={styles['track']}>
          <span className={styles['fill']} style={{ inlineSize: `${reach * 100}%` }} />
          <span
            className={styles['count']}
            aria-label={t('funnel.reach', { text: count })}
            // A number that does not fit into its bar stands beside it.
            style={reach < ROOM ? { insetInlineStart: `${50 + reach * 50}%` } : undefined}
            data-beside={reach < ROOM}
          >
            {count}
          </span>
        </span>
      )}
      {reach === null || after === null ? null : (
        <span className={styles['passage']} data-marked={marks.length > 0} aria-hidden>
          <span className={styles['lost']} style={{ inlineSize: `${reach * 100}%` }} />
          <span className={styles['flow']} style={{ clipPath: narrowing(reach, after) }} />
        </span>
      )}
      <Told {...{ step, marks }} />
    </div>
  );
}

/** What is known of the way to the next stage. */
function Told({ step, marks }: Pick<BarProps, 'step' | 'marks'>) {
  const t = useLateT();
  const format = useFormat();
  const { rate, days } = step;
  if (rate === null && days === null && marks.length === 0) return null;
  return (
    <span className={styles['told']}>
      {rate === null ? null : (
        <strong>{t('funnel.goOn', { text: about(step.guess, format.percent(rate, 0)) })}</strong>
      )}
      {days === null ? null : <span>{format.days(Math.round(days * 10) / 10)}</span>}
      {marks.map((mark) => (
        <span key={mark} className={styles['mark']}>
          {t(`funnel.${mark}`)}
        </span>
      ))}
      <Uncertain step={step} />
    </span>
  );
}

/** A shape that is as wide as one share at its top and as another at its foot. */
function narrowing(top: number, foot: number): string {
  const from = (share: number) => `${50 - share * 50}%`;
  const to = (share: number) => `${50 + share * 50}%`;
  return `polygon(${from(top)} 0, ${to(top)} 0, ${to(foot)} 100%, ${from(foot)} 100%)`;
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
