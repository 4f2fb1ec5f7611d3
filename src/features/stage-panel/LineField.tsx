import { Plus } from 'lucide-react';
import type { ClipboardEvent } from 'react';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { LineMenu, type LineWords } from './LineMenu.tsx';
import styles from './LineList.module.css';
import type { LineEdit, Lines } from './line-edits.ts';
import { onLineKey, pasteEdit } from './line-keys.ts';
import type { LineSource } from './line-source.ts';

interface Props<Id extends string> {
  id: Id;
  index: number;
  ids: readonly Id[];
  draft: Id;
  source: LineSource<Id>;
  words: LineWords<Id>;
  onFocus: () => void;
  onBlur: () => void;
  onEdit: (edit: LineEdit) => void;
}

function useLine<Id extends string>({ id, index, ids, draft, source, onEdit }: Props<Id>) {
  const t = useLateT();
  const store = useAppStore();
  const isNew = id === draft;

  function linesNow(): Lines<Id> {
    const textOf = (line: Id) => source.selectText(line)(store.getState());
    return { source, ids, draft, textOf };
  }

  return {
    isNew,
    linesNow,
    type: (text: string) => {
      const command = isNew ? source.add(ids.length, [{ id, text }]) : source.reword(id, text);
      store.getState().dispatch(command);
    },
    move: (by: number) => {
      const to = index + by;
      if (isNew || to < 0 || to >= ids.length) return;
      const said = t('panel.lineMoved', { number: to + 1, total: ids.length });
      onEdit({ commands: [source.move(id, to)], said });
    },
    remove: () => {
      const next = ids[index + 1] ?? ids[index - 1] ?? draft;
      const focus = { id: next, caret: 0 };
      onEdit({ commands: [source.remove(id)], focus, said: t('panel.lineDeleted') });
    },
    paste: (event: ClipboardEvent<HTMLTextAreaElement>) => {
      const edit = pasteEdit(event, id, linesNow());
      if (edit === null) return;
      onEdit({ ...edit, said: t('panel.linesAdded', { count: edit.count }) });
    },
  };
}

/** One line. Subscribes to its own text only. */
export function LineField<Id extends string>(props: Props<Id>) {
  const { id, index, ids, source, words, onFocus, onBlur, onEdit } = props;
  const { isNew, linesNow, type, move, remove, paste } = useLine(props);
  const text = useApp(source.selectText(id));

  return (
    <li className={styles['line']} data-new={isNew}>
      <span className={styles['sign']} aria-hidden>
        {isNew ? <Plus size={14} /> : index + 1}
      </span>
      <TextArea
        label={isNew ? words.fresh : words.line(index + 1)}
        hideLabel
        look="bare"
        minRows={1}
        oneLine
        maxLength={TEXT_LIMITS.sentence}
        data-line={id}
        placeholder={isNew ? words.placeholder : undefined}
        value={text}
        onValueChange={type}
        onFocus={onFocus}
        onBlur={onBlur}
        onPaste={paste}
        onKeyDown={(event) => onLineKey(event, { id, lines: linesNow, edit: onEdit, move })}
      />
      {isNew ? null : (
        <LineMenu
          {...{ id, index, count: ids.length, words, onEdit }}
          onMove={move}
          onRemove={remove}
        />
      )}
      {isNew ? null : words.below?.(id)}
    </li>
  );
}
