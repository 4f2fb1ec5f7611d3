import type { Command } from '#core/map/commands.ts';
import type { LineSource } from './line-source.ts';
import type { Caret } from './place-caret.ts';

/** A list at the moment of an edit. */
export interface Lines<Id extends string> {
  readonly source: LineSource<Id>;
  readonly ids: readonly Id[];
  /** The empty field at the end: it becomes a record with its first character. */
  readonly draft: Id;
  textOf(this: void, id: Id): string;
}

/** What a key or a paste does: commands that are one step, and where the caret goes. */
export interface LineEdit {
  readonly commands: readonly Command[];
  readonly focus?: { readonly id: string; readonly caret: Caret };
  /** How many pasted lines the limit left out. */
  readonly over?: number;
  /** Read out to those who do not see the change. */
  readonly said?: string;
}

interface Selected {
  readonly start: number;
  readonly end: number;
}

/** Enter: ends a line at the caret; at the end of the last line it leads to the empty field. */
export function splitLine<Id extends string>(
  lines: Lines<Id>,
  id: Id,
  { start, end }: Selected,
): LineEdit {
  const { source, ids, draft } = lines;
  const at = ids.indexOf(id);
  const text = lines.textOf(id);
  if (at < 0 || text === '') return { commands: [] };
  const [head, tail] = [text.slice(0, start).trimEnd(), text.slice(end).trimStart()];
  const reword = head === text ? [] : [source.reword(id, head)];
  if (tail === '' && at === ids.length - 1) {
    return { commands: reword, focus: { id: draft, caret: 0 } };
  }
  if (ids.length >= source.limit) return { commands: [] };
  const added = source.nextId();
  // The caret stays with the words behind it; an empty line opens above them.
  if (head === '') return { commands: [source.add(at, [{ id: added, text: '' }])] };
  return {
    commands: [...reword, source.add(at + 1, [{ id: added, text: tail }])],
    focus: { id: added, caret: 0 },
  };
}

/** Backspace at the very start: removes an empty line, joins another with the one above. */
export function joinLine<Id extends string>(lines: Lines<Id>, id: Id): LineEdit | null {
  const { source, ids, draft } = lines;
  const at = id === draft ? ids.length : ids.indexOf(id);
  const above = ids[at - 1];
  const text = lines.textOf(id);
  if (above === undefined) {
    const below = ids[at + 1] ?? draft;
    return id === draft || text !== ''
      ? null
      : { commands: [source.remove(id)], focus: { id: below, caret: 0 } };
  }
  const before = lines.textOf(above);
  if (id === draft) return { commands: [], focus: { id: above, caret: before.length } };
  const glue = before === '' || text === '' ? '' : ' ';
  const join = text === '' ? [] : [source.reword(above, `${before}${glue}${text}`)];
  return {
    commands: [...join, source.remove(id)],
    focus: { id: above, caret: before.length + glue.length },
  };
}

/** Several pasted lines become lines of the list; the text around the caret is kept. */
export function pasteLines<Id extends string>(
  lines: Lines<Id>,
  id: Id,
  { start, end }: Selected,
  pasted: readonly string[],
): LineEdit {
  const { source, ids, draft } = lines;
  const text = lines.textOf(id);
  const [head, tail] = [text.slice(0, start), text.slice(end)];
  const isNew = id === draft;
  const room = Math.max(0, source.limit - ids.length - (isNew ? 1 : 0)) + 1;
  const texts = pasted.slice(0, room);
  const lastText = texts.at(-1) ?? '';
  const whole = texts.map(
    (line, index) => (index === 0 ? head : '') + line + (index === texts.length - 1 ? tail : ''),
  );
  const [first = '', ...rest] = whole;
  const added = rest.map((line) => ({ id: source.nextId(), text: line }));
  const commands = isNew
    ? [source.add(ids.length, [{ id, text: first }, ...added])]
    : [source.reword(id, first), source.add(ids.indexOf(id) + 1, added)];
  const caret = (added.length === 0 ? head.length : 0) + lastText.length;
  return {
    commands,
    focus: { id: added.at(-1)?.id ?? id, caret },
    over: pasted.length - texts.length,
  };
}

/** The line above or below; below the last one comes the empty field. */
export function neighbourOf<Id extends string>(
  { ids, draft }: Lines<Id>,
  id: Id,
  by: -1 | 1,
): Id | undefined {
  const all = [...ids, draft];
  return all[all.indexOf(id) + by];
}
