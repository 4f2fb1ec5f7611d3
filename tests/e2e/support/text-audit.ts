import type { Page } from '@playwright/test';

/** Text that cannot be read: cut off with nothing to bring it out, or lying on other text. */
export function unreadableText(page: Page): Promise<string[]> {
  return page.evaluate(find);
}

/** Runs in the page. */
function find(): string[] {
  interface Piece {
    readonly owner: HTMLElement;
    readonly words: string;
    readonly boxes: readonly DOMRect[];
  }

  /** Texts that only a screen reader hears, and pictures of paper. */
  const APART = 'svg, [inert], [aria-hidden="true"], option, script, style, noscript';

  function pieces(): Piece[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Piece[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const owner = node.parentElement;
      const words = (node.textContent ?? '').trim();
      if (owner === null || words === '' || owner.closest(APART) !== null) continue;
      if (!owner.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width * height > 1);
      if (boxes.length > 0 && !isHiddenFromSight(owner)) found.push({ owner, words, boxes });
    }
    return found;
  }

  function isHiddenFromSight(owner: Element): boolean {
    for (let at: Element | null = owner; at !== null; at = at.parentElement) {
      if (getComputedStyle(at).clipPath.startsWith('inset(50%')) return true;
    }
    return false;
  }

  const nameOf = ({ owner, words }: Piece) => {
    const part = owner.closest('[role="dialog"], header, nav, main, aside')?.tagName ?? '';
    return `${part}/${owner.tagName}.${owner.className.split(' ')[0]} “${words.slice(0, 40)}”`;
  };

  /** Whether the whole text can be had where it stands: by pointing at it, or under its name. */
  function isToldElsewhere({ owner, words }: Piece): boolean {
    for (let at: Element | null = owner; at !== null; at = at.parentElement) {
      const told = `${at.getAttribute('title') ?? ''} ${at.getAttribute('aria-label') ?? ''}`;
      if (told.includes(words)) return true;
      // A card says what it is about; the panel of its stage holds its texts whole.
      if (at.matches('[data-stage-id], [data-note-id]')) return at.matches('[data-note-id]');
    }
    return false;
  }

  function boundsOf({ boxes }: Piece) {
    return {
      left: Math.min(...boxes.map((box) => box.left)),
      right: Math.max(...boxes.map((box) => box.right)),
      top: Math.min(...boxes.map((box) => box.top)),
      bottom: Math.max(...boxes.map((box) => box.bottom)),
      /** What of a line is no letter. */
      slack: (boxes[0]?.height ?? 0) / 4 + 2,
    };
  }

  /** Where an element cuts off what is in it, with no way to bring it out. */
  function edgesOf(element: Element) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const across = overflowX === 'hidden' || overflowX === 'clip';
    const down = overflowY === 'hidden' || overflowY === 'clip';
    return {
      scrolls: /auto|scroll/u.test(`${overflowX} ${overflowY}`),
      left: across ? box.left - 2 : -Infinity,
      right: across ? box.right + 2 : Infinity,
      top: down ? box.top : -Infinity,
      bottom: down ? box.bottom : Infinity,
    };
  }

  /** What cuts a text off for good: an edge beyond which nothing can be scrolled. */
  function cutOf(piece: Piece): string | null {
    const { left, right, top, bottom, slack } = boundsOf(piece);
    for (let at: HTMLElement | null = piece.owner; at !== null; at = at.parentElement) {
      // The canvas shows what lies beyond its edge when it is moved.
      if (at.matches('.react-flow__viewport')) return null;
      const edge = edgesOf(at);
      if (left < edge.left || right > edge.right) return 'cut at the side';
      if (top < edge.top - slack || bottom > edge.bottom + slack) return 'cut at the end';
      if (edge.scrolls) return null;
    }
    return right > innerWidth + 2 ? 'beyond the window' : null;
  }

  /** Parts that lie over one another on purpose. */
  const LAYERS =
    '.react-flow__viewport, [role="dialog"], [role="menu"], [role="listbox"], [role="toolbar"], ' +
    '[data-bottom-bar], header, nav, aside, thead, main';

  function overlaps(all: readonly Piece[]): string[] {
    const found: string[] = [];
    const visible = all.map((piece) => ({
      piece,
      layer: piece.owner.closest(LAYERS),
      boxes: piece.boxes.filter(
        ({ left, top, bottom }) => left < innerWidth && top < innerHeight && bottom > 0,
      ),
    }));
    for (const [at, one] of visible.entries()) {
      for (const two of visible.slice(at + 1)) {
        if (one.layer !== two.layer) continue;
        if (isStuck(one.piece.owner) !== isStuck(two.piece.owner)) continue;
        if (
          one.boxes.some((a) =>
            two.boxes.some((b) => isOn(a, b) && isSeen(one.piece, a, b) && isSeen(two.piece, a, b)),
          )
        ) {
          found.push(`${nameOf(one.piece)} lies on ${nameOf(two.piece)}`);
        }
      }
    }
    return found;
  }

  /** Headings that stay while the rest moves beneath them. */
  function isStuck(owner: Element): boolean {
    for (let at: Element | null = owner; at !== null; at = at.parentElement) {
      if (getComputedStyle(at).position === 'sticky') return true;
    }
    return false;
  }

  /** Letters lie on letters: more than the space that belongs to a line above and below it. */
  function isOn(a: DOMRect, b: DOMRect): boolean {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return across > 3 && down > Math.min(a.height, b.height) / 3;
  }

  function isSeen({ owner }: Piece, a: DOMRect, b: DOMRect): boolean {
    const x = (Math.max(a.left, b.left) + Math.min(a.right, b.right)) / 2;
    const y = (Math.max(a.top, b.top) + Math.min(a.bottom, b.bottom)) / 2;
    const hits = document.elementsFromPoint(x, y);
    const depth = hits.findIndex((hit) => hit === owner || hit.contains(owner));
    return hits.includes(owner) && depth >= 0;
  }

  const all = pieces();
  const cut = all.flatMap((piece) => {
    const how = cutOf(piece);
    return how === null || isToldElsewhere(piece) ? [] : [`${nameOf(piece)}: ${how}`];
  });
  return [...new Set([...cut, ...overlaps(all)])];
}
