import { Hand } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { RaterId, RoundId } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { Button } from '#ui/Button.tsx';
import styles from './Agreement.module.css';
import { resumeAt, useExercise } from './use-exercise.ts';

interface Props {
  roundId: RoundId;
  raterId: RaterId;
}

/** Between two people: nothing of the answers is on screen. */
export function HandoverStep({ roundId, raterId }: Props) {
  const t = useLateT();
  const { go } = useExercise();
  const name = useApp(({ map }) => map.raters[raterId]?.name ?? '');
  const start = useApp(({ map }) => resumeAt(map, raterId));
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <section className={styles['handover']}>
      <Hand size={28} aria-hidden />
      <h2>{t('agreement.handover', { name })}</h2>
      <p>{t('agreement.handoverAbout')}</p>
      <Button
        ref={button}
        variant="primary"
        size="l"
        onClick={() => go({ kind: 'rate', roundId, raterId, at: start })}
      >
        {t('agreement.begin')}
      </Button>
    </section>
  );
}
