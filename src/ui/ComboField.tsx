import { type KeyboardEvent, useId, useRef, useState } from 'react';
import styles from './ComboField.module.css';
import { TextField, type TextFieldProps } from './TextField.tsx';
import { cx } from './cx.ts';
import { useFloating } from './floating.ts';
import floatingStyles from './floating.module.css';

interface Props extends Omit<TextFieldProps, 'ref'> {
  suggestions: readonly string[];
  /** The name of the list of suggestions. */
  suggestionsLabel: string;
  /** Called on Enter and when a suggestion is picked. */
  onCommit?: ((value: string) => void) | undefined;
}

const NONE = -1;

function matching(suggestions: readonly string[], typed: string): readonly string[] {
  const wanted = typed.trim().toLocaleLowerCase();
  const found = suggestions.filter((text) => text.toLocaleLowerCase().includes(wanted));
  // A whole entry is no search: whoever opens the list again wants to see the others.
  return found.some((text) => text.toLocaleLowerCase() === wanted) ? suggestions : found;
}

/** The list beside the field: whether it shows, and which of its texts the arrows have reached. */
function useSuggestions(suggestions: readonly string[], value: string) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(NONE);
  const found = matching(suggestions, value);
  const shown = open && found.length > 0;

  return {
    found,
    shown,
    active,
    chosen: shown ? found[active] : undefined,
    show: (): void => setOpen(true),
    search: (): void => {
      setOpen(true);
      setActive(NONE);
    },
    close: (): void => {
      setOpen(false);
      setActive(NONE);
    },
    step: (by: 1 | -1): void => {
      setOpen(true);
      // One stop past the ends is the text as typed.
      const stops = found.length + 1;
      const from = shown ? active + 1 : 0;
      setActive(((from + by + stops) % stops) - 1);
    },
  };
}

/** A text field that suggests; what a person types of their own is as good. */
export function ComboField({ suggestions, suggestionsLabel, onCommit, ...field }: Props) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useSuggestions(suggestions, field.value);

  function commit(text: string): void {
    list.close();
    if (text !== field.value) field.onValueChange(text);
    onCommit?.(text);
  }

  function keyDown(event: KeyboardEvent<HTMLInputElement>): void {
    field.onKeyDown?.(event);
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const keys: Partial<Record<string, () => void>> = {
      ArrowDown: () => list.step(1),
      ArrowUp: () => list.step(-1),
      Enter: () => commit(list.chosen ?? field.value),
      ...(list.shown ? { Escape: list.close } : {}),
    };
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  return (
    <>
      <TextField
        {...field}
        ref={input}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={list.shown}
        aria-controls={list.shown ? listId : undefined}
        aria-activedescendant={list.chosen === undefined ? undefined : `${listId}-${list.active}`}
        onValueChange={(typed) => {
          list.search();
          field.onValueChange(typed);
        }}
        onKeyDown={keyDown}
        onClick={(event) => {
          field.onClick?.(event);
          list.show();
        }}
        onBlur={(event) => {
          field.onBlur?.(event);
          list.close();
        }}
      />
      {list.shown ? (
        <Suggestions
          {...{ input, listId, active: list.active, texts: list.found }}
          label={suggestionsLabel}
          onPick={commit}
        />
      ) : null}
    </>
  );
}

interface SuggestionsProps {
  input: { readonly current: HTMLInputElement | null };
  listId: string;
  label: string;
  texts: readonly string[];
  active: number;
  onPick: (text: string) => void;
}

function Suggestions({ input, listId, label, texts, active, onPick }: SuggestionsProps) {
  const popup = useRef<HTMLDivElement>(null);
  const anchor = {
    get current() {
      return input.current?.parentElement ?? null;
    },
  };
  useFloating({
    open: true,
    anchor,
    popup,
    side: 'below',
    align: 'start',
    gap: 4,
    matchWidth: true,
  });

  return (
    <div
      ref={popup}
      popover="manual"
      id={listId}
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      className={cx(floatingStyles['popup'], styles['list'])}
      // The field keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {texts.map((text, index) => (
        <div
          key={text}
          id={`${listId}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={styles['option']}
          ref={(node) => {
            if (index === active) node?.scrollIntoView({ block: 'nearest' });
          }}
          onClick={() => onPick(text)}
          onKeyDown={undefined}
        >
          {text}
        </div>
      ))}
    </div>
  );
}
