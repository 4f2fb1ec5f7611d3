import { type MouseEvent, type PointerEvent, useRef } from 'react';
import { type Grid, placeOf } from './use-grid.ts';

/** Clicks, double clicks and drags across cells. A second tap on a cell edits it, as on phones. */
export function useGridPointer(grid: Grid) {
  const press = useRef<{ readonly finger: boolean; readonly again: boolean } | null>(null);

  return {
    onPointerDown: (event: PointerEvent) => {
      press.current = null;
      const place = fieldPlace(event.target);
      if (place === null || event.button !== 0) return;
      const { active } = grid;
      const again = place.stageId === active?.stageId && place.column === active.column;
      press.current = { finger: event.pointerType !== 'mouse', again };
      if (!event.shiftKey) grid.mark(null);
    },
    onMouseDown: (event: MouseEvent) => {
      const place = fieldPlace(event.target);
      if (place === null || !event.shiftKey) return;
      event.preventDefault();
      grid.go(place, true);
    },
    onPointerOver: (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.buttons !== 1 || press.current === null) return;
      const place = fieldPlace(event.target);
      if (place !== null) grid.go(place, true);
    },
    onClick: (event: MouseEvent) => {
      const place = fieldPlace(event.target);
      const pressed = press.current;
      press.current = null;
      if (place === null || pressed === null) return;
      if (pressed.finger && pressed.again) grid.edit(place, { kind: 'keep' });
    },
    onDoubleClick: (event: MouseEvent) => {
      const place = fieldPlace(event.target);
      if (place !== null) grid.edit(place, { kind: 'keep' });
    },
  };
}

/** The cell under a pointer, unless it is being typed in or is the handle of a row. */
function fieldPlace(target: EventTarget) {
  if (!(target instanceof Element) || target.closest('textarea, select, button') !== null) {
    return null;
  }
  return placeOf(target);
}
