import { Pencil, Plus } from 'lucide-react';
import type { Link, LinkId, StageId } from '#core/map/model.ts';
import { linesOf, routeOf } from '#core/map/queries.ts';
import type { MenuEntry } from '#ui/menu-model.ts';
import { exitsOf } from './link-actions.ts';
import {
  type Follow,
  type MenuContent,
  SIGNS,
  type Tools,
  deleteEntry,
  linkName,
  nameOf,
} from './menu-parts.tsx';

const KINDS = ['loop', 'return'] as const;

export function linkMenu(id: LinkId, tools: Tools): MenuContent {
  const { t, store, actions } = tools;
  const link = store.getState().map.links[id];
  if (link === undefined) return { label: '', entries: [] };
  return {
    label: linkName(tools, link),
    entries: [
      { id: 'name', heading: linkName(tools, link) },
      {
        id: 'edit',
        label: t('board.menu.editLabel'),
        hint: 'F2',
        icon: <Pencil size={16} aria-hidden />,
        onSelect: () => actions.edit({ kind: 'link', id }),
      },
      ...kindEntries(link, tools),
      { id: 'before-delete', separator: true },
      deleteEntry(t, () => actions.remove({ links: [id] })),
    ],
  };
}

/** An exit to lost stays one: it leads to no stage. */
function kindEntries({ id, kind }: Link, { t, store, actions }: Tools): MenuEntry[] {
  if (kind === 'lost') return [];
  return [
    { id: 'kind', heading: t('board.menu.kind') },
    ...KINDS.map((option) => ({
      id: option,
      label: t(`board.link.kind.${option}`),
      note: t(`board.link.note.${option}`),
      checked: kind === option,
      onSelect: () => {
        store.getState().dispatch({ type: 'link.edit', linkId: id, fields: { kind: option } });
        actions.say(t(`board.link.kind.${option}`));
      },
    })),
  ];
}

export function exitsMenu(stageId: StageId, tools: Tools, follow: Follow): MenuContent {
  const { t, store } = tools;
  const { map } = store.getState();
  const heading = t('board.link.lostNamed', { from: nameOf(tools, stageId), label: '' });
  return {
    label: heading,
    entries: [
      { id: 'name', heading },
      ...exitsOf(map, stageId).map((id) => ({
        id,
        label: map.links[id]?.label || t('board.link.kind.lost'),
        icon: SIGNS.lost,
        onSelect: () => follow({ kind: 'link', id }),
      })),
      { id: 'before-more', separator: true },
      {
        id: 'more',
        label: t('board.menu.lost'),
        icon: <Plus size={16} aria-hidden />,
        onSelect: () => follow({ kind: 'reason', from: stageId }),
      },
    ],
  };
}

export function targetMenu(from: StageId, tools: Tools, follow: Follow): MenuContent {
  const { t, store } = tools;
  const heading = t('board.link.pickTo', { name: nameOf(tools, from) });
  const targets = routeOf(store.getState().map).map(({ id }, index) => ({ id, number: index + 1 }));
  return {
    label: heading,
    entries: [
      { id: 'name', heading },
      ...targets
        .filter(({ id }) => id !== from)
        .map(({ id, number }) => ({
          id,
          label: `${number}. ${nameOf(tools, id)}`,
          onSelect: () => follow({ kind: 'relation', from, to: id }),
        })),
      { id: 'before-lost', separator: true },
      {
        id: 'lost',
        label: t('board.menu.lost'),
        icon: SIGNS.lost,
        onSelect: () => follow({ kind: 'reason', from }),
      },
    ],
  };
}

export function relationMenu(from: StageId, to: StageId, tools: Tools): MenuContent {
  const { t, actions } = tools;
  const heading = t('board.link.between', { from: nameOf(tools, from), to: nameOf(tools, to) });
  return {
    label: heading,
    entries: [
      { id: 'name', heading },
      ...KINDS.map((kind) => ({
        id: kind,
        label: t(`board.link.kind.${kind}`),
        note: t(`board.link.note.${kind}`),
        icon: SIGNS[kind],
        onSelect: () => actions.link(kind, from, to),
      })),
    ],
  };
}

/** What the team wrote at the stage comes first, then the usual reasons. */
export function reasonMenu(from: StageId, { t, store, reasons, actions }: Tools): MenuContent {
  const own = linesOf(store.getState().map, from, 'lostReason').map(({ text }) => text.trim());
  const all = [...new Set([...own, ...reasons])].filter((reason) => reason !== '');
  return {
    label: t('board.link.reason'),
    entries: [
      { id: 'name', heading: t('board.link.reason') },
      ...all.map((reason) => ({
        id: reason,
        label: reason,
        onSelect: () => actions.link('lost', from, null, reason),
      })),
      { id: 'before-own', separator: true },
      {
        id: 'own-reason',
        label: t('board.link.ownReason'),
        icon: <Pencil size={16} aria-hidden />,
        onSelect: () => actions.link('lost', from, null),
      },
    ],
  };
}
