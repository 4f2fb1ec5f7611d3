import { MapPinned } from 'lucide-react';
import type { DealHealth } from '#core/deals/health.ts';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './Deals.module.css';
import { dayOfDue } from './due-day.ts';
import { useDealEdit } from './use-deal-edit.ts';

/** Action, date, owner and result of the deal's next step. */
export function NextStep({ health }: { health: DealHealth }) {
  const t = useLateT();
  const format = useFormat();
  const store = useAppStore();
  const { deal } = health.reading;
  const edit = useDealEdit(deal);
  const seal = () => store.getState().sealStep();
  const { lacks } = health;
  return (
    <section className={styles['next']} aria-label={t('deals.next')}>
      <div className={styles['nextHead']}>
        <h3>{t('deals.next')}</h3>
        <FromMap health={health} />
      </div>
      <TextField
        label={t('deals.action')}
        value={deal.nextAction}
        maxLength={TEXT_LIMITS.sentence}
        onBlur={seal}
        onValueChange={(nextAction) => edit({ nextAction })}
      />
      <div className={styles['trio']}>
        <TextField
          type="date"
          label={t('deals.due')}
          value={deal.nextDue}
          onBlur={seal}
          onValueChange={(nextDue) => edit({ nextDue })}
        />
        <TextField
          label={t('deals.owner')}
          value={deal.nextOwner}
          maxLength={TEXT_LIMITS.name}
          onBlur={seal}
          onValueChange={(nextOwner) => edit({ nextOwner })}
        />
        <TextField
          label={t('deals.result')}
          value={deal.nextResult}
          maxLength={TEXT_LIMITS.sentence}
          onBlur={seal}
          onValueChange={(nextResult) => edit({ nextResult })}
        />
      </div>
      {lacks.length === 0 ? null : (
        <p className={styles['hint']}>
          {t('deals.missing', {
            parts: format.list(lacks.map((part) => t(`deals.missing.${part}`))),
          })}
        </p>
      )}
    </section>
  );
}

/** The next step that the map asks for at the stage where the deal really is. */
function FromMap({ health }: { health: DealHealth }) {
  const t = useLateT();
  const { today } = useServices();
  const { reading } = health;
  const stageId = reading.realStageId;
  const stage = useApp(({ map }) => (stageId === null ? undefined : map.stages[stageId]));
  const edit = useDealEdit(reading.deal);
  if (stage === undefined || stage.nextAction.trim() === '') return null;
  return (
    <Button
      size="s"
      icon={<MapPinned size={16} aria-hidden />}
      onClick={() =>
        edit({
          nextAction: stage.nextAction,
          nextDue: dayOfDue(stage.nextDue, today()),
          nextOwner: stage.nextOwner,
          nextResult: stage.nextResult,
        })
      }
    >
      {t('deals.fromMap')}
    </Button>
  );
}
