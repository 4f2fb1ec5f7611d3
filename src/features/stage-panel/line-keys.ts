import type { ClipboardEvent, KeyboardEvent } from 'react';
import {
  type LineEdit,
  type Lines,
  joinLine,
  neighbourOf,
  pasteLines,
  splitLine,
} from './line-edits.ts';
import { pastedLines } from './pasted-lines.ts';
import { placeCaret } from './place-caret.ts';

/** `null` where the browser's own paste is right: a text of one line. */
export function pasteEdit<Id extends string>(
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

/** A line under a key press. */
interface Line<Id extends string> {
  readonly id: Id;
  lines(this: void): Lines<Id>;
  edit(this: void, edit: LineEdit): void;
  move(this: void, by: number): void;
}

export function onLineKey<Id extends string>(
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
