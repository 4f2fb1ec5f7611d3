import type { Page } from '@playwright/test';

interface Focus {
  readonly name: string;
  readonly faults: readonly string[];
}

/** What stands in the way of a keyboard or a finger, found in the page itself. */
interface Auditor {
  /** What is wrong with the element that has the focus; null while it is handed on. */
  focusFault(): Focus | null;
  /** Why nobody can see where the keyboard is; empty while it is in sight. */
  lostFocus(): readonly string[];
  /** Targets that a finger may miss. */
  smallTargets(least: number, offBoard: boolean): string[];
}

const auditorIn = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { auditor?: Auditor }).auditor !== undefined);

/** Puts the auditor into the page, once per document. */
async function place(page: Page): Promise<void> {
  if (!(await auditorIn(page))) await page.evaluate(install);
}

/**
 * Targets under `least` CSS pixels that no exception of WCAG 2.5.8 covers; `offBoard` leaves out those
 * that are drawn on the board itself.
 */
export async function smallTargets(page: Page, least = 24, offBoard = false): Promise<string[]> {
  await place(page);
  return page.evaluate(
    ([pixels, apart]) =>
      (globalThis as unknown as { auditor: Auditor }).auditor.smallTargets(pixels, apart),
    [least, offBoard] as const,
  );
}

/** Looks that must find the same before it counts: what is being put away still has the focus for a moment. */
const LOOKS = 3;

/** Why nobody can see where the keyboard is, once things have come to rest; empty if it is in sight. */
export async function lostFocus(page: Page): Promise<readonly string[]> {
  await place(page);
  let faults: readonly string[] = [];
  let same = 0;
  for (let look = 0; look < 60 && same < LOOKS; look += 1) {
    const now = await page.evaluate(
      () =>
        new Promise<readonly string[]>((resolve) => {
          const look = () =>
            resolve((globalThis as unknown as { auditor: Auditor }).auditor.lostFocus());
          requestAnimationFrame(() => setTimeout(look, 16));
        }),
    );
    same = now.length === 0 ? same + 1 : 0;
    faults = now;
  }
  return faults;
}

export interface Walk {
  readonly stops: number;
  readonly faults: readonly string[];
}

/** Goes through all stops of the Tab key, and says which of them are hidden, covered or unmarked. */
export async function walkFocus(page: Page, most = 250): Promise<Walk> {
  await place(page);
  const before = await page.evaluateHandle(() => document.activeElement as HTMLElement | null);
  const faults: string[] = [];
  const seen = new Set<string>();
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await look(page);
    if (seen.has(at.name)) break;
    seen.add(at.name);
    faults.push(...at.faults.map((fault) => `${at.name}: ${fault}`));
  }
  await page.evaluate((former) => {
    if (former === document.body) (document.activeElement as HTMLElement).blur();
    else former?.focus();
  }, before);
  return { stops: seen.size, faults };
}

/** What has the focus. The edges of a dialog send it on to the other end, which takes a moment. */
async function look(page: Page): Promise<Focus> {
  for (;;) {
    const at = await page.evaluate(() =>
      (globalThis as unknown as { auditor: Auditor }).auditor.focusFault(),
    );
    if (at !== null) return at;
  }
}

