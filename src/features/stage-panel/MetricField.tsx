import { X } from 'lucide-react';
import { METRIC_KINDS, METRIC_RULES } from '#core/map/metric-kinds.ts';
import type { FigureSource, Metric, MetricId, MetricUnit } from '#core/map/model.ts';
import type { MetricFields } from '#core/map/list-commands.ts';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Select } from '#ui/Select.tsx';
import { TextField } from '#ui/TextField.tsx';
import { FigureField } from './FigureField.tsx';
import { Fold } from './Fold.tsx';
import { MetricDetails } from './MetricDetails.tsx';
import styles from './MetricField.module.css';

interface Props {
  metricId: MetricId;
  index: number;
  total: number;
  onRemove: () => void;
}

const SOURCES: readonly FigureSource[] = ['', 'guess', 'count', 'crm'];

/** One measure: what, how much, from where; the rest in a fold. */
export function MetricField({ metricId, index, total, onRemove }: Props) {
  const t = useLateT();
  const metric = useApp(({ map }) => map.metrics[metricId]);
  const dispatch = useApp((state) => state.dispatch);
  const seal = useApp((state) => state.sealStep);
  if (metric === undefined) return null;
  const { kind, unit } = metric;

  function edit(fields: MetricFields): void {
    dispatch({ type: 'metric.edit', metricId, fields });
  }

  return (
    <fieldset className={styles['metric']} data-metric={metricId}>
      <legend className={styles['legend']}>
        {t('panel.metricOf', { number: index + 1, total })}
      </legend>
      <div className={styles['row']} data-units={METRIC_RULES[kind].units.length > 1}>
        <Select
          label={t('panel.metric')}
          hideLabel
          className={styles['kind']}
          value={kind}
          options={METRIC_KINDS.map((value) => ({ value, label: t(`panel.kind.${value}`) }))}
          onValueChange={(next) => edit({ kind: next })}
        />
        <ValueField metric={metric} target={index === 0 ? 'metric' : undefined} onEdit={edit} />
        <UnitField {...{ kind, unit }} onUnit={(next) => edit({ unit: next })} />
      </div>
      {kind === 'own' ? (
        <TextField
          label={t('panel.ownKind')}
          maxLength={TEXT_LIMITS.name}
          value={metric.label}
          onValueChange={(label) => edit({ label })}
          onBlur={seal}
        />
      ) : null}
      <div className={styles['row']}>
        <Select
          label={t('panel.source')}
          hideLabel
          className={styles['kind']}
          value={metric.source}
          options={SOURCES.map((value) => ({ value, label: t(sourceKey(value)) }))}
          onValueChange={(source) => edit({ source })}
        />
        <IconButton
          label={t('panel.removeMetric')}
          icon={<X size={16} aria-hidden />}
          onClick={onRemove}
        />
      </div>
      <Fold label={t('panel.details')}>
        <MetricDetails metric={metric} onEdit={edit} />
      </Fold>
    </fieldset>
  );
}

function sourceKey(source: FigureSource) {
  return source === '' ? 'panel.source.none' : (`panel.source.${source}` as const);
}

interface ValueProps {
  metric: Metric;
  target: 'metric' | undefined;
  onEdit: (fields: MetricFields) => void;
}

function ValueField({ metric, target, onEdit }: ValueProps) {
  const t = useLateT();
  const { kind, unit, value, valueTyped } = metric;
  return (
    <div className={styles['value']}>
      <FigureField
        {...{ kind, unit, value }}
        typed={valueTyped}
        label={t('panel.value')}
        hideLabel
        suffix={
          METRIC_RULES[kind].units.length > 1
            ? undefined
            : t(`panel.unit.${unit}`, { count: value ?? 0 })
        }
        {...(target === undefined ? {} : { target })}
        onEdit={(next, typed) => onEdit({ value: next, valueTyped: typed })}
      />
    </div>
  );
}

interface UnitProps {
  kind: Metric['kind'];
  unit: MetricUnit;
  onUnit: (unit: MetricUnit) => void;
}

/** Only where there is a choice. */
function UnitField({ kind, unit, onUnit }: UnitProps) {
  const t = useLateT();
  const units: readonly MetricUnit[] = METRIC_RULES[kind].units;
  if (units.length < 2) return null;
  return (
    <Select
      label={t('panel.unit')}
      hideLabel
      className={styles['unit']}
      value={unit}
      options={units.map((value) => ({ value, label: t(`panel.unit.${value}`, { count: 5 }) }))}
      onValueChange={onUnit}
    />
  );
}
