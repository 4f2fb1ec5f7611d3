import { useShallow } from 'zustand/react/shallow';
import type { RoundResult } from '#core/agreement/round.ts';
import { routeOf } from '#core/map/queries.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { HueBadge } from '#ui/Badge.tsx';
import styles from './Agreement.module.css';

/** Longest route that is drawn; a table of 200 × 200 shows nothing. */
const MOST_STAGES = 20;

/** Stages against stages: off the diagonal lies what people take for each other. */
export function Matrix({ result }: { result: RoundResult }) {
  const t = useLateT();
  const names = useApp(useShallow(({ map }) => routeOf(map).map(({ name }) => name)));
  const [first, second] = result.raters;
  if (names.length > MOST_STAGES || first === undefined || second === undefined) return null;
  const caption =
    result.raters.length === 2
      ? t('agreement.matrixTwo', { first: first.name, second: second.name })
      : t('agreement.matrixMany');
  return (
    <section className={styles['panel']} aria-label={t('agreement.matrix')}>
      <h3>{t('agreement.matrix')}</h3>
      <div className={styles['scroll']}>
        <table className={styles['matrix']}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <td aria-label={t('agreement.matrix')} />
              {names.map((name, at) => (
                <th key={`${at + 1}`} scope="col" title={name} aria-label={name}>
                  <HueBadge number={at + 1} size="s" />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((name, row) => (
              <tr key={`${row + 1}`}>
                <th scope="row">
                  <HueBadge number={row + 1} size="s" />
                  <span>{name}</span>
                </th>
                {names.map((other, column) => (
                  <Cell
                    key={`${column + 1}`}
                    count={result.matrix[row]?.[column] ?? 0}
                    same={row === column}
                    label={(count) => t('agreement.cell', { row: name, column: other, count })}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface CellProps {
  count: number;
  same: boolean;
  label: (count: number) => string;
}

function Cell({ count, same, label }: CellProps) {
  if (count === 0) return <td aria-label={label(0)} />;
  return (
    <td data-same={same} title={label(count)}>
      {count}
    </td>
  );
}
