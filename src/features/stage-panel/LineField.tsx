import { Plus } from 'lucide-react';
import type { ClipboardEvent, ComponentProps } from 'react';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import { useLateT } from '#i18n/react.tsx';
import { useAppStore, useTyped } from '#state/react.tsx';
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
      // The list may know of the first letter a frame later than the second one comes.
      const isThere = source.selectIds(store.getState()).includes(id);
      store.type(isThere ? source.reword(id, text) : source.add(ids.length, [{ id, text }]));
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

interface TextProps<Id extends string> extends Omit<
  ComponentProps<typeof TextArea>,
  'id' | 'value'
> {
  id: Id;
  source: LineSource<Id>;
}

/** The text of a line; apart, because it is all of the line that a letter changes. */
function LineText<Id extends string>({ id, source, ...field }: TextProps<Id>) {
  const text = useTyped(source.selectText(id));
  return (
    <TextArea
      {...field}
      hideLabel
      look="bare"
      minRows={1}
      oneLine
      maxLength={TEXT_LIMITS.sentence}
      data-line={id}
      value={text}
    />
  );
}

/** One line. Renders again when the list changes. */
export function LineField<Id extends string>(props: Props<Id>) {
  const { id, index, ids, source, words, onFocus, onBlur, onEdit } = props;
  const { isNew, linesNow, type, move, remove, paste } = useLine(props);

  return (
    <li className={styles['line']} data-new={isNew}>
      <span className={styles['sign']} aria-hidden>
        {isNew ? <Plus size={14} /> : index + 1}
      </span>
      <LineText
        {...{ id, source }}
        label={isNew ? words.fresh : words.line(index + 1)}
        placeholder={isNew ? words.placeholder : undefined}
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
