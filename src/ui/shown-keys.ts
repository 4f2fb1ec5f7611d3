const SIGNS: Readonly<Partial<Record<string, string>>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ContextMenu: '☰',
  '-': '−',
};

/** A chord as it is printed on keys: `Alt+ArrowUp` is `Alt+↑`. */
export function shownKeys(chord: string): string {
  return chord
    .split(/(?<=.)\+/u)
    .map((key) => SIGNS[key] ?? key)
    .join('+');
}
