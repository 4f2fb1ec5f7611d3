import { useShallow } from 'zustand/react/shallow';
import { PRACTICE_TWO_STAGES, type StagePart, filledParts } from '#core/map/progress.ts';
import { useT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { selectPractice, selectRoute } from '#state/selectors.ts';
import { Button } from '#ui/Button.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import styles from './Cards.module.css';

const FIRST: readonly StagePart[] = ['happens', 'metric'];
const SECOND: readonly StagePart[] = ['entry', 'exit', 'artifact'];

/** How far the two practices of the workshop are, and the way to the next gap. */
export function PracticeCards() {
  const t = useT();
  const { stages, phrases, metrics, gated } = useApp(useShallow(selectPractice));
  const total = Math.min(PRACTICE_TWO_STAGES, stages);
  const ready = Math.min(gated, total);
  return (
    <>
      <PracticeCard
        practice="practice1"
        value={phrases + metrics}
        max={stages * 2}
        words={t('outline.practice1.done', { phrases, metrics, total: stages })}
        parts={FIRST}
      />
      <PracticeCard
        practice="practice2"
        value={ready}
        max={total}
        words={t('outline.practice2.done', { ready, total })}
        parts={SECOND}
      />
    </>
  );
}

interface CardProps {
  practice: 'practice1' | 'practice2';
  value: number;
  max: number;
  words: string;
  parts: readonly StagePart[];
}

function PracticeCard({ practice, value, max, words, parts }: CardProps) {
  const t = useT();
  const store = useAppStore();
  const done = max > 0 && value >= max;

  function goOn(): void {
    const state = store.getState();
    const route = selectRoute(state);
    // Practice 2 takes any two stages: the one that is open or begun comes first.
    const begun = route.filter((id) => filledParts(state.map, id).some((p) => parts.includes(p)));
    const order = practice === 'practice1' ? route : [state.openStage, ...begun, ...route];
    for (const stageId of order) {
      if (stageId === null) continue;
      const filled = filledParts(state.map, stageId);
      const missing = parts.find((part) => !filled.includes(part));
      if (missing === undefined) continue;
      state.focusField(stageId, missing);
      return;
    }
  }

  return (
    <section className={styles['card']} aria-label={t(`outline.${practice}`)}>
      <h3 className={styles['title']}>{t(`outline.${practice}`)}</h3>
      <p className={styles['text']}>{t(`outline.${practice}.task`)}</p>
      <ProgressBar
        label={t(`outline.${practice}`)}
        value={value}
        max={max}
        valueText={words}
        tone={done ? 'ok' : 'accent'}
      />
      <p className={styles['words']}>{words}</p>
      {done || max === 0 ? null : (
        <Button variant="quiet" size="s" className={styles['go']} onClick={goOn}>
          {t('outline.nextEmpty')}
        </Button>
      )}
    </section>
  );
}
