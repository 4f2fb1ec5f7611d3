import type { KeyboardEvent } from 'react';
import type { StageId } from '#core/map/model.ts';
import { useT } from '#i18n/react.tsx';
import { useStarter } from '#state/guide.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { useBoard, useSession } from './board-context.ts';
import { InlineText } from './InlineText.tsx';
import type { StageEditing } from './session.ts';
import styles from './StageCard.module.css';

interface Props {
  stageId: StageId;
}

/** The typing that goes on in one field of one card, if any. */
function useEditing(stageId: StageId, field: StageEditing['field']): StageEditing | null {
  return useSession(({ editing }) =>
    editing?.kind === 'stage' && editing.id === stageId && editing.field === field ? editing : null,
  );
}

export function StageName({ stageId }: Props) {
  const t = useT();
  const name = useApp(({ map }) => map.stages[stageId]?.name ?? '');
  const editing = useEditing(stageId, 'name');

  if (editing !== null) return <NameField stageId={stageId} name={name} editing={editing} />;
  return (
    <div title={name} className={styles['name']} data-edit="name">
      {name.trim() || t('board.unnamed')}
    </div>
  );
}

interface NameFieldProps extends Props {
  name: string;
  editing: StageEditing;
}

function NameField({ stageId, name, editing }: NameFieldProps) {
  const t = useT();
  const store = useAppStore();
  const { actions } = useBoard();

  /** Tab goes on to the phrase, which is the next thing to say about a stage. */
  function tab(event: KeyboardEvent): void {
    if (event.key !== 'Tab' || event.shiftKey) return;
    event.preventDefault();
    actions.edit({ kind: 'stage', id: stageId, field: 'happens' });
  }

  return (
    <div className={styles['nameField']} onKeyDownCapture={tab}>
      <InlineText
        label={t('board.name')}
        value={name}
        onType={(text) =>
          store.getState().dispatch({ type: 'stage.edit', stageId, fields: { name: text } })
        }
        onEnter={() => actions.editNext(editing)}
        onEnd={(back) => actions.endEdit(editing, back)}
      />
    </div>
  );
}

export function StagePhrase({ stageId }: Props) {
  const happens = useApp(({ map }) => map.stages[stageId]?.happens ?? '');
  const kind = useApp(({ map }) => map.stages[stageId]?.kind ?? 'own');
  const starter = useStarter();
  const { question } = kind === 'own' ? starter.ownStage : starter.stages[kind];
  const editing = useEditing(stageId, 'happens');

  if (editing !== null) {
    return <PhraseField {...{ stageId, happens, question, editing }} />;
  }
  const empty = happens.trim() === '';
  return (
    <div title={empty ? question : happens} data-empty={empty} className={styles['phrase']}>
      {empty ? question : happens}
    </div>
  );
}

interface PhraseFieldProps extends Props {
  happens: string;
  question: string;
  editing: StageEditing;
}

function PhraseField({ stageId, happens, question, editing }: PhraseFieldProps) {
  const t = useT();
  const store = useAppStore();
  const { actions } = useBoard();
  return (
    <div className={styles['phraseField']}>
      <InlineText
        label={t('board.happens')}
        value={happens}
        placeholder={question}
        className={styles['phraseText']}
        onType={(text) =>
          store.getState().dispatch({ type: 'stage.edit', stageId, fields: { happens: text } })
        }
        onEnter={() => actions.editNext(editing)}
        onEnd={(back) => actions.endEdit(editing, back)}
      />
    </div>
  );
}
