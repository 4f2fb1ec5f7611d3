import type { MenuEntry, MenuItem } from './menu-model.ts';

/** Items that belong together: under a heading, or as the choices of one question. */
export interface MenuSection {
  readonly id: string;
  readonly separator: boolean;
  readonly heading: string | null;
  /** Whether the items are choices, of which one is checked. */
  readonly choice: boolean;
  readonly items: readonly MenuItem[];
}

interface Draft extends MenuSection {
  choice: boolean;
  items: MenuItem[];
}

/** Gathers the entries of a menu into sections, in their order. */
export function sectionsOf(entries: readonly MenuEntry[]): readonly MenuSection[] {
  const sections: Draft[] = [];
  for (const entry of entries) {
    if ('separator' in entry) {
      sections.push({ id: entry.id, separator: true, heading: null, choice: false, items: [] });
    } else if ('heading' in entry) {
      const { id, heading } = entry;
      sections.push({ id, separator: false, heading, choice: false, items: [] });
    } else {
      add(sections, entry);
    }
  }
  return sections;
}

function add(sections: Draft[], item: MenuItem): void {
  const choice = item.checked !== undefined;
  const last = sections.at(-1);
  if (last !== undefined && !last.separator) {
    // The first item decides what the section is.
    if (last.items.length === 0) last.choice = choice;
    if (last.choice === choice) {
      last.items.push(item);
      return;
    }
  }
  sections.push({ id: item.id, separator: false, heading: null, choice, items: [item] });
}
