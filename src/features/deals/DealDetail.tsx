import { CirclePause, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { DealHealth } from '#core/deals/health.ts';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import type { Deal, StageId } from '#core/map/model.ts';
import { routeOf } from '#core/map/queries.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Select } from '#ui/Select.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useToast } from '#ui/Toast.tsx';
import styles from './Deals.module.css';
import { GatewayChecks } from './GatewayChecks.tsx';
import { Message } from './Message.tsx';
import { NextStep } from './NextStep.tsx';
import { Verdict } from './Verdict.tsx';
import { useDealEdit } from './use-deal-edit.ts';

/** One live deal: where it is said to be, what is proven, what comes next. */
export function DealDetail({ health }: { health: DealHealth }) {
  const { reading } = health;
  return (
    <article className={styles['detail']}>
      <Head deal={reading.deal} />
      <Verdict reading={reading} />
      <div className={styles['gates']}>
        {reading.gateways.map((gateway) => (
          <GatewayChecks key={gateway.before} gateway={gateway} reading={reading} />
        ))}
      </div>
      <NextStep health={health} />
      <Message reading={reading} />
    </article>
  );
}

function Head({ deal }: { deal: Deal }) {
  const t = useLateT();
  const edit = useDealEdit(deal);
  const store = useAppStore();
  const name = useRef<HTMLInputElement>(null);
  const isNew = useRef(deal.name === '' && deal.stageId === null);
  useEffect(() => {
    if (isNew.current) name.current?.focus();
  }, []);
  const onHold = deal.state === 'hold';
  return (
    <header className={styles['head']}>
      <div className={styles['headRow']}>
        <TextField
          ref={name}
          className={styles['name'] ?? ''}
          label={t('deals.name')}
          placeholder={t('deals.unnamed')}
          value={deal.name}
          maxLength={TEXT_LIMITS.name}
          onBlur={() => store.getState().sealStep()}
          onValueChange={(typed) => edit({ name: typed })}
        />
        <StageSelect deal={deal} />
        <Button
          pressed={onHold}
          icon={<CirclePause size={16} aria-hidden />}
          onClick={() => edit({ state: onHold ? 'open' : 'hold' })}
        >
          {t('deals.hold')}
        </Button>
        <RemoveButton deal={deal} />
      </div>
      {onHold ? (
        <TextField
          label={t('deals.holdReason')}
          value={deal.holdReason}
          maxLength={TEXT_LIMITS.sentence}
          onBlur={() => store.getState().sealStep()}
          onValueChange={(holdReason) => edit({ holdReason })}
        />
      ) : null}
    </header>
  );
}

function StageSelect({ deal }: { deal: Deal }) {
  const t = useLateT();
  const edit = useDealEdit(deal);
  const stages = useApp(useShallow(({ map }) => routeOf(map).map(({ id }) => id)));
  const names = useApp(useShallow(({ map }) => routeOf(map).map(({ name }) => name)));
  const options = stages.map((value, at) => ({
    value: value as string,
    label: `${at + 1}. ${names[at]?.trim() === '' ? t('check.unnamedStage') : (names[at] ?? '')}`,
  }));
  return (
    <Select
      className={styles['claimed'] ?? ''}
      label={t('deals.stage')}
      options={[{ value: '', label: t('deals.noStage') }, ...options]}
      value={deal.stageId ?? ''}
      onValueChange={(value) => edit({ stageId: value === '' ? null : (value as StageId) })}
    />
  );
}

function RemoveButton({ deal }: { deal: Deal }) {
  const t = useLateT();
  const store = useAppStore();
  const toast = useToast();
  return (
    <IconButton
      label={t('deals.remove')}
      icon={<Trash2 size={16} aria-hidden />}
      onClick={() => {
        store.getState().dispatch({ type: 'deal.remove', dealId: deal.id });
        const step = store.getState().history.past.at(-1);
        const name = deal.name === '' ? t('deals.unnamed') : deal.name;
        toast({
          text: t('deals.removed', { name }),
          action: {
            label: t('deals.undo'),
            onAction: () => {
              const state = store.getState();
              if (state.history.past.at(-1) === step) state.undo();
            },
          },
        });
      }}
    />
  );
}
