import { Plus, Sparkles, Trash2 } from 'lucide-react';
import { useShallow } from 'zustand/react/shallow';
import { USUAL_DEALS } from '#core/agreement/sample-deals.ts';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import type { DealId } from '#core/map/model.ts';
import { dealsOf } from '#core/map/queries.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './Agreement.module.css';
import { useSampleDeals } from './use-sample-deals.ts';

/** The cards that everybody places: made from the map, or the team's own. */
export function DealCards() {
  const t = useLateT();
  const store = useAppStore();
  const { ids } = useServices();
  const generate = useSampleDeals();
  const deals = useApp(useShallow(({ map }) => dealsOf(map, 'sample').map(({ id }) => id)));
  const isEmpty = deals.length === 0;

  function addOwn(): void {
    const fields = { name: t('agreement.newDeal') };
    store.getState().dispatch({ type: 'deal.add', id: ids.next('deal'), kind: 'sample', fields });
  }

  return (
    <section className={styles['panel']} aria-label={t('agreement.deals')}>
      <h3>{t('agreement.deals')}</h3>
      {isEmpty ? <p>{t('agreement.noDeals')}</p> : null}
      <ul className={styles['cards']}>
        {deals.map((dealId) => (
          <li key={dealId}>
            <DealEdit dealId={dealId} />
          </li>
        ))}
      </ul>
      <div className={styles['bar']}>
        <Button
          variant={isEmpty ? 'primary' : 'secondary'}
          icon={<Sparkles size={16} aria-hidden />}
          onClick={generate}
        >
          {t(isEmpty ? 'agreement.generate' : 'agreement.generateMore', { count: USUAL_DEALS })}
        </Button>
        <Button variant="quiet" icon={<Plus size={16} aria-hidden />} onClick={addOwn}>
          {t('agreement.addOwn')}
        </Button>
        {isEmpty ? null : (
          <Button
            variant="quiet"
            icon={<Trash2 size={16} aria-hidden />}
            onClick={() =>
              store.getState().dispatchAll(deals.map((dealId) => ({ type: 'deal.remove', dealId })))
            }
          >
            {t('agreement.removeAll')}
          </Button>
        )}
      </div>
      <p className={styles['hint']}>{t('agreement.shared')}</p>
    </section>
  );
}

function DealEdit({ dealId }: { dealId: DealId }) {
  const t = useLateT();
  const store = useAppStore();
  const name = useApp(({ map }) => map.deals[dealId]?.name ?? '');
  const facts = useApp(({ map }) => map.deals[dealId]?.facts ?? '');
  const seal = () => store.getState().sealStep();
  const edit = (fields: { readonly name?: string; readonly facts?: string }) =>
    store.getState().dispatch({ type: 'deal.edit', dealId, fields });
  return (
    <div className={styles['card']}>
      <div className={styles['cardHead']}>
        <TextField
          className={styles['cardName'] ?? ''}
          label={t('agreement.dealName')}
          hideLabel
          look="bare"
          value={name}
          maxLength={TEXT_LIMITS.name}
          onBlur={seal}
          onValueChange={(typed) => edit({ name: typed })}
        />
        <IconButton
          size="s"
          label={t('agreement.removeDeal', { name })}
          icon={<Trash2 size={16} aria-hidden />}
          onClick={() => store.getState().dispatch({ type: 'deal.remove', dealId })}
        />
      </div>
      <TextArea
        label={t('agreement.dealFacts')}
        hideLabel
        look="bare"
        placeholder={t('agreement.dealFacts')}
        value={facts}
        maxLength={TEXT_LIMITS.prose}
        onBlur={seal}
        onValueChange={(typed) => edit({ facts: typed })}
      />
    </div>
  );
}
