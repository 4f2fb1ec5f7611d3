import { type KeyboardEvent, useEffect, useRef } from 'react';
import { METRIC_KINDS, METRIC_RULES } from '#core/map/metric-kinds.ts';
import type { StageId } from '#core/map/model.ts';
import { metricsOf } from '#core/map/queries.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { writeCell } from './cells.ts';
import { COLUMN_LABELS } from './columns.ts';
import type { Place } from './grid.ts';
import { type After, useTable } from './table-context.ts';
import styles from './TablePage.module.css';

interface Props {
  stageId: StageId;
  column: 'kind' | 'unit';
  place: Place;
}

/** Kind and unit are chosen from the browser's own list. */
export function ChoiceEditor({ stageId, column, place }: Props) {
  const t = useLateT();
  const store = useAppStore();
  const { words, pen, endEdit } = useTable();
  const field = useRef<HTMLSelectElement>(null);
  const name = useApp(({ map }) => map.stages[stageId]?.name ?? '');
  const metric = useApp(({ map }) => metricsOf(map, stageId)[0]);
  const kind = metric?.kind ?? null;
  const units = kind === null ? [] : METRIC_RULES[kind].units;
  const options: readonly (readonly [value: string, label: string])[] =
    column === 'kind'
      ? METRIC_KINDS.map((value) => [value, words.kind(value)] as const)
      : units.map((value) => [value, words.unit(value)] as const);
  const value = (column === 'kind' ? metric?.kind : metric?.unit) ?? '';

  useEffect(() => field.current?.focus(), []);

  function choose(chosen: string): void {
    const { map, dispatchAll } = store.getState();
    const label = options.find(([option]) => option === chosen)?.[1] ?? '';
    dispatchAll(writeCell(map, stageId, column, label, pen).commands);
  }

  function keyDown(event: KeyboardEvent): void {
    const tab = event.shiftKey ? 'left' : 'right';
    const after: Partial<Record<string, After>> = { Enter: 'stay', Escape: 'stay', Tab: tab };
    const next = after[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    endEdit(place, next);
  }

  return (
    <select
      ref={field}
      aria-label={t('table.cell', { column: t(COLUMN_LABELS[column]), stage: name })}
      className={styles['field']}
      value={value}
      onChange={(event) => choose(event.target.value)}
      onKeyDown={keyDown}
      onBlur={() => endEdit(place, 'elsewhere')}
    >
      {value === '' ? <option value="">—</option> : null}
      {options.map(([option, label]) => (
        <option key={option} value={option}>
          {label}
        </option>
      ))}
    </select>
  );
}
