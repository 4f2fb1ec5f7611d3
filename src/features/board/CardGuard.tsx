import { type ReactNode, useEffect, useRef } from 'react';
import type { NoteId, StageId } from '#core/map/model.ts';
import { useT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { Boundary } from '#ui/Boundary.tsx';
import { Button } from '#ui/Button.tsx';
import styles from './CardGuard.module.css';

type Subject =
  | { readonly table: 'stages'; readonly id: StageId }
  | { readonly table: 'notes'; readonly id: NoteId };

interface Props {
  subject: Subject;
  children: ReactNode;
}

/** A card that cannot be drawn says so in its place; the others stay as they are. */
export function CardGuard({ subject, children }: Props) {
  return (
    <Boundary renderFallback={(retry) => <BrokenCard subject={subject} onRetry={retry} />}>
      {children}
    </Boundary>
  );
}

interface BrokenProps {
  subject: Subject;
  onRetry: () => void;
}

function BrokenCard({ subject, onRetry }: BrokenProps) {
  const t = useT();
  const record = useApp(({ map }) =>
    subject.table === 'stages' ? map.stages[subject.id] : map.notes[subject.id],
  );
  const broken = useRef(record);
  useEffect(() => {
    // What broke it may have been mended, by undo or in the panel.
    if (record !== broken.current) onRetry();
  }, [record, onRetry]);
  const data = subject.table === 'stages' ? { 'data-stage-id': subject.id } : {};
  return (
    <div role="group" aria-label={t('problems.card')} className={styles['card']} {...data}>
      <p>{t('problems.card')}</p>
      <Button size="s" className="nodrag nopan" onClick={onRetry}>
        {t('common.retry')}
      </Button>
    </div>
  );
}
