import { useLayoutEffect, useRef, useState } from 'react';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import type { CriterionId } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useAnnounce } from '#ui/announce.tsx';
import styles from './LineRemark.module.css';

interface Props {
  criterionId: CriterionId;
  /** The rule that is answered. */
  rule: string;
  /** The question and an example of an answer. */
  words: { readonly because: string; readonly example: string };
  onEnd: () => void;
}

/** “Not vague, because …”: the team's answer to a remark is kept with the map. */
export function AnswerForm({ criterionId, rule, words, onEnd }: Props) {
  const t = useLateT();
  const store = useAppStore();
  const { ids } = useServices();
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  useLayoutEffect(() => field.current?.focus(), []);

  function keep(): void {
    const id = ids.next('dismissal');
    const command = {
      type: 'dismissal.set',
      id,
      criterionId,
      rule,
      reason: reason.trim(),
    } as const;
    store.getState().dispatch(command);
    announce(t('remarks.dismissed'));
    onEnd();
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
        label={words.because}
        placeholder={words.example}
        maxLength={TEXT_LIMITS.sentence}
        value={reason}
        onValueChange={setReason}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          onEnd();
        }}
      />
      <div className={styles['actions']}>
        <Button size="s" type="submit">
          {t('remarks.keep')}
        </Button>
        <Button size="s" variant="quiet" onClick={onEnd}>
          {t('remarks.cancel')}
        </Button>
      </div>
    </form>
  );
}
