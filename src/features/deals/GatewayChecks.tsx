import type { Check, DealReading, Gateway } from '#core/deals/live-deal.ts';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import type { DealId } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './Deals.module.css';
import { useStageName } from './stage-names.ts';

interface Props {
  gateway: Gateway;
  reading: DealReading;
}

/** What must hold between two stages; a tick says that it does, and where that can be seen. */
export function GatewayChecks({ gateway, reading }: Props) {
  const t = useLateT();
  const nameOf = useStageName();
  const { before, after, checks } = gateway;
  if (checks.length === 0) return null;
  const title = t('deals.gate', { before: nameOf(before), after: nameOf(after) });
  const { deal } = reading;
  const side = deal.stageId === after ? 'in' : deal.stageId === before ? 'out' : 'other';
  const done = checks.filter(({ proof }) => proof !== null).length;
  return (
    <fieldset className={styles['gate']}>
      <legend>{title}</legend>
      <p className={styles['hint']}>
        {t('deals.proven', { done, total: checks.length })} · {t(`deals.gateNote.${side}`)}
      </p>
      {checks.map((check) => (
        <CheckRow key={check.criterion.id} check={check} dealId={deal.id} />
      ))}
    </fieldset>
  );
}

function CheckRow({ check, dealId }: { check: Check; dealId: DealId }) {
  const t = useLateT();
  const store = useAppStore();
  const { ids } = useServices();
  const { criterion, proof } = check;
  const set = (evidence: string) =>
    store.getState().dispatch({
      type: 'proof.set',
      id: ids.next('proof'),
      dealId,
      criterionId: criterion.id,
      evidence,
    });
  return (
    <div className={styles['check']}>
      <label className={styles['tick']}>
        <input
          type="checkbox"
          checked={proof !== null}
          onChange={() => {
            if (proof === null) set('');
            else store.getState().dispatch({ type: 'proof.remove', proofId: proof.id });
            store.getState().sealStep();
          }}
        />
        <span>{criterion.text}</span>
      </label>
      {proof === null ? null : (
        <TextField
          className={styles['evidence'] ?? ''}
          label={t('deals.evidence')}
          hideLabel
          placeholder={t('deals.evidencePlaceholder')}
          value={proof.evidence}
          maxLength={TEXT_LIMITS.sentence}
          onBlur={() => store.getState().sealStep()}
          onValueChange={set}
        />
      )}
    </div>
  );
}
