import { CircleCheck, CirclePause, SearchCheck, TriangleAlert } from 'lucide-react';
import type { DealHealth } from '#core/deals/health.ts';
import { numberOf } from '#core/map/queries.ts';
import type { WholeTranslate } from '#i18n/catalogue.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { HueBadge } from '#ui/Badge.tsx';
import styles from './Deals.module.css';

const ICONS = { ready: CircleCheck, data: SearchCheck, hold: CirclePause } as const;

interface Props {
  deal: DealHealth;
  isOpen: boolean;
  onOpen: () => void;
}

/** A deal of the list: where it really is, how it is, when its next step is due. */
export function DealRow({ deal, isOpen, onOpen }: Props) {
  const t = useLateT();
  const { reading, health, dueIn } = deal;
  const stage = reading.realStageId;
  const number = useApp(({ map }) => (stage === null ? 0 : numberOf(map, stage)));
  const Icon = ICONS[health];
  const overdue = dueIn !== null && dueIn < 0 && health !== 'hold';
  return (
    <button type="button" className={styles['row']} aria-pressed={isOpen} onClick={onOpen}>
      {number === 0 ? null : <HueBadge number={number} size="s" />}
      <span className={styles['rowName']}>
        {reading.deal.name === '' ? t('deals.unnamed') : reading.deal.name}
      </span>
      <span className={styles['rowHealth']} data-health={health}>
        <Icon size={14} aria-hidden />
        {t(`deals.health.${health}`)}
      </span>
      <span className={styles['rowDue']} data-overdue={overdue}>
        {overdue ? <TriangleAlert size={14} aria-hidden /> : null}
        {dueWords(t, dueIn)}
      </span>
    </button>
  );
}

function dueWords(t: WholeTranslate, dueIn: number | null): string {
  if (dueIn === null) return t('deals.noDue');
  if (dueIn === 0) return t('deals.dueToday');
  return dueIn < 0 ? t('deals.overdue', { days: -dueIn }) : t('deals.dueIn', { days: dueIn });
}
