import { ArrowLeft, ArrowRight, Copy, PanelRight, Pencil, Plus, Spline } from 'lucide-react';
import type { StageId } from '#core/map/model.ts';
import { linksOf, numberOf, routeOf } from '#core/map/queries.ts';
import type { MenuEntry } from '#ui/menu-model.ts';
import { clipEntries } from './group-menus.tsx';
import {
  type Follow,
  type MenuContent,
  SIGNS,
  type Tools,
  deleteEntry,
  linkName,
  nameOf,
} from './menu-parts.tsx';

/** Everything that can be done with a stage, without a pointer too. */
export function stageMenu(id: StageId, tools: Tools, follow: Follow): MenuContent {
  const { t } = tools;
  return {
    label: t('board.cardMenu', { name: nameOf(tools, id) }),
    entries: [
      ...textEntries(id, tools),
      { id: 'after-text', separator: true },
      ...routeEntries(id, tools),
      { id: 'links', heading: t('board.menu.links') },
      ...linkEntries(id, tools, follow),
      { id: 'before-delete', separator: true },
      deleteEntry(t, () => tools.actions.remove({ stages: [id] })),
    ],
  };
}

function textEntries(id: StageId, { t, store, actions }: Tools): MenuEntry[] {
  return [
    {
      id: 'open',
      label: t('board.menu.open'),
      icon: <PanelRight size={16} aria-hidden />,
      onSelect: () => store.getState().focusField(id, 'name'),
    },
    {
      id: 'rename',
      label: t('board.menu.rename'),
      hint: 'F2',
      icon: <Pencil size={16} aria-hidden />,
      onSelect: () => actions.edit({ kind: 'stage', id, field: 'name' }),
    },
    {
      id: 'phrase',
      label: t('board.menu.phrase'),
      hint: 'Enter',
      icon: <Pencil size={16} aria-hidden />,
      onSelect: () => actions.edit({ kind: 'stage', id, field: 'happens' }),
    },
  ];
}

function routeEntries(id: StageId, tools: Tools): MenuEntry[] {
  const { t, store, actions } = tools;
  const { map } = store.getState();
  const number = numberOf(map, id);
  const plus = <Plus size={16} aria-hidden />;
  return [
    {
      id: 'before',
      label: t('board.menu.insertBefore'),
      icon: plus,
      onSelect: () => actions.insertStage(number - 1),
    },
    {
      id: 'after',
      label: t('board.menu.insertAfter'),
      icon: plus,
      onSelect: () => actions.insertStage(number),
    },
    {
      id: 'duplicate',
      label: t('board.menu.duplicate'),
      hint: 'Ctrl+D',
      icon: <Copy size={16} aria-hidden />,
      onSelect: () => actions.duplicateStage(id),
    },
    ...clipEntries(tools, id, ['copy', 'cut']),
    {
      id: 'earlier',
      label: t('board.menu.earlier'),
      icon: <ArrowLeft size={16} aria-hidden />,
      disabled: number <= 1,
      onSelect: () => actions.reorderStage(id, -1),
    },
    {
      id: 'later',
      label: t('board.menu.later'),
      icon: <ArrowRight size={16} aria-hidden />,
      disabled: number >= routeOf(map).length,
      onSelect: () => actions.reorderStage(id, 1),
    },
  ];
}

function linkEntries(id: StageId, tools: Tools, follow: Follow): MenuEntry[] {
  const { t, store } = tools;
  const own = linksOf(store.getState().map).filter(
    ({ fromStageId, toStageId }) => fromStageId === id || toStageId === id,
  );
  return [
    ...own.map((link) => ({
      id: link.id,
      label: linkName(tools, link),
      icon: SIGNS[link.kind],
      onSelect: () => follow({ kind: 'link', id: link.id }),
    })),
    {
      id: 'link-with',
      label: t('board.menu.linkWith'),
      icon: <Spline size={16} aria-hidden />,
      onSelect: () => follow({ kind: 'target', from: id }),
    },
    {
      id: 'lost',
      label: t('board.menu.lost'),
      icon: SIGNS.lost,
      onSelect: () => follow({ kind: 'reason', from: id }),
    },
  ];
}
