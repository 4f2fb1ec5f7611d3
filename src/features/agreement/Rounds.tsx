import { Trash2 } from 'lucide-react';
import { useShallow } from 'zustand/react/shallow';
import type { RoundId } from '#core/map/model.ts';
import { dealsOf, ratersOf, roundsOf } from '#core/map/queries.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import styles from './Agreement.module.css';
import { answeredBy, isUnfinished, stepAfter, useExercise } from './use-exercise.ts';

/** The rounds that are kept with the map, the newest first. */
export function Rounds() {
  const t = useLateT();
  const rounds = useApp(useShallow(({ map }) => roundsOf(map).map(({ id }) => id)));
  if (rounds.length === 0) return null;
  return (
    <section className={styles['panel']} aria-label={t('agreement.rounds')}>
      <h3>{t('agreement.rounds')}</h3>
      <ul className={styles['rounds']}>
        {rounds.toReversed().map((roundId) => (
          <li key={roundId}>
            <RoundRow roundId={roundId} number={rounds.indexOf(roundId) + 1} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A round by its number and day. */
export function useRoundName(roundId: RoundId, number: number): string {
  const t = useLateT();
  const format = useFormat();
  const date = useApp(({ map }) => map.rounds[roundId]?.date ?? '');
  return t('agreement.round', { number, date: date === '' ? '' : format.dayMonth(date) });
}

function RoundRow({ roundId, number }: { roundId: RoundId; number: number }) {
  const t = useLateT();
  const store = useAppStore();
  const { go } = useExercise();
  const name = useRoundName(roundId, number);
  const people = useApp(({ map }) =>
    ratersOf(map, roundId)
      .map((rater) => rater.name)
      .join(', '),
  );
  const answered = useApp(({ map }) =>
    ratersOf(map, roundId).reduce((all, { id }) => all + answeredBy(map, id), 0),
  );
  const total = useApp(({ map }) => ratersOf(map, roundId).length * dealsOf(map, 'sample').length);
  const isOpen = useApp(({ map }) =>
    ratersOf(map, roundId).some(({ id }) => isUnfinished(map, id)),
  );
  return (
    <div className={styles['round']}>
      <div className={styles['roundWords']}>
        <strong>{name}</strong>
        <span>{people}</span>
        <span>{t('agreement.roundState', { answered, total })}</span>
      </div>
      {isOpen ? (
        <Button size="s" onClick={() => go(stepAfter(store, roundId, null))}>
          {t('agreement.goOn')}
        </Button>
      ) : null}
      {isOpen && answered === 0 ? null : (
        <Button
          size="s"
          variant={isOpen ? 'quiet' : 'secondary'}
          onClick={() => go({ kind: 'result', roundId })}
        >
          {t('agreement.showResult')}
        </Button>
      )}
      <IconButton
        size="s"
        label={t('agreement.removeRound', { name })}
        icon={<Trash2 size={16} aria-hidden />}
        onClick={() => store.getState().dispatch({ type: 'round.remove', roundId })}
      />
    </div>
  );
}
