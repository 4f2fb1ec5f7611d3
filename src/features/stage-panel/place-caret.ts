/** Where the caret shall stand in a line: a place, or from–to. */
export type Caret = number | readonly [from: number, to: number];

export function placeCaret(field: HTMLTextAreaElement, caret: Caret): void {
  const [from, to] = typeof caret === 'number' ? [caret, caret] : caret;
  field.focus();
  field.setSelectionRange(from, to);
  field.scrollIntoView({ block: 'nearest' });
}
