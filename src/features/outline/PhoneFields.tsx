import type { StageId } from '#core/map/model.ts';
import { metricsOf } from '#core/map/queries.ts';
import { useFormat, useT } from '#i18n/react.tsx';
import { useStarter } from '#state/guide.tsx';
import { useApp } from '#state/react.tsx';
import type { AppState } from '#state/store.ts';
import styles from './OutlineItem.module.css';

function selectMainMetric(stageId: StageId) {
  return ({ map }: AppState) => metricsOf(map, stageId)[0];
}

/** The two fields of the first practice, one tap away. */
export function PhoneFields({ stageId }: { stageId: StageId }) {
  const t = useT();
  const format = useFormat();
  const starter = useStarter();
  const happens = useApp(({ map }) => map.stages[stageId]?.happens.trim() ?? '');
  const kind = useApp(({ map }) => map.stages[stageId]?.kind ?? 'own');
  const metric = useApp(selectMainMetric(stageId));
  const focusField = useApp((state) => state.focusField);
  const { question } = kind === 'own' ? starter.ownStage : starter.stages[kind];
  const label =
    metric === undefined
      ? t('outline.addMetric')
      : metric.kind === 'own' && metric.label !== ''
        ? metric.label
        : t(`panel.kind.${metric.kind}`);
  const figure =
    metric === undefined || metric.value === null
      ? null
      : `${format.number(metric.value)}\u00a0${t(`panel.unit.${metric.unit}`, { count: metric.value })}`;

  return (
    <div className={styles['fields']}>
      <button
        type="button"
        className={styles['phrase']}
        data-empty={happens === ''}
        onClick={() => focusField(stageId, 'happens')}
      >
        {happens === '' ? question : happens}
      </button>
      <button
        type="button"
        className={styles['metric']}
        data-empty={figure === null}
        onClick={() => focusField(stageId, 'metric')}
      >
        {figure === null ? label : `${label}: ${figure}`}
      </button>
    </div>
  );
}
