import { METRIC_RULES } from '#core/map/metric-kinds.ts';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import type { MetricFields } from '#core/map/list-commands.ts';
import type { Metric } from '#core/map/model.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import { CountField } from './CountField.tsx';
import { FigureField } from './FigureField.tsx';
import styles from './MetricField.module.css';
import { OwnerField } from './OwnerField.tsx';

interface Props {
  metric: Metric;
  onEdit: (fields: MetricFields) => void;
}

/** Target, period, who watches it, and for shares the counts they come from. */
export function MetricDetails({ metric, onEdit }: Props) {
  const t = useLateT();
  const seal = useApp((state) => state.sealStep);
  const { kind, unit, target, targetTyped, period, owner } = metric;
  const isShare = (METRIC_RULES[kind].units as readonly string[]).includes('percent');
  return (
    <>
      <div className={styles['pair']}>
        <FigureField
          {...{ kind, unit }}
          value={target}
          typed={targetTyped}
          label={t('panel.target')}
          suffix={t(`panel.unit.${unit}`, { count: target ?? 0 })}
          onEdit={(next, typed) => onEdit({ target: next, targetTyped: typed })}
        />
        <TextField
          label={t('panel.period')}
          placeholder={t('panel.periodExample')}
          maxLength={TEXT_LIMITS.short}
          value={period}
          onValueChange={(text) => onEdit({ period: text })}
          onBlur={seal}
        />
      </div>
      <OwnerField
        label={t('panel.keeper')}
        value={owner}
        onValueChange={(text) => onEdit({ owner: text })}
      />
      {isShare ? <Counts {...{ metric, onEdit }} /> : null}
    </>
  );
}

function Counts({ metric, onEdit }: Props) {
  const t = useLateT();
  const format = useFormat();
  const { countIn, countOut, unit, value } = metric;
  const share =
    countIn === null || countOut === null || countIn === 0 || unit !== 'percent'
      ? null
      : Math.round((countOut / countIn) * 1_000) / 10;
  return (
    <>
      <div className={styles['pair']}>
        <CountField
          label={t('panel.countIn')}
          value={countIn}
          onEdit={(count) => onEdit({ countIn: count })}
        />
        <CountField
          label={t('panel.countOut')}
          value={countOut}
          onEdit={(count) => onEdit({ countOut: count })}
        />
      </div>
      {share === null ? null : (
        <p className={styles['computed']}>
          {share > 100
            ? t('panel.moreOutThanIn')
            : t('panel.computed', { value: format.percent(share / 100) })}
          {share > 100 || share === value ? null : (
            <Button
              size="s"
              onClick={() => onEdit({ value: share, valueTyped: '', source: 'count' })}
            >
              {t('panel.useComputed')}
            </Button>
          )}
        </p>
      )}
    </>
  );
}
