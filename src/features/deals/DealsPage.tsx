import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { type DealHealth, type Health, healthOfDeals } from '#core/deals/health.ts';
import type { DealId } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { Button } from '#ui/Button.tsx';
import { Chip } from '#ui/Chip.tsx';
import { useToast } from '#ui/Toast.tsx';
import { DealDetail } from './DealDetail.tsx';
import { DealRow } from './DealRow.tsx';
import styles from './Deals.module.css';
import { openDeal } from './open-deal.ts';

/** Deals somebody works on, the most urgent first, and the one that is looked at. */
export function DealsPage() {
  const t = useLateT();
  const store = useAppStore();
  const { today } = useServices();
  const map = useApp((state) => state.map);
  const day = today();
  const deals = useMemo(() => healthOfDeals(map, day), [map, day]);
  const [bucket, setBucket] = useState<Health | null>(null);
  const wanted = useStore(openDeal(store), ({ dealId }) => dealId);
  const shown = deals.filter(({ health }) => bucket === null || health === bucket);
  const idOf = ({ reading }: DealHealth) => reading.deal.id;
  const open = deals.find((deal) => idOf(deal) === wanted) ?? shown[0];
  const show = (dealId: DealId) => openDeal(store).setState({ dealId });

  return (
    <div className={styles['page']}>
      <header className={styles['intro']}>
        <h2>{t('deals.title')}</h2>
        <p>{t('deals.about')}</p>
      </header>
      <section className={styles['list']} aria-label={t('deals.list')}>
        <AddButton onAdded={show} isFirst={deals.length === 0} />
        {deals.length < 2 ? null : <Buckets deals={deals} bucket={bucket} onBucket={setBucket} />}
        {deals.length === 0 ? <p className={styles['hint']}>{t('deals.empty')}</p> : null}
        <ul className={styles['rows']}>
          {shown.map((deal) => (
            <li key={idOf(deal)}>
              <DealRow deal={deal} isOpen={open === deal} onOpen={() => show(idOf(deal))} />
            </li>
          ))}
        </ul>
        <p className={styles['hint']}>{t('deals.private')}</p>
      </section>
      {open === undefined ? null : <DealDetail key={idOf(open)} health={open} />}
    </div>
  );
}

const BUCKETS: readonly Health[] = ['ready', 'data', 'hold'];

interface BucketsProps {
  deals: readonly DealHealth[];
  bucket: Health | null;
  onBucket: (bucket: Health | null) => void;
}

function Buckets({ deals, bucket, onBucket }: BucketsProps) {
  const t = useLateT();
  return (
    <div className={styles['buckets']}>
      <Chip pressed={bucket === null} onClick={() => onBucket(null)}>
        {t('deals.allBuckets', { count: deals.length })}
      </Chip>
      {BUCKETS.map((one) => (
        <Chip key={one} pressed={bucket === one} onClick={() => onBucket(one)}>
          {t('deals.bucket', {
            name: t(`deals.health.${one}`),
            count: deals.filter(({ health }) => health === one).length,
          })}
        </Chip>
      ))}
    </div>
  );
}

interface AddProps {
  isFirst: boolean;
  onAdded: (dealId: DealId) => void;
}

function AddButton({ isFirst, onAdded }: AddProps) {
  const t = useLateT();
  const store = useAppStore();
  const toast = useToast();
  const { ids } = useServices();
  return (
    <Button
      variant={isFirst ? 'primary' : 'secondary'}
      icon={<Plus size={16} aria-hidden />}
      onClick={() => {
        const id = ids.next('deal');
        store.getState().dispatch({ type: 'deal.add', id, kind: 'live', fields: {} });
        if (Object.hasOwn(store.getState().map.deals, id)) onAdded(id);
        else toast({ text: t('deals.full'), tone: 'warn' });
      }}
    >
      {t('deals.add')}
    </Button>
  );
}
