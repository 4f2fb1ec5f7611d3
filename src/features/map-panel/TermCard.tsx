import { ChevronRight, X } from 'lucide-react';
import { useId } from 'react';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import type { TermFields } from '#core/map/list-commands.ts';
import type { TermId } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useToast } from '#ui/Toast.tsx';
import styles from './MapPanel.module.css';

interface Props {
  termId: TermId;
  opened: boolean;
  onOpen: (open: boolean) => void;
  onRemoved: () => void;
}

/** One term: its name and meaning at a glance, its fields when it is opened. */
export function TermCard({ termId, opened, onOpen, onRemoved }: Props) {
  const t = useLateT();
  const id = useId();
  const store = useAppStore();
  const toast = useToast();
  const term = useApp(({ map }) => map.terms[termId]);
  if (term === undefined) return null;
  const name = term.name.trim() === '' ? t('panel.unnamed') : term.name;

  function remove(): void {
    store.getState().dispatch({ type: 'term.remove', termId });
    const step = store.getState().history.past.at(-1);
    onRemoved();
    toast({
      text: t('panel.term.removed', { name }),
      key: 'term-removed',
      action: {
        label: t('common.undo'),
        onAction: () => {
          const { history, undo } = store.getState();
          if (history.past.at(-1) === step) undo();
          else toast({ text: t('panel.undoTooLate') });
        },
      },
    });
  }

  return (
    <li className={styles['term']}>
      <div className={styles['termHead']}>
        <button
          type="button"
          className={styles['termName']}
          aria-expanded={opened}
          aria-controls={opened ? id : undefined}
          onClick={() => onOpen(!opened)}
        >
          <ChevronRight size={16} aria-hidden className={styles['arrow']} />
          {name}
        </button>
        <IconButton
          label={t('panel.term.remove', { name })}
          size="s"
          icon={<X size={16} aria-hidden />}
          onClick={remove}
        />
      </div>
      {opened ? (
        <TermFieldset id={id} termId={termId} />
      ) : (
        <p className={styles['meaning']}>{term.meaning}</p>
      )}
    </li>
  );
}

function TermFieldset({ id, termId }: { id: string; termId: TermId }) {
  const t = useLateT();
  const term = useApp(({ map }) => map.terms[termId]);
  const dispatch = useApp((state) => state.dispatch);
  const seal = useApp((state) => state.sealStep);
  if (term === undefined) return null;

  function edit(fields: TermFields): void {
    dispatch({ type: 'term.edit', termId, fields });
  }

  return (
    <div id={id} className={styles['termFields']}>
      <TextField
        label={t('panel.term')}
        maxLength={TEXT_LIMITS.name}
        value={term.name}
        onValueChange={(name) => edit({ name })}
        onBlur={seal}
      />
      <TextArea
        label={t('panel.term.meaning')}
        maxLength={TEXT_LIMITS.sentence}
        value={term.meaning}
        onValueChange={(meaning) => edit({ meaning })}
        onBlur={seal}
      />
      <TextArea
        label={t('panel.term.ours')}
        minRows={1}
        maxLength={TEXT_LIMITS.sentence}
        value={term.ours}
        onValueChange={(ours) => edit({ ours })}
        onBlur={seal}
      />
      <TextArea
        label={t('panel.term.notSameAs')}
        minRows={1}
        maxLength={TEXT_LIMITS.sentence}
        value={term.notSameAs}
        onValueChange={(notSameAs) => edit({ notSameAs })}
        onBlur={seal}
      />
    </div>
  );
}
