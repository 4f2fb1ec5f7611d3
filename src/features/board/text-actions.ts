import { routeOf } from '#core/map/queries.ts';
import type { Reach } from './reach.ts';
import type { Editing, StageEditing } from './session.ts';
import { stageBox } from './view.ts';

export interface TextActions {
  /** Starts typing on the board. */
  edit(editing: Editing): void;
  /** Ends typing on the board; `focus` says whether its card takes the focus. */
  endEdit(editing: Editing, focus: boolean): void;
  /** Ends typing and goes to the next phrase nobody has written yet. */
  editNext(editing: StageEditing): void;
}

export function textActions({ store, session, view }: Reach): TextActions {
  function edit(editing: Editing): void {
    store.getState().sealStep();
    if (editing.kind === 'stage') {
      const stage = store.getState().map.stages[editing.id];
      if (stage === undefined) return;
      store.getState().select({ stages: [editing.id] });
      view.reveal(stageBox(stage));
    }
    session.setState({ editing });
  }

  function endEdit(editing: Editing, focus: boolean): void {
    store.getState().sealStep();
    // Another field may have taken over already.
    if (session.getState().editing !== editing) return;
    session.setState({ editing: null, ...(focus ? { focusId: editing.id } : {}) });
  }

  return {
    edit,
    endEdit,
    editNext: (editing) => {
      const { id: stageId, field } = editing;
      const route = routeOf(store.getState().map);
      const at = route.findIndex(({ id }) => id === stageId);
      const rest = route.slice(field === 'name' ? at : at + 1);
      const next = rest.find(({ happens }) => happens.trim() === '');
      if (next === undefined) endEdit(editing, true);
      else edit({ kind: 'stage', id: next.id, field: 'happens' });
    },
  };
}
