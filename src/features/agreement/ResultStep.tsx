import { ArrowLeft, Download, FileUp, RotateCcw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { RoundResult } from '#core/agreement/round.ts';
import type { RoundId } from '#core/map/model.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { Button } from '#ui/Button.tsx';
import styles from './Agreement.module.css';
import { Comparison } from './Comparison.tsx';
import { Matrix } from './Matrix.tsx';
import { Measures } from './Measures.tsx';
import { PlacementTable } from './PlacementTable.tsx';
import { Verdict } from './Verdict.tsx';
import { useAnswerFiles } from './use-answer-files.ts';
import { useExercise, useStartRound } from './use-exercise.ts';
import { useResult } from './use-result.ts';

/** Where people differ, which border it is about, and the way to the field that has to be mended. */
export function ResultStep({ roundId }: { roundId: RoundId }) {
  const t = useLateT();
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  const result = useResult(roundId);
  const { raters, judged, agreed } = result;
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles['result']}>
      <div className={styles['side']}>
        <section className={styles['panel']}>
          <h2 ref={heading} tabIndex={-1} className={styles['headline']}>
            {judged === 0
              ? t('agreement.waiting')
              : t('agreement.agreed', { agreed, total: judged })}
          </h2>
          <p className={styles['hint']}>
            {judged === 0
              ? t('agreement.waitingAbout')
              : t('agreement.between', { names: format.list(raters.map(({ name }) => name)) })}
          </p>
          {judged === 0 ? null : <Verdict result={result} />}
          <Comparison roundId={roundId} result={result} />
          <Actions roundId={roundId} result={result} />
        </section>
        {judged === 0 ? null : <Measures result={result} />}
      </div>
      <div className={styles['side']}>
        <PlacementTable result={result} />
        {judged === 0 ? null : <Matrix result={result} />}
      </div>
    </div>
  );
}

function Actions({ roundId, result }: { roundId: RoundId; result: RoundResult }) {
  const t = useLateT();
  const { go } = useExercise();
  const start = useStartRound();
  const files = useAnswerFiles(roundId);
  return (
    <div className={styles['bar']}>
      <Button
        icon={<RotateCcw size={16} aria-hidden />}
        onClick={() => start(result.raters.map(({ name }) => name))}
      >
        {t('agreement.repeat')}
      </Button>
      <Button
        variant={result.judged === 0 ? 'primary' : 'secondary'}
        icon={<FileUp size={16} aria-hidden />}
        onClick={files.add}
      >
        {t('agreement.addAnswers')}
      </Button>
      <Button icon={<Download size={16} aria-hidden />} onClick={files.download}>
        {t('agreement.download')}
      </Button>
      <Button
        variant="quiet"
        icon={<ArrowLeft size={16} aria-hidden />}
        onClick={() => go({ kind: 'start' })}
      >
        {t('agreement.toStart')}
      </Button>
    </div>
  );
}
