import type { StageId } from '#core/map/model.ts';

export function rowOf(stageId: StageId): HTMLElement | null {
  return document.querySelector<HTMLElement>(`nav [data-outline-stage="${stageId}"]`);
}

export function focusRow(stageId: StageId | undefined): void {
  if (stageId !== undefined) rowOf(stageId)?.focus();
}
