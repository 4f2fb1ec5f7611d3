import { memo } from 'react';
import type { StageId } from '#core/map/model.ts';
import { metricsOf } from '#core/map/queries.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { ChoiceEditor } from './ChoiceEditor.tsx';
import { cellText } from './cells.ts';
import { type Column, hasLines } from './columns.ts';
import { type EditStart, useTable } from './table-context.ts';
import { TextEditor } from './TextEditor.tsx';
import styles from './TablePage.module.css';

interface Props {
  stageId: StageId;
  column: Column;
  /** Place of the column from 0. */
  at: number;
  current: boolean;
  marked: boolean;
  editing: EditStart | null;
}

function CellOf({ stageId, column, at, current, marked, editing }: Props) {
  const { words } = useTable();
  const text = useApp(({ map }) => cellText(map, stageId, column, words));
  const isChoice = column === 'kind' || column === 'unit';
  const isTyped = editing !== null;
  return (
    <td
      // The name of the stage is what a screen reader says before every cell of its row.
      role={column === 'name' ? 'rowheader' : undefined}
      data-cell={`${stageId}:${at}`}
      data-column={column}
      data-list={hasLines(column)}
      data-editing={isTyped}
      aria-selected={marked}
      aria-readonly={column === 'links' ? true : undefined}
      tabIndex={current && !isTyped ? 0 : -1}
      className={styles['cell']}
    >
      {editing === null ? (
        <Shown {...{ stageId, column, text }} />
      ) : isChoice ? (
        <ChoiceEditor {...{ stageId, column }} place={{ stageId, column: at }} />
      ) : (
        <TextEditor
          {...{ stageId, column, text }}
          start={editing}
          place={{ stageId, column: at }}
        />
      )}
    </td>
  );
}

export const Cell = memo(CellOf);

function Shown({ stageId, column, text }: Pick<Props, 'stageId' | 'column'> & { text: string }) {
  if (column === 'value') return <Figure stageId={stageId} typed={text} />;
  if (!hasLines(column)) {
    return (
      <>
        <span className={styles['text']}>{text}</span>
        {column === 'kind' ? <MoreMetrics stageId={stageId} /> : null}
      </>
    );
  }
  return text === '' ? null : (
    <ul className={styles['lines']}>
      {keyed(text.split('\n')).map(([key, line]) => (
        <li key={key}>{line}</li>
      ))}
    </ul>
  );
}

/** Lines have no ids here: the second of two equal ones is the second. */
function keyed(lines: readonly string[]): [key: string, line: string][] {
  return lines.map((line, index) => [
    `${line}#${lines.slice(0, index).filter((other) => other === line).length}`,
    line,
  ]);
}

/** A figure as people read it; what is no possible figure stands as it was typed. */
function Figure({ stageId, typed }: { stageId: StageId; typed: string }) {
  const t = useLateT();
  const format = useFormat();
  const value = useApp(({ map }) => metricsOf(map, stageId)[0]?.value ?? null);
  if (value !== null) return <span className={styles['text']}>{format.number(value, 12)}</span>;
  if (typed === '') return null;
  return (
    <span className={styles['wrong']}>
      {typed}
      <small>{t('panel.figure.not-a-number')}</small>
    </span>
  );
}

/** The table edits the main metric; the others are named so that nobody takes them for lost. */
function MoreMetrics({ stageId }: { stageId: StageId }) {
  const t = useLateT();
  const more = useApp(({ map }) => Math.max(0, metricsOf(map, stageId).length - 1));
  return more === 0 ? null : (
    <small className={styles['more']}>{t('table.moreMetrics', { count: more })}</small>
  );
}
