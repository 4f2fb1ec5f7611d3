import type { ReactNode } from 'react';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** At the end of the line, usually the shortcut. */
  readonly hint?: string;
  /** A second line. */
  readonly note?: string;
  readonly disabled?: boolean;
  readonly danger?: boolean;
  /** Makes the item one of a choice. */
  readonly checked?: boolean;
  /** Makes the item a switch of its own. */
  readonly on?: boolean;
  readonly data?: Readonly<Record<`data-${string}`, string>>;
  onSelect(): void;
}

export type MenuEntry =
  | MenuItem
  | { readonly id: string; readonly separator: true }
  | { readonly id: string; readonly heading: string };

/** What has the focus when the menu opens: an item after a key, the menu itself after a press. */
export type MenuStart = 'first' | 'last' | 'menu';
