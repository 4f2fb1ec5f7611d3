import { LogOut, Repeat, Trash2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Link, LinkKind, StageId } from '#core/map/model.ts';
import type { WholeTranslate } from '#i18n/catalogue.ts';
import { stageTitle } from '#i18n/stage-name.ts';
import type { AppStore } from '#state/store.ts';
import type { MenuEntry, MenuItem } from '#ui/menu-model.ts';
import type { BoardActions } from './actions.ts';
import type { MenuAbout } from './session.ts';

/** What the menus of the board are made of. */
export interface Tools {
  readonly store: AppStore;
  readonly actions: BoardActions;
  /** Usual reasons for losing a deal. */
  readonly reasons: readonly string[];
  readonly t: WholeTranslate;
}

export interface MenuContent {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

/** Goes on to another menu at the same place. */
export type Follow = (about: MenuAbout) => void;

export const SIGNS: Readonly<Record<LinkKind, ReactNode>> = {
  loop: <Repeat size={16} aria-hidden />,
  return: <Undo2 size={16} aria-hidden />,
  lost: <LogOut size={16} aria-hidden />,
};

/** The last entry of most menus. */
export function deleteEntry(t: WholeTranslate, onSelect: () => void): MenuItem {
  return {
    id: 'delete',
    label: t('board.menu.delete'),
    hint: 'Delete',
    icon: <Trash2 size={16} aria-hidden />,
    danger: true,
    onSelect,
  };
}

export function nameOf({ store, t }: Tools, id: StageId): string {
  return stageTitle(t, store.getState().map.stages[id]);
}

export function linkName(tools: Tools, { kind, fromStageId, toStageId, label }: Link): string {
  const { t } = tools;
  if (toStageId === null) return t('board.link.lostShort', { label });
  const ends = { from: nameOf(tools, fromStageId), to: nameOf(tools, toStageId) };
  const between = t('board.link.between', ends);
  return `${between}: ${label === '' ? t(`board.link.kind.${kind}`) : label}`;
}
