import { toCanvas } from 'html-to-image';
import { FONT_FAMILY } from '#core/onepager/to-svg.ts';
import { boardBounds } from './board-bounds.ts';
import { pngOf, scaleWithin } from './canvas.ts';
import { pngWithMap } from './embedded-map.ts';
import { copyBoard } from './board-copy.ts';
import type { BoardGround, ExportJob, Exported } from './exporter.ts';
import { inlineStyles } from './inline-styles.ts';
import { toBase64 } from './packing.ts';
import { type FontBytes, loadFonts } from './fonts.ts';

/** Pixels per board unit: sharp on a slide. */
const WANTED_SCALE = 2;
/** Room around the drawing, in board units. */
const PADDING = 32;

/** Parts of the board that are there for the hand, not for the eye. */
const TOOLS = '.react-flow__handle, .react-flow__nodesselection, [data-not-exported]';

/**
 * A picture of the whole board as it is drawn, whatever part of it is on the screen, with the map
 * inside.
 *
 * @throws Error when no board is on the screen
 */
export async function exportBoardPng({ map, board, fonts }: ExportJob): Promise<Exported> {
  if (board === null) throw new Error('There is no board on the screen');
  const { viewport, ground } = board;
  const bytes = await loadFonts(fonts);
  if (ground === undefined) return pngWithMap(await draw(viewport, bytes, null), map, null);
  const copy = copyBoard(viewport, ground === 'dark' ? 'dark' : 'light');
  try {
    return await pngWithMap(await draw(copy.viewport, bytes, ground), map, null);
  } finally {
    copy.remove();
  }
}

async function draw(
  viewport: HTMLElement,
  fonts: FontBytes,
  ground: BoardGround | null,
): Promise<Exported> {
  // What is left out from afar belongs on a picture, which is seen from nearby.
  viewport.dataset['whole'] = '';
  const { x, y, width, height } = boardBounds(viewport, PADDING);
  const restore = inlineStyles(viewport);
  try {
    const canvas = await toCanvas(viewport, {
      width,
      height,
      pixelRatio: scaleWithin(width, height, WANTED_SCALE),
      skipAutoScale: true,
      ...(ground === 'transparent' ? {} : { backgroundColor: backgroundOf(viewport) }),
      fontEmbedCSS: fontFaces(fonts),
      includeStyleProperties: capturedProperties(),
      filter: (node) => !isTool(node),
      style: {
        width: `${width}px`,
        height: `${height}px`,
        transform: `translate(${-x}px, ${-y}px)`,
      },
    });
    return await pngOf(canvas);
  } finally {
    restore();
    delete viewport.dataset['whole'];
  }
}

/** Comments and texts come by here too, whatever the library's types say. */
function isTool(node: Node): boolean {
  return node instanceof Element && node.matches(TOOLS);
}

/** The colour the board lies on: the first ancestor that has one. */
function backgroundOf(element: HTMLElement): string {
  for (let at: HTMLElement | null = element; at !== null; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (!/^(?:transparent|rgba\(.*, 0\))$/u.test(colour)) return colour;
  }
  return '#ffffff';
}

/**
 * All properties but those that `inlineStyles` has written onto the elements, shadows, which WebKit
 * draws as grey slabs, and motion.
 */
function capturedProperties(): string[] {
  const all = Array.from(getComputedStyle(document.documentElement));
  return all.filter((name) => !/^font-size$|^display$|-shadow$|^animation|^transition/u.test(name));
}

function fontFaces({ regular, bold }: FontBytes): string {
  const face = (weight: number, bytes: ArrayBuffer) =>
    `@font-face{font-family:'${FONT_FAMILY}';font-weight:${weight};` +
    `src:url(data:font/ttf;base64,${toBase64(new Uint8Array(bytes))})}`;
  return `${face(400, regular)}${face(700, bold)}`;
}
