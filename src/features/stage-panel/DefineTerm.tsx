import { useLayoutEffect, useRef, useState } from 'react';
import { type LineTerm, termKeysOf } from '#core/lint/map/glossary.ts';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import type { TermGuide } from '#core/templates/guide.ts';
import { loadTerms } from '#core/templates/index.ts';
import { useLateT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useAnnounce } from '#ui/announce.tsx';
import styles from './LineRemark.module.css';

interface Props {
  use: LineTerm;
  onEnd: () => void;
}

/** “In our team it means …”: a word of a criterion goes into the glossary without leaving the line. */
export function DefineTerm({ use: { name, term }, onEnd }: Props) {
  const t = useLateT();
  const store = useAppStore();
  const { ids } = useServices();
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [ours, setOurs] = useState('');
  useLayoutEffect(() => field.current?.focus(), []);

  async function keep(): Promise<void> {
    const text = ours.trim();
    if (text === '') {
      field.current?.focus();
      return;
    }
    const { dispatch, map } = store.getState();
    if (term === null) {
      const ready = await readyTerm(name, map.info.language);
      const fields = { ...(ready ?? { name }), ours: text };
      dispatch({ type: 'term.add', id: ids.next('term'), fields });
    } else {
      dispatch({ type: 'term.edit', termId: term.id, fields: { ours: text } });
    }
    announce(t('remarks.term.added', { name }));
    onEnd();
  }

  return (
    <form
      className={styles['answer']}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField
        ref={field}
        label={t('remarks.term.ours', { name })}
        placeholder={t('remarks.term.example')}
        maxLength={TEXT_LIMITS.sentence}
        value={ours}
        onValueChange={setOurs}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          onEnd();
        }}
      />
      <div className={styles['actions']}>
        <Button size="s" type="submit">
          {t('remarks.term.add')}
        </Button>
        <Button size="s" variant="quiet" onClick={onEnd}>
          {t('remarks.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** What the term means in sales comes along when it is one of the ready-made ones. */
async function readyTerm(name: string, language: 'ru' | 'en'): Promise<TermGuide | undefined> {
  const keys = termKeysOf(name);
  const { terms } = await loadTerms(language).catch(() => ({ terms: [] }));
  return terms.find((ready) => termKeysOf(ready.name).some((key) => keys.includes(key)));
}
