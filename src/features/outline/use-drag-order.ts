import type { PointerEvent } from 'react';
import type { StageId } from '#core/map/model.ts';
import { useAppStore } from '#state/react.tsx';
import { moveStage } from '#state/stage-actions.ts';

/** Pixels a pointer travels before a press is a drag. */
const THRESHOLD = 6;

/**
 * Reorders by dragging a row with the mouse; fingers scroll the list, so for them and for keys
 * there are the menu and Alt with the arrows.
 */
export function useDragOrder(
  list: { readonly current: HTMLElement | null },
  ids: readonly StageId[],
): (event: PointerEvent<HTMLElement>) => void {
  const store = useAppStore();

  return (press) => {
    const root = list.current;
    const row = (press.target as Element).closest<HTMLElement>('[data-outline-stage]');
    const stageId = ids.find((id) => id === row?.dataset['outlineStage']);
    if (press.pointerType !== 'mouse' || press.button !== 0) return;
    if (root === null || row === null || stageId === undefined) return;

    const from = ids.indexOf(stageId);
    const stop = new AbortController();
    const options = { signal: stop.signal };
    let to: number | null = null;

    function follow({ clientY }: globalThis.PointerEvent): void {
      if (root === null || (to === null && Math.abs(clientY - press.clientY) < THRESHOLD)) return;
      if (to === null && !store.getState().mayBuild()) {
        stop.abort();
        return;
      }
      to = slotAt(root, clientY);
      mark(root, from, to);
    }

    function end(drop: boolean): void {
      stop.abort();
      if (root === null || to === null) return;
      mark(root, from, null);
      swallowClick();
      if (drop) moveStage(store, stageId as StageId, to > from ? to - 1 : to);
    }

    window.addEventListener('pointermove', follow, options);
    window.addEventListener('pointerup', () => end(true), options);
    window.addEventListener('pointercancel', () => end(false), options);
    window.addEventListener('keydown', (event) => event.key === 'Escape' && end(false), options);
  };
}

/** The click that ends a drag is not meant for the row. */
function swallowClick(): void {
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  window.addEventListener('click', (event) => event.stopPropagation(), options);
  setTimeout(() => stop.abort());
}

/** Between which rows a height lies: 0 is above the first. */
function slotAt(root: HTMLElement, y: number): number {
  const rows = [...root.children];
  const below = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  return below < 0 ? rows.length : below;
}

function mark(root: HTMLElement, from: number, to: number | null): void {
  for (const [index, row] of [...root.children].entries()) {
    row.toggleAttribute('data-dragged', to !== null && index === from);
    row.toggleAttribute('data-drop-before', to === index);
    row.toggleAttribute('data-drop-after', to === root.children.length && index === to - 1);
  }
}
