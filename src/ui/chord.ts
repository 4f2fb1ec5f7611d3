interface Press {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * A key press as tables of keys write it: `Ctrl+Shift+Z`, `Alt+ArrowUp`, `?`. Letters go by their
 * place on the keyboard, so that a Russian layout works as well; Cmd counts as Ctrl.
 */
export function chordOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Press): string {
  const letter = /^Key[A-Z]$/u.test(code);
  const name = letter ? code.slice(3) : key === ' ' ? 'Space' : key;
  // Shift is part of how a sign is typed, not held beside it.
  const shift = shiftKey && (letter || name.length > 1);
  const held = [ctrlKey || metaKey ? 'Ctrl+' : '', altKey ? 'Alt+' : '', shift ? 'Shift+' : ''];
  return `${held.join('')}${name}`;
}

/** One thing that keys do, as lists of keys name it. */
export interface KeyEntry<Id extends string = string> {
  readonly id: Id;
  readonly keys: readonly string[];
}

/** `Shift+2` by its place, whatever sign the layout has above that figure. */
function shiftedDigit({ key, code, shiftKey }: Press): string | null {
  return shiftKey && /^Digit\d$/u.test(code) && !/^\d$/u.test(key)
    ? `Shift+${code.slice(5)}`
    : null;
}

let single = true;

/**
 * Lets keys of one sign alone (`?`, `S`, `0`) work, or not: who speaks instead of typing, or meets keys
 * by chance, can do without them. Keys that only lead around, such as arrows, go on.
 */
export function letSingleKeys(work: boolean): void {
  single = work;
}

/** Whether a chord does anything now. */
export function keyWorks(chord: string): boolean {
  return single || !/^(?:Shift\+\d|.)$/u.test(chord);
}

/** What a key press does by a table. */
export function entryOf<Id extends string>(
  table: readonly KeyEntry<Id>[],
  press: Press,
): KeyEntry<Id> | undefined {
  const chord = chordOf(press);
  if (!keyWorks(chord)) return undefined;
  const digit = shiftedDigit(press);
  return (
    table.find(({ keys }) => keys.includes(chord)) ??
    table.find(({ keys }) => digit !== null && keys.includes(digit))
  );
}
