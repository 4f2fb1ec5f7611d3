import { useShallow } from 'zustand/react/shallow';
import type { MetricId, StageId } from '#core/map/model.ts';
import { metricsOf } from '#core/map/queries.ts';
import { useFormat, useT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { metricText } from './metric-text.ts';
import { useStageName } from './stage-name.ts';
import styles from './StageCard.module.css';

/** A card has room for two figures; the panel holds them all. */
const SHOWN = 2;

/** The first figures of a stage, or a place to put one. */
export function CardMetrics({ stageId }: { stageId: StageId }) {
  const t = useT();
  const store = useAppStore();
  const name = useStageName(stageId);
  const ids = useApp(
    useShallow(({ map }) =>
      metricsOf(map, stageId)
        .filter(({ value }) => value !== null)
        .slice(0, SHOWN)
        .map(({ id }) => id),
    ),
  );
  return (
    <div className={styles['chips']}>
      {ids.map((id) => (
        <MetricChip key={id} metricId={id} />
      ))}
      {ids.length > 0 ? null : (
        <button
          type="button"
          tabIndex={-1}
          data-not-exported
          aria-label={t('board.addMetricTo', { name })}
          className={styles['add']}
          onClick={(event) => {
            event.stopPropagation();
            store.getState().focusField(stageId, 'metric');
          }}
          onDoubleClick={(event) => event.stopPropagation()}
        >
          + {t('board.addMetric')}
        </button>
      )}
    </div>
  );
}

function MetricChip({ metricId }: { metricId: MetricId }) {
  const t = useT();
  const format = useFormat();
  const metric = useApp(({ map }) => map.metrics[metricId]);
  if (metric === undefined) return null;
  const text = metricText(metric, format, t);
  return (
    <span className={styles['chip']} title={text}>
      {text}
    </span>
  );
}
