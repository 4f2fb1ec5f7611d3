import { memo } from 'react';
import type { StageId } from '#core/map/model.ts';
import { Cell } from './Cell.tsx';
import { COLUMNS } from './columns.ts';
import { HANDLE } from './grid.ts';
import { RowMenu } from './RowMenu.tsx';
import type { RowActions } from './row-actions.ts';
import type { EditStart } from './table-context.ts';
import styles from './TablePage.module.css';

interface Props {
  stageId: StageId;
  index: number;
  total: number;
  rows: RowActions;
  /** The current column, if the current cell is in this row. */
  active: number | null;
  /** Marked columns of this row. */
  left: number | null;
  right: number | null;
  editing: EditStart | null;
}

function Row({ stageId, index, total, rows, active, left, right, editing }: Props) {
  return (
    <tr data-table-stage={stageId} data-active={active !== null}>
      <td className={styles['handle']}>
        <RowMenu {...{ stageId, index, total, rows }} current={active === HANDLE} />
      </td>
      {COLUMNS.map((column, at) => (
        <Cell
          key={column}
          {...{ stageId, column, at }}
          current={active === at}
          marked={left !== null && right !== null && at >= left && at <= right}
          editing={active === at ? editing : null}
        />
      ))}
    </tr>
  );
}

export const TableRow = memo(Row, (a, b) =>
  (['stageId', 'index', 'total', 'active', 'left', 'right', 'editing'] as const).every(
    (key) => a[key] === b[key],
  ),
);
