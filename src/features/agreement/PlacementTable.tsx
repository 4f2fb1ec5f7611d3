import { TriangleAlert } from 'lucide-react';
import type { Placement, RoundResult } from '#core/agreement/round.ts';
import type { StageId } from '#core/map/model.ts';
import { numberOf } from '#core/map/queries.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { HueBadge } from '#ui/Badge.tsx';
import styles from './Agreement.module.css';

/** Deals by people; rows on which they differ stand out by colour and by a sign. */
export function PlacementTable({ result }: { result: RoundResult }) {
  const t = useLateT();
  const { raters, placements } = result;
  return (
    <section className={styles['panel']} aria-label={t('agreement.table')}>
      <h3>{t('agreement.table')}</h3>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('agreement.deal')}</th>
              {raters.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {placements.map((placement) => (
              <Row key={placement.deal.id} placement={placement} result={result} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ placement, result }: { placement: Placement; result: RoundResult }) {
  const t = useLateT();
  const { deal, stages, judged, agreed } = placement;
  const isSplit = judged && !agreed;
  return (
    <tr data-split={isSplit}>
      <th scope="row" title={deal.facts}>
        <span className={styles['stageCell']}>
          {isSplit ? <TriangleAlert size={14} aria-label={t('agreement.split')} /> : null}
          {deal.name === '' ? t('agreement.unnamedDeal') : deal.name}
        </span>
      </th>
      {result.raters.map(({ id }, at) => (
        <td key={id}>
          <StageCell stageId={stages[at] ?? null} />
        </td>
      ))}
    </tr>
  );
}

function StageCell({ stageId }: { stageId: StageId | null }) {
  const t = useLateT();
  const name = useApp(({ map }) => (stageId === null ? '' : (map.stages[stageId]?.name ?? '')));
  const number = useApp(({ map }) => (stageId === null ? 0 : numberOf(map, stageId)));
  if (stageId === null) return <span className={styles['gap']}>{t('agreement.noAnswer')}</span>;
  return (
    <span className={styles['stageCell']}>
      <HueBadge number={number} size="s" />
      {name}
    </span>
  );
}
