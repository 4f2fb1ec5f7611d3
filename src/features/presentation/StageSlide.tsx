import { useShallow } from 'zustand/react/shallow';
import type { Metric, StageId } from '#core/map/model.ts';
import { artifactsOf, criteriaOf, metricsOf } from '#core/map/queries.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { HueBadge } from '#ui/Badge.tsx';
import { hueOf } from '#ui/hue.ts';
import styles from './PresentPage.module.css';

interface Props {
  stageId: StageId;
  number: number;
}

/** One stage in big type. The facilitator's notes are nowhere here. */
export function StageSlide({ stageId, number }: Props) {
  const t = useLateT();
  const stage = useApp(({ map }) => map.stages[stageId]);
  const total = useApp(({ map }) => Object.keys(map.stages).length);
  const metrics = useApp(
    useShallow(({ map }) => metricsOf(map, stageId).filter(({ value }) => value !== null)),
  );
  if (stage === undefined) return null;
  return (
    <div data-hue={hueOf(number)} className={styles['stage']}>
      <p className={styles['over']}>{t('panel.stageOf', { number, total })}</p>
      <h1 className={styles['title']}>
        <HueBadge number={number} size="l" />
        {stage.name.trim() || t('outline.unnamed')}
      </h1>
      {stage.happens.trim() === '' ? (
        <p className={styles['quiet']}>{t('present.nothingYet')}</p>
      ) : (
        <p className={styles['lead']}>{stage.happens}</p>
      )}
      {metrics.length === 0 ? null : (
        <dl className={styles['figures']}>
          {metrics.map((metric) => (
            <MetricFigure key={metric.id} metric={metric} />
          ))}
        </dl>
      )}
      <div className={styles['columns']}>
        <Lines {...{ stageId }} part="entry" />
        <Lines {...{ stageId }} part="exit" />
        <Lines {...{ stageId }} part="artifact" />
        <NextStep stageId={stageId} />
      </div>
    </div>
  );
}

function MetricFigure({ metric: { kind, label, unit, value, source } }: { metric: Metric }) {
  const t = useLateT();
  const format = useFormat();
  if (value === null) return null;
  const figure = `${format.number(value)}\u00a0${t(`panel.unit.${unit}`, { count: value })}`;
  return (
    <div>
      <dt>{kind === 'own' && label.trim() !== '' ? label : t(`panel.kind.${kind}`)}</dt>
      <dd>{source === 'crm' ? figure : `≈\u00a0${figure}`}</dd>
    </div>
  );
}

function Lines({ stageId, part }: { stageId: StageId; part: 'entry' | 'exit' | 'artifact' }) {
  const t = useLateT();
  const rows = useApp(
    useShallow(({ map }) =>
      part === 'artifact' ? artifactsOf(map, stageId) : criteriaOf(map, stageId, part),
    ),
  );
  const said = rows
    .map((row) => ({ id: row.id, text: ('name' in row ? row.name : row.text).trim() }))
    .filter(({ text }) => text !== '');
  if (said.length === 0) return null;
  return (
    <section className={styles['part']}>
      <h2>{t(`panel.${part}`)}</h2>
      <ul>
        {said.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function NextStep({ stageId }: { stageId: StageId }) {
  const t = useLateT();
  const format = useFormat();
  const stage = useApp(({ map }) => map.stages[stageId]);
  if (stage === undefined) return null;
  const { nextAction, nextDue, nextOwner, nextResult } = stage;
  const parts = [nextAction, format.date(nextDue), nextOwner, nextResult].map((text) =>
    text.trim(),
  );
  if (parts.every((text) => text === '')) return null;
  const [action = '', ...rest] = parts;
  return (
    <section className={styles['part']}>
      <h2>{t('panel.nextStep')}</h2>
      <p>{action}</p>
      <p className={styles['quiet']}>{rest.filter((text) => text !== '').join(' · ')}</p>
    </section>
  );
}