/** Runs in the page. */
function install(): void {
  const TARGETS =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, ' +
    '[role="button"], [role="tab"], [role="option"], [role^="menuitem"], [role="checkbox"], ' +
    '[role="switch"], [role="radio"], [tabindex]:not([tabindex="-1"]), .react-flow__handle';
  let count = 0;
  const numbers = new WeakMap<Element, number>();

  function nameOf(element: Element): string {
    const label =
      element.getAttribute('aria-label') ??
      (element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null) ??
      element.textContent;
    if (!numbers.has(element)) numbers.set(element, (count += 1));
    const place = element.closest('[role="dialog"], main, nav, aside, header')?.tagName ?? '';
    const words = label.trim().slice(0, 40);
    const classes = element.getAttribute('class')?.split(' ')[0] ?? '';
    return `${place}/${element.tagName}.${classes} "${words}" #${numbers.get(element)}`;
  }

  /** The element itself, or what of it lies at a point: its content, its label. */
  function owns(element: Element, hit: Element | null): boolean {
    if (hit === null) return false;
    if (element.contains(hit)) return true;
    const { labels } = element as Partial<HTMLInputElement>;
    return [...(labels ?? [])].some((label) => label.contains(hit));
  }

  function clipOf(element: Element): DOMRect {
    let left = 0;
    let top = 0;
    let right = innerWidth;
    let bottom = innerHeight;
    const position = getComputedStyle(element).position;
    if (position === 'fixed') return new DOMRect(0, 0, right, bottom);
    for (let at = element.parentElement; at !== null; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.overflow !== 'visible' || style.contain.includes('paint')) {
        const box = at.getBoundingClientRect();
        left = Math.max(left, box.left);
        top = Math.max(top, box.top);
        right = Math.min(right, box.right);
        bottom = Math.min(bottom, box.bottom);
      }
      if (style.position === 'fixed') break;
    }
    return new DOMRect(left, top, right - left, bottom - top);
  }

  /** How much bigger the element is drawn than it is laid out. */
  function scaleOf(element: HTMLElement): number {
    const plane = element.closest('.react-flow__viewport');
    return plane === null ? 1 : new DOMMatrix(getComputedStyle(plane).transform).a;
  }

  function ringFaults(element: HTMLElement): string[] {
    // A field may hand its ring to the frame around it.
    for (let at: HTMLElement | null = element; at !== null; at = at.parentElement) {
      const own = getComputedStyle(at);
      const after = getComputedStyle(at, '::after');
      const style = own.outlineStyle === 'none' ? after : own;
      const ring = Number.parseFloat(style.outlineWidth) * scaleOf(at);
      if (style.outlineStyle !== 'none' && ring >= 2) {
        const offset = Number.parseFloat(style.outlineOffset) * scaleOf(at);
        const box = at.getBoundingClientRect();
        const clip = clipOf(at);
        const out = offset + ring;
        const sides = {
          left: clip.left - (box.left - out),
          top: clip.top - (box.top - out),
          right: box.right + out - clip.right,
          bottom: box.bottom + out - clip.bottom,
        };
        const cut = Object.entries(sides).filter(([, over]) => over > Math.max(1, ring - 1));
        return cut.length === 0
          ? []
          : [`ring cut ${cut.map(([side, over]) => `${side} ${over.toFixed(1)}`).join(', ')}`];
      }
      if (at !== element && !at.matches(':focus-within')) break;
      if (at !== element && at.matches('main, nav, aside, header, [role="dialog"]')) break;
    }
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return [`no ring (${outlineStyle} ${outlineWidth})`];
  }

  function coverFaults(element: HTMLElement): string[] {
    const box = element.getBoundingClientRect();
    if (box.width < 1 || box.height < 1) return ['has no size'];
    const clip = clipOf(element);
    const left = Math.max(box.left, clip.left);
    const right = Math.min(box.right, clip.right);
    const top = Math.max(box.top, clip.top);
    const bottom = Math.min(box.bottom, clip.bottom);
    if (right - left < 1 || bottom - top < 1) return ['out of sight'];
    const radius = Number.parseFloat(getComputedStyle(element).borderTopLeftRadius) || 0;
    const inset = 2 + Math.min(radius, box.width / 2, box.height / 2) * 0.3;
    const x = [left + inset, right - inset, left + inset, right - inset, (left + right) / 2];
    const y = [top + inset, top + inset, bottom - inset, bottom - inset, (top + bottom) / 2];
    const places = ['top left', 'top right', 'bottom left', 'bottom right', 'centre'];
    return places.flatMap((place, at) => {
      const hit = document.elementFromPoint(x[at] ?? 0, y[at] ?? 0);
      if (owns(element, hit)) return [];
      // What lies around it is no cover: it shows its content through.
      if (hit !== null && hit.contains(element) && place !== 'centre') return [];
      return [`covered ${place} by ${hit === null ? 'nothing' : nameOf(hit)}`];
    });
  }

  function focusFault() {
    const element = document.activeElement as HTMLElement | null;
    if (element?.matches('[data-base-ui-focus-guard]') === true) return null;
    if (element === null || element === document.body) return { name: 'body', faults: [] };
    return { name: nameOf(element), faults: [...ringFaults(element), ...coverFaults(element)] };
  }

  function lostFocus(): string[] {
    const element = document.activeElement as HTMLElement | null;
    if (element === null || element === document.body) return ['the focus is on the page itself'];
    const faults = coverFaults(element).filter((fault) => /no size|sight|centre/u.test(fault));
    return faults.map((fault) => `${nameOf(element)}: ${fault}`);
  }

  const SKIPPED = '[inert], [aria-hidden="true"], [disabled]';

  function targets(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>(TARGETS)].filter((element) => {
      if (element.closest(SKIPPED) !== null && !element.matches('.react-flow__handle'))
        return false;
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      const { width, height, left, top } = element.getBoundingClientRect();
      return width > 1 && height > 1 && left < innerWidth && top < innerHeight && left + width > 0;
    });
  }

  /** Pixels between two looks at what can be hit. */
  const STEP = 0.25;

  /** How far a target can be hit from its centre, in both directions. */
  function reachOf(element: HTMLElement, least: number) {
    const box = element.getBoundingClientRect();
    const clip = clipOf(element);
    const x = (Math.max(box.left, clip.left) + Math.min(box.right, clip.right)) / 2;
    const y = (Math.max(box.top, clip.top) + Math.min(box.bottom, clip.bottom)) / 2;
    const hits = (dx: number, dy: number) =>
      owns(element, document.elementFromPoint(x + dx, y + dy));
    if (!hits(0, 0)) return null;
    const half = least / 2 - STEP;
    if (hits(-half, 0) && hits(half, 0) && hits(0, -half) && hits(0, half)) return null;
    const run = (dx: number, dy: number) => {
      let steps = 0;
      while (steps < least && hits(dx * (steps + STEP), dy * (steps + STEP))) steps += STEP;
      return steps;
    };
    return {
      x,
      y,
      width: run(-1, 0) + run(1, 0) + STEP,
      height: run(0, -1) + run(0, 1) + STEP,
    };
  }

  function scrollerOf(element: Element): Element | null {
    for (let at = element.parentElement; at !== null; at = at.parentElement) {
      const scrolls = /auto|scroll/u.test(getComputedStyle(at).overflowY);
      if (scrolls && at.scrollHeight > at.clientHeight) return at;
    }
    return null;
  }

  /** Whether something that does not move with the board lies over a part of the element. */
  function isUnderBar(element: Element): boolean {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    const points = [
      [middle.x, top + 1],
      [middle.x, bottom - 1],
      [left + 1, middle.y],
      [right - 1, middle.y],
    ] as const;
    return points.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && hit.closest('.react-flow') === null;
    });
  }

  /** Whether the rest of a target is a scroll away, or can be moved out from under what covers it. */
  function isAtEdge(element: HTMLElement, { x, y }: { x: number; y: number }, least: number) {
    const clip = clipOf(element);
    const box = element.getBoundingClientRect();
    const gap = Math.min(
      box.left - clip.left,
      clip.right - box.right,
      box.top - clip.top,
      clip.bottom - box.bottom,
    );
    if (gap < 0) return true;
    if (element.closest('.react-flow__viewport') === null) return false;
    const room = Math.min(x - clip.left, clip.right - x, y - clip.top, clip.bottom - y);
    return room < least / 2 || isUnderBar(element);
  }

  function smallTargets(least: number, offBoard: boolean): string[] {
    const all = targets().filter(
      (element) => !offBoard || element.closest('.react-flow__viewport') === null,
    );
    const found: string[] = [];
    for (const element of all) {
      // What a sticky head covers is a scroll away.
      const scroller = scrollerOf(element);
      if (scroller !== null) element.scrollIntoView({ block: 'center' });
      const reach = reachOf(element, least);
      if (reach === null) continue;
      if (Math.min(reach.width, reach.height) >= least - 0.5) continue;
      if (isAtEdge(element, reach, least)) continue;
      // A link or a button in the flow of a sentence is as tall as its line.
      if (getComputedStyle(element).display === 'inline') continue;
      found.push(`${nameOf(element)} ${reach.width}×${reach.height}`);
    }
    return found;
  }

  Object.assign(globalThis, { auditor: { focusFault, lostFocus, smallTargets } satisfies Auditor });
}
