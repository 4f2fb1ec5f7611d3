import { ArrowDown, ArrowRightLeft, ArrowUp, Ellipsis, Plus, Trash2 } from 'lucide-react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import { useT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Menu, type MenuEntry } from '#ui/Menu.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import styles from './LineList.module.css';
import {
  type LineEdit,
  type Lines,
  joinLine,
  neighbourOf,
  pasteLines,
  splitLine,
} from './line-edits.ts';
import type { LineSource } from './line-source.ts';
import { pastedLines } from './pasted-lines.ts';
import { placeCaret } from './place-caret.ts';

export interface LineWords<Id extends string> {
  /** The name of the empty field at the end. */
  readonly fresh: string;
  readonly placeholder: string;
  /** The name of a line, counted from 1. */
  line(this: void, number: number): string;
  /** Another list the line may go to. */
  readonly elsewhere?: { readonly label: string; move(this: void, id: Id): LineEdit };
}

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

/** One line. Subscribes to its own text only. */
export function LineField<Id extends string>(props: Props<Id>) {
  const { id, index, ids, draft, source, words, onFocus, onBlur, onEdit } = props;
  const t = useT();
  const store = useAppStore();
  const text = useApp(source.selectText(id));
  const dispatch = useApp((state) => state.dispatch);
  const isNew = id === draft;

  function linesNow(): Lines<Id> {
    const textOf = (line: Id) => source.selectText(line)(store.getState());
    return { source, ids, draft, textOf };
  }

  function move(by: number): void {
    const to = index + by;
    if (isNew || to < 0 || to >= ids.length) return;
    const said = t('panel.lineMoved', { number: to + 1, total: ids.length });
    onEdit({ commands: [source.move(id, to)], said });
  }

  function remove(): void {
    const next = ids[index + 1] ?? ids[index - 1] ?? draft;
    const commands = [source.remove(id)];
    onEdit({ commands, focus: { id: next, caret: 0 }, said: t('panel.lineDeleted') });
  }

  function paste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const edit = pasteEdit(event, id, linesNow());
    if (edit === null) return;
    const said = t('panel.linesAdded', { count: edit.count });
    onEdit({ ...edit, said });
  }

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
        className={styles['field']}
        data-line={id}
        placeholder={isNew ? words.placeholder : undefined}
        value={text}
        onValueChange={(next) =>
          dispatch(isNew ? source.add(ids.length, [{ id, text: next }]) : source.reword(id, next))
        }
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
    </li>
  );
}

/** `null` where the browser's own paste is right: a text of one line. */
function pasteEdit<Id extends string>(
  event: ClipboardEvent<HTMLTextAreaElement>,
  id: Id,
  lines: Lines<Id>,
) {
  const pasted = event.clipboardData.getData('text/plain');
  const found = pastedLines(pasted);
  if (!/[\n\r]/u.test(pasted) || found.length === 0) return null;
  event.preventDefault();
  const { selectionStart: start, selectionEnd: end } = event.currentTarget;
  return { ...pasteLines(lines, id, { start, end }, found), count: found.length };
}

interface Line<Id extends string> {
  readonly id: Id;
  lines(this: void): Lines<Id>;
  edit(this: void, edit: LineEdit): void;
  move(this: void, by: number): void;
}

function onLineKey<Id extends string>(
  event: KeyboardEvent<HTMLTextAreaElement>,
  line: Line<Id>,
): void {
  const { ctrlKey, metaKey, shiftKey, nativeEvent } = event;
  if (nativeEvent.isComposing || ctrlKey || metaKey || shiftKey) return;
  if (event.key === 'Enter') enter(event, line);
  if (event.key === 'Backspace') backspace(event, line);
  if (event.key === 'ArrowUp') arrow(event, line, -1);
  if (event.key === 'ArrowDown') arrow(event, line, 1);
}

type Press = KeyboardEvent<HTMLTextAreaElement>;

function enter<Id extends string>(event: Press, { id, lines, edit }: Line<Id>): void {
  const { selectionStart: start, selectionEnd: end } = event.currentTarget;
  event.preventDefault();
  edit(splitLine(lines(), id, { start, end }));
}

function backspace<Id extends string>(event: Press, { id, lines, edit }: Line<Id>): void {
  if (event.currentTarget.selectionEnd !== 0) return;
  const joined = joinLine(lines(), id);
  if (joined === null) return;
  event.preventDefault();
  edit(joined);
}

function arrow<Id extends string>(event: Press, line: Line<Id>, by: -1 | 1): void {
  if (event.altKey) {
    event.preventDefault();
    line.move(by);
  } else {
    leaveUnlessMoved(event.currentTarget, neighbourOf(line.lines(), line.id, by), by);
  }
}

/** Up in the first row and down in the last lead to the next line; only the browser knows rows. */
function leaveUnlessMoved(
  field: HTMLTextAreaElement,
  neighbour: string | undefined,
  by: -1 | 1,
): void {
  const { selectionStart: before } = field;
  setTimeout(() => {
    const stayed = field.selectionStart === before && document.activeElement === field;
    const next = field.closest('ol')?.querySelector(`textarea[data-line="${neighbour}"]`);
    if (!stayed || !(next instanceof HTMLTextAreaElement)) return;
    placeCaret(next, by < 0 ? next.value.length : 0);
  });
}

interface MenuProps<Id extends string> {
  id: Id;
  index: number;
  count: number;
  words: LineWords<Id>;
  onMove: (by: number) => void;
  onRemove: () => void;
  onEdit: (edit: LineEdit) => void;
}

function LineMenu<Id extends string>(props: MenuProps<Id>) {
  const { id, index, count, words, onMove, onRemove, onEdit } = props;
  const t = useT();
  const { elsewhere } = words;
  const entries: MenuEntry[] = [
    {
      id: 'up',
      label: t('common.moveUp'),
      icon: <ArrowUp size={16} aria-hidden />,
      hint: 'Alt+↑',
      disabled: index === 0,
      onSelect: () => onMove(-1),
    },
    {
      id: 'down',
      label: t('common.moveDown'),
      icon: <ArrowDown size={16} aria-hidden />,
      hint: 'Alt+↓',
      disabled: index === count - 1,
      onSelect: () => onMove(1),
    },
    ...(elsewhere === undefined
      ? []
      : [
          {
            id: 'elsewhere',
            label: elsewhere.label,
            icon: <ArrowRightLeft size={16} aria-hidden />,
            onSelect: () => onEdit(elsewhere.move(id)),
          },
        ]),
    { id: 'rule', separator: true },
    {
      id: 'delete',
      label: t('common.delete'),
      icon: <Trash2 size={16} aria-hidden />,
      danger: true,
      onSelect: onRemove,
    },
  ];
  return (
    <Menu
      align="end"
      entries={entries}
      renderTrigger={(trigger) => (
        <IconButton
          {...trigger}
          label={t('panel.lineActions', { number: index + 1 })}
          tooltip={null}
          size="s"
          icon={<Ellipsis size={16} aria-hidden />}
          className={styles['more']}
        />
      )}
    />
  );
}
