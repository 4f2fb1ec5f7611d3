import { type KeyboardEvent, useRef, useState } from 'react';
import { TextField, type TextFieldProps } from './TextField.tsx';
import { lazyPart } from './lazy-part.tsx';
import { useLent } from './lent-input.ts';

interface Props extends Omit<TextFieldProps, 'ref' | 'onChange'> {
  suggestions: readonly string[];
  /** The name of the list of suggestions. */
  suggestionsLabel: string;
  /** Called on Enter and when a suggestion is picked. */
  onCommit?: ((value: string) => void) | undefined;
}

const List = lazyPart(() => import('./ComboList.tsx').then((part) => part.ComboList));

function matching(suggestions: readonly string[], typed: string): readonly string[] {
  const wanted = typed.trim().toLocaleLowerCase();
  const found = suggestions.filter((text) => text.toLocaleLowerCase().includes(wanted));
  // A whole entry is no search: whoever opens the list again wants to see the others.
  return found.some((text) => text.toLocaleLowerCase() === wanted) ? suggestions : found;
}

/**
 * A text field that suggests; what a person types of their own is as good. The input is ours and
 * stays the same element: the list, fetched on first focus, lends it what makes it a combobox.
 */
export function ComboField({ suggestions, suggestionsLabel, onCommit, ...field }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const found = matching(suggestions, field.value);
  const list = useList(found.length > 0);
  const { lent } = list;

  function keyDown(event: KeyboardEvent<HTMLInputElement>): void {
    field.onKeyDown?.(event);
    if (event.isDefaultPrevented() || event.nativeEvent.isComposing) return;
    // The library would empty the field on an Escape that has no list to close.
    if (event.key === 'Escape' && !list.shown) return;
    lent.pass('onKeyDown', event);
    if (event.key === 'Enter' && !event.isDefaultPrevented()) {
      list.close();
      onCommit?.(field.value);
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') list.ask();
    else if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
  }

  function pick(text: string): void {
    if (text !== field.value) field.onValueChange(text);
    onCommit?.(text);
  }

  return (
    <>
      <TextField
        {...field}
        {...lent.handlers(field, list)}
        ref={input}
        role="combobox"
        // While the list shows, the page around it is hidden from assistive technology, label included.
        aria-label={list.shown ? field.label : undefined}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={list.shown}
        aria-controls={lent.controls}
        aria-activedescendant={lent.active}
        value={lent.draft ?? field.value}
        onValueChange={(typed) => {
          list.ask();
          if (!lent.attached) field.onValueChange(typed);
        }}
        onKeyDown={keyDown}
      />
      {list.wanted ? (
        <List.Part
          input={input}
          label={suggestionsLabel}
          texts={found}
          value={field.value}
          open={list.shown}
          onOpenChange={list.turn}
          onLend={lent.lend}
          onType={field.onValueChange}
          onPick={pick}
          onFailed={list.forget}
        />
      ) : null}
    </>
  );
}

/** Whether the list was asked for, which fetches its code, and whether it shows. */
function useList(filled: boolean) {
  const [wanted, setWanted] = useState(false);
  const [open, setOpen] = useState(false);
  const lent = useLent();

  function show(): void {
    setWanted(true);
    setOpen(true);
  }

  return {
    lent,
    wanted,
    shown: open && filled,
    turn: setOpen,
    close: () => setOpen(false),
    fetch: () => setWanted(true),
    show,
    /** Shows, as long as the list is not there to decide it. */
    ask: () => {
      if (!lent.attached) show();
    },
    forget: () => {
      setWanted(false);
      setOpen(false);
    },
  };
}
