import { createRef } from 'react';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { Board } from '#features/board/Board.tsx';
import type { AppStore } from '#state/store.ts';
import { type Mounted, mount } from '../stage-panel/house.tsx';

/** The board with the seven stages of the template, 1200 × 860 pixels. */
export async function mountBoard(prepare?: (store: AppStore) => void): Promise<Mounted> {
  const canvas = createRef<HTMLDivElement>();
  const house = await mount(
    () => (
      <div style={{ position: 'fixed', inlineSize: '1200px', blockSize: '860px' }}>
        <Board boardRef={canvas} />
      </div>
    ),
    prepare,
  );
  await expect.element(card(1)).toBeVisible();
  return house;
}

/** The card at a place of the route, from 1. */
export function card(number: number) {
  return page.getByRole('group', { name: new RegExp(`^Stage ${number} of`) });
}

export function stepsOf({ store }: Mounted): number {
  return store.getState().history.past.length;
}

export function stageOf({ store, stage }: Mounted, index: number) {
  const found = store.getState().map.stages[stage(index)];
  if (found === undefined) throw new Error(`Stage ${index} is gone`);
  return found;
}

interface Way {
  readonly x: number;
  readonly y: number;
}

function mouse(type: string, { x, y }: Way, more: MouseEventInit = {}): MouseEvent {
  return new MouseEvent(type, {
    bubbles: true,
    cancelable: true,
    view: window,
    clientX: x,
    clientY: y,
    ...more,
  });
}

function centreOf(element: Element): Way {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Drags an element in steps by pixels on screen; `onWay` runs before it is let go. */
export async function drag(element: Element, by: Way, onWay?: () => void): Promise<void> {
  const from = centreOf(element);
  element.dispatchEvent(mouse('mousedown', from));
  for (let step = 1; step <= 10; step += 1) {
    const at = { x: from.x + (by.x * step) / 10, y: from.y + (by.y * step) / 10 };
    document.dispatchEvent(mouse('mousemove', at));
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
  onWay?.();
  document.dispatchEvent(mouse('mouseup', { x: from.x + by.x, y: from.y + by.y }));
}

/** Drags from one element to the middle of another. */
export async function dragTo(element: Element, target: Element): Promise<void> {
  const from = centreOf(element);
  const to = centreOf(target);
  await drag(element, { x: to.x - from.x, y: to.y - from.y });
}

/** The name of what has the focus; “body” when it was lost. */
export function focusName(): string {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return 'body';
  return activeElement.getAttribute('aria-label') ?? activeElement.tagName;
}
