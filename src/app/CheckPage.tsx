import { useState } from 'react';
import { AgreementPage } from '#features/agreement/AgreementPage.tsx';
import { CriteriaCheck } from '#features/criteria/CriteriaCheck.tsx';
import { DealsPage } from '#features/deals/DealsPage.tsx';
import { FunnelPage } from '#features/funnel/FunnelPage.tsx';
import { useLateT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import type { AppStore } from '#state/store.ts';
import { Tabs } from '#ui/Tabs.tsx';
import styles from './CheckPage.module.css';

const PARTS = {
  criteria: CriteriaCheck,
  agreement: AgreementPage,
  deals: DealsPage,
  funnel: FunnelPage,
} as const;

type PartName = keyof typeof PARTS;
const PART_NAMES = Object.keys(PARTS) as readonly PartName[];

/** What was looked at last stays chosen when somebody comes back from the map. */
const lastSeen = new WeakMap<AppStore, PartName>();

/** Exercises and figures that tell whether the map works. */
export function CheckPage() {
  const t = useLateT();
  const store = useAppStore();
  const [part, setPart] = useState(() => lastSeen.get(store) ?? 'criteria');
  const Part = PARTS[part];
  return (
    <main className={styles['page']} aria-label={t('check.title')} tabIndex={-1}>
      <div className={styles['frame']}>
        <Tabs
          label={t('check.views')}
          idPrefix="check"
          look="plain"
          items={PART_NAMES.map((value) => ({ value, label: t(`check.${value}`) }))}
          value={part}
          onValueChange={(chosen) => {
            lastSeen.set(store, chosen);
            setPart(chosen);
          }}
        />
        <div role="tabpanel" aria-labelledby={`check-tab-${part}`} className={styles['body']}>
          <Part />
        </div>
      </div>
    </main>
  );
}
