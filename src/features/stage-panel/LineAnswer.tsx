import { useLayoutEffect, useRef, useState } from 'react';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import { useLateT } from '#i18n/react.tsx';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './LineRemark.module.css';

interface Props {
  label: string;
  /** An example of an answer. */
  example: string;
  /** Words of the button that keeps it. */
  keepLabel: string;
  /** Whether it may be kept without a word. */
  mayBeEmpty?: boolean;
  onKeep: (text: string) => void;
  onEnd: () => void;
}

/** One line of answer beneath a criterion: Enter keeps it, Escape leaves all as it was. */
export function LineAnswer({
  label,
  example,
  keepLabel,
  mayBeEmpty = false,
  onKeep,
  onEnd,
}: Props) {
  const t = useLateT();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useLayoutEffect(() => field.current?.focus(), []);

  function keep(): void {
    const kept = text.trim();
    if (kept === '' && !mayBeEmpty) field.current?.focus();
    else onKeep(kept);
  }

  return (
    <form
      className={styles['answer']}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextField
        ref={field}
        label={label}
        placeholder={example}
        maxLength={TEXT_LIMITS.sentence}
        value={text}
        onValueChange={setText}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          onEnd();
        }}
      />
      <div className={styles['actions']}>
        <Button size="s" type="submit">
          {keepLabel}
        </Button>
        <Button size="s" variant="quiet" onClick={onEnd}>
          {t('remarks.cancel')}
        </Button>
      </div>
    </form>
  );
}
