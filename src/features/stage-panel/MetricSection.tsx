import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { COUNT_LIMITS } from '#core/map/limits.ts';
import type { MetricId, MetricKind, StageId } from '#core/map/model.ts';
import { metricsOf } from '#core/map/queries.ts';
import { B2B_SEVEN } from '#core/templates/b2b-seven.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { selectMetricIds } from '#state/selectors.ts';
import { useServices } from '#state/services.tsx';
import { useAnnounce } from '#ui/announce.tsx';
import { Button } from '#ui/Button.tsx';
import { FieldRemark } from './FieldRemark.tsx';
import { Hint } from './Hint.tsx';
import { MetricField } from './MetricField.tsx';
import styles from './MetricField.module.css';
import { Section } from './Section.tsx';

/** What a team measures next after the stage's own figure. */
const COMMON: readonly MetricKind[] = ['conversion', 'timeInStage', 'nextStepShare', 'winRate'];

export function MetricSection({ stageId }: { stageId: StageId }) {
  const t = useLateT();
  const store = useAppStore();
  const services = useServices();
  const announce = useAnnounce();
  const root = useRef<HTMLDivElement>(null);
  const ids = useApp(useShallow(selectMetricIds(stageId)));

  function add(): void {
    const { map, dispatch } = store.getState();
    const used = new Set(metricsOf(map, stageId).map(({ kind }) => kind));
    const usual = B2B_SEVEN.find(({ kind }) => kind === map.stages[stageId]?.kind)?.metric;
    const wanted = usual === undefined ? COMMON : [usual, ...COMMON];
    const kind = wanted.find((one) => !used.has(one)) ?? 'own';
    const id = services.ids.next('metric');
    dispatch({ type: 'metric.add', id, stageId, kind });
    setTimeout(() => focusIn(root.current, `[data-metric="${id}"] select`));
  }

  function remove(metricId: MetricId): void {
    const at = ids.indexOf(metricId);
    const next = ids[at + 1] ?? ids[at - 1];
    store.getState().dispatch({ type: 'metric.remove', metricId });
    announce(t('panel.metricRemoved'));
    focusIn(root.current, next === undefined ? '[data-add]' : `[data-metric="${next}"] select`);
  }

  return (
    <Section title={t('panel.metrics')} field="metric">
      <div ref={root}>
        {ids.map((metricId, index) => (
          <MetricField
            key={metricId}
            {...{ metricId, index, total: ids.length }}
            onRemove={() => remove(metricId)}
          />
        ))}
        <Button
          variant="quiet"
          size="s"
          icon={<Plus size={16} aria-hidden />}
          className={styles['add']}
          data-add
          data-focus={ids.length === 0 ? 'metric' : undefined}
          disabled={ids.length >= COUNT_LIMITS.metricsPerStage}
          onClick={add}
        >
          {t('panel.addMetric')}
        </Button>
      </div>
      <FieldRemark stageId={stageId} field="metric" />
      <Hint stageId={stageId} field="metric" />
    </Section>
  );
}

function focusIn(root: HTMLElement | null, selector: string): void {
  root?.querySelector<HTMLElement>(selector)?.focus();
}
