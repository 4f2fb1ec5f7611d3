import { Pencil } from 'lucide-react';
import type { NoteId, NoteTone } from '#core/map/model.ts';
import { clipEntries, groupMenu, paperMenu } from './group-menus.tsx';
import { exitsMenu, linkMenu, reasonMenu, relationMenu, targetMenu } from './link-menus.tsx';
import { type MenuContent, type Tools, deleteEntry } from './menu-parts.tsx';
import type { MenuAbout, MenuRequest } from './session.ts';
import { stageMenu } from './stage-menu.tsx';

const TONES: readonly NoteTone[] = ['yellow', 'green', 'blue', 'pink'];

/** What a menu holds, as the map is at this moment. */
export function menuOf(request: MenuRequest, tools: Tools): MenuContent {
  const { about } = request;
  const follow = (next: MenuAbout) => tools.actions.openMenu({ ...request, about: next });
  switch (about.kind) {
    case 'stage':
      return stageMenu(about.id, tools, follow);
    case 'note':
      return noteMenu(about.id, tools);
    case 'group':
      return groupMenu(tools);
    case 'paper':
      return paperMenu(tools);
    case 'link':
      return linkMenu(about.id, tools);
    case 'exits':
      return exitsMenu(about.id, tools, follow);
    case 'target':
      return targetMenu(about.from, tools, follow);
    case 'relation':
      return relationMenu(about.from, about.to, tools);
    case 'reason':
      return reasonMenu(about.from, tools);
    default:
      return about satisfies never;
  }
}

function noteMenu(id: NoteId, tools: Tools): MenuContent {
  const { t, store, actions } = tools;
  const { map, dispatch } = store.getState();
  const note = map.notes[id];
  return {
    label: t('board.noteMenu'),
    entries: [
      {
        id: 'edit',
        label: t('board.menu.editText'),
        hint: 'Enter',
        icon: <Pencil size={16} aria-hidden />,
        onSelect: () => actions.edit({ kind: 'note', id }),
      },
      ...clipEntries(tools, id, ['copy', 'cut', 'duplicate']),
      { id: 'tone', heading: t('board.menu.tone') },
      ...TONES.map((tone) => ({
        id: tone,
        label: t(`board.tone.${tone}`),
        checked: note?.tone === tone,
        onSelect: () => {
          dispatch({ type: 'note.edit', noteId: id, fields: { tone } });
          actions.say(t(`board.tone.${tone}`));
        },
      })),
      { id: 'before-delete', separator: true },
      deleteEntry(t, () => actions.remove({ notes: [id] })),
    ],
  };
}
