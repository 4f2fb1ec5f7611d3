import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import type { StageId } from '#core/map/model.ts';
import { useT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { HueBadge } from '#ui/Badge.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './OutlineItem.module.css';

interface Props {
  stageId: StageId;
  number: number;
  /** `refocus` says that the keyboard ended it, so the row takes the focus. */
  onDone: (refocus: boolean) => void;
}

/** Kept with every keystroke; Esc brings the old name back as if nothing had been typed. */
export function RenameField({ stageId, number, onDone }: Props) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const name = useApp(({ map }) => map.stages[stageId]?.name ?? '');
  const dispatch = useApp((state) => state.dispatch);
  const seal = useApp((state) => state.sealStep);
  const [before] = useState(name);

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
    input.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  function rename(text: string): void {
    dispatch({ type: 'stage.edit', stageId, fields: { name: text } });
  }

  function keyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') rename(before);
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    seal();
    onDone(true);
  }

  return (
    <div className={styles['rename']}>
      <HueBadge number={number} />
      <TextField
        ref={input}
        label={t('outline.rename', { number })}
        hideLabel
        maxLength={TEXT_LIMITS.name}
        value={name}
        onValueChange={rename}
        onKeyDown={keyDown}
        onBlur={() => {
          seal();
          onDone(false);
        }}
      />
    </div>
  );
}
