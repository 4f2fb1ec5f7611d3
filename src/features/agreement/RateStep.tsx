import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Command } from '#core/map/commands.ts';
import type { DealId, RaterId, Rating, RoundId, StageId } from '#core/map/model.ts';
import { dealsOf, routeOf } from '#core/map/queries.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import type { AppState } from '#state/store.ts';
import { Button } from '#ui/Button.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import styles from './Agreement.module.css';
import { StageChoice } from './StageChoice.tsx';
import { stepAfter, useExercise } from './use-exercise.ts';

interface Props {
  roundId: RoundId;
  raterId: RaterId;
  at: number;
}

/** One deal and the stages it may be at; an answer leads to the next deal. */
export function RateStep({ roundId, raterId, at }: Props) {
  const t = useLateT();
  const { step, go } = useExercise();
  const store = useAppStore();
  const deals = useApp(useShallow(({ map }) => dealsOf(map, 'sample').map(({ id }) => id)));
  const name = useApp(({ map }) => map.raters[raterId]?.name ?? '');
  const dealId = deals[at];
  const answer = useAnswer(raterId, dealId);

  function move(place: number): void {
    if (step.kind !== 'rate') return;
    if (place < deals.length) go({ ...step, at: Math.max(0, place) });
    else go(stepAfter(store, roundId, raterId));
  }

  const words = t('agreement.progress', { name, at: at + 1, total: deals.length });
  return (
    <section className={styles['rate']} aria-label={words}>
      <div className={styles['rateHead']}>
        <p aria-live="polite">{words}</p>
        <ProgressBar label={words} value={at} max={deals.length} />
      </div>
      {dealId === undefined ? null : <DealCard key={dealId} dealId={dealId} />}
      <div className={styles['choice']}>
        <h3>{t('agreement.where')}</h3>
        <StageList
          chosen={answer.stageId}
          onChoose={(stageId) => {
            answer.set(stageId);
            move(at + 1);
          }}
        />
        <div className={styles['bar']}>
          <Button
            variant="quiet"
            icon={<ArrowLeft size={16} aria-hidden />}
            onClick={() => (at === 0 ? go({ kind: 'handover', roundId, raterId }) : move(at - 1))}
          >
            {t('agreement.back')}
          </Button>
          <Button
            onClick={() => {
              answer.set(null);
              move(at + 1);
            }}
          >
            {t('agreement.cannotTell')}
          </Button>
        </div>
      </div>
    </section>
  );
}

function DealCard({ dealId }: { dealId: DealId }) {
  const t = useLateT();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = useApp(({ map }) => map.deals[dealId]?.name ?? '');
  const facts = useApp(({ map }) => map.deals[dealId]?.facts ?? '');
  // The next deal is read out from its name on.
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className={styles['dealCard']}>
      <h2 ref={heading} tabIndex={-1}>
        {name === '' ? t('agreement.unnamedDeal') : name}
      </h2>
      <p className={styles['facts']}>{facts}</p>
    </article>
  );
}

interface ListProps {
  chosen: StageId | null;
  onChoose: (stageId: StageId) => void;
}

function StageList({ chosen, onChoose }: ListProps) {
  const stages = useApp(useShallow(({ map }: AppState) => routeOf(map).map(({ id }) => id)));
  return (
    <ol className={styles['stages']}>
      {stages.map((stageId, index) => (
        <li key={stageId}>
          <StageChoice
            stageId={stageId}
            number={index + 1}
            chosen={chosen === stageId}
            onChoose={onChoose}
          />
        </li>
      ))}
    </ol>
  );
}

/** What a rater said of a deal, and how to say it. */
function useAnswer(raterId: RaterId, dealId: DealId | undefined) {
  const store = useAppStore();
  const { ids } = useServices();
  const find = ({ map }: AppState) =>
    Object.values<Rating>(map.ratings).find(
      (row) => row.raterId === raterId && row.dealId === dealId,
    );
  const stageId = useApp((state) => find(state)?.stageId ?? null);
  return {
    stageId,
    set: (stage: StageId | null) => {
      const known = find(store.getState());
      if (dealId === undefined || (stage === null && known === undefined)) return;
      const command: Command =
        stage === null
          ? { type: 'rating.remove', ratingId: known?.id ?? ids.next('rating') }
          : { type: 'rating.set', id: ids.next('rating'), raterId, dealId, stageId: stage };
      store.getState().dispatch(command);
    },
  };
}
