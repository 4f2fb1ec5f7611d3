import {
  ClipboardPaste,
  Copy,
  CopyPlus,
  LayoutGrid,
  Maximize,
  Maximize2,
  Plus,
  Scissors,
  Search,
  SquareDashed,
  SquareDashedMousePointer,
  StickyNote,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { ARRANGEMENTS, leastFor } from '#core/board/arrange.ts';
import type { WholeTranslate } from '#i18n/catalogue.ts';
import type { DrawAct } from '#state/store.ts';
import type { MenuEntry } from '#ui/menu-model.ts';
import { type MenuContent, type Tools, deleteEntry } from './menu-parts.tsx';

/** Pixels. */
const ICON = 16;

const SIGNS: Readonly<Partial<Record<DrawAct, ReactNode>>> = {
  copy: <Copy size={ICON} aria-hidden />,
  cut: <Scissors size={ICON} aria-hidden />,
  duplicate: <CopyPlus size={ICON} aria-hidden />,
  zoomSelection: <Maximize2 size={ICON} aria-hidden />,
};

const HINTS: Readonly<Partial<Record<DrawAct, string>>> = {
  copy: 'Ctrl+C',
  cut: 'Ctrl+X',
  duplicate: 'Ctrl+D',
  zoomSelection: 'Shift+2',
};

/** Entries that do something with a card, or with the selection it belongs to. */
export function clipEntries(
  { t, actions }: Tools,
  id: string,
  acts: readonly ('copy' | 'cut' | 'duplicate')[],
): MenuEntry[] {
  return acts.map((act) => actEntry(t, act, () => actions.drawWith(id, act)));
}

function actEntry(t: WholeTranslate, act: DrawAct, onSelect: () => void): MenuEntry {
  return {
    id: act,
    label: t(`drawing.${act}`),
    hint: HINTS[act] ?? '',
    icon: SIGNS[act],
    onSelect,
  };
}

/** Everything that can be done with several cards at once. */
export function groupMenu({ t, store, actions }: Tools): MenuContent {
  const { selection } = store.getState();
  const count = selection.stages.length + selection.notes.length;
  const acts = ['copy', 'cut', 'duplicate', 'zoomSelection'] as const;
  return {
    label: t('drawing.count', { count }),
    entries: [
      { id: 'count', heading: t('drawing.count', { count }) },
      ...ARRANGEMENTS.map((way) => ({
        id: way,
        label: t(`drawing.${way}`),
        disabled: count < leastFor(way),
        onSelect: () => actions.draw(way),
      })),
      { id: 'before-copy', separator: true },
      ...acts.map((act) => actEntry(t, act, () => actions.draw(act))),
      { id: 'before-delete', separator: true },
      deleteEntry(t, () => actions.remove(selection)),
    ],
  };
}

/** What can be done where no card is. */
export function paperMenu(tools: Tools): MenuContent {
  return {
    label: tools.t('drawing.paperMenu'),
    entries: [
      ...newEntries(tools),
      { id: 'before-select', separator: true },
      ...searchEntries(tools),
      { id: 'before-view', separator: true },
      ...viewEntries(tools),
    ],
  };
}

function newEntries({ t, actions }: Tools): MenuEntry[] {
  return [
    {
      id: 'stage',
      label: t('board.tool.addStage'),
      hint: 'S',
      icon: <Plus size={ICON} aria-hidden />,
      onSelect: actions.addStage,
    },
    {
      id: 'note',
      label: t('board.tool.addNote'),
      hint: 'N',
      icon: <StickyNote size={ICON} aria-hidden />,
      onSelect: actions.addNote,
    },
    {
      id: 'paste',
      label: t('drawing.paste'),
      hint: 'Ctrl+V',
      icon: <ClipboardPaste size={ICON} aria-hidden />,
      onSelect: () => actions.draw('paste'),
    },
  ];
}

function searchEntries({ t, actions }: Tools): MenuEntry[] {
  return [
    {
      id: 'all',
      label: t('drawing.selectAll'),
      hint: 'Ctrl+A',
      icon: <SquareDashed size={ICON} aria-hidden />,
      onSelect: actions.selectAll,
    },
    {
      id: 'marquee',
      label: t('board.tool.marquee'),
      hint: 'M',
      icon: <SquareDashedMousePointer size={ICON} aria-hidden />,
      onSelect: () => actions.setMode('marquee'),
    },
    {
      id: 'find',
      label: t('drawing.find'),
      hint: 'Ctrl+F',
      icon: <Search size={ICON} aria-hidden />,
      onSelect: () => actions.draw('find'),
    },
  ];
}

function viewEntries({ t, store, actions }: Tools): MenuEntry[] {
  return [
    {
      id: 'tidy',
      label: t('board.tool.tidyAll'),
      icon: <LayoutGrid size={ICON} aria-hidden />,
      onSelect: actions.tidy,
    },
    {
      id: 'fit',
      label: t('board.zoom.fit'),
      hint: '0',
      icon: <Maximize size={ICON} aria-hidden />,
      onSelect: () => actions.view.fit(store.getState().map),
    },
  ];
}
