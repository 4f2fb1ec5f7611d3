/** A corner of an outline, in pixels from the top left. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** A closed outline: its last corner is joined to the first. */
export type Outline = readonly Corner[];

/** How much of each pixel of a rectangle is covered, 0 to 1, row by row. */
export interface Coverage {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly shares: Float32Array;
}

/**
 * How much of each pixel outlines cover together, exactly by area: every edge adds to the pixels it
 * crosses what lies to its right, and a sum along each row gives the share. Outlines that turn the
 * same way unite, those that turn against each other cut holes.
 *
 * @returns `null` when nothing of a picture of that size is covered
 */
export function coverageOf(
  outlines: readonly Outline[],
  pictureWidth: number,
  pictureHeight: number,
): Coverage | null {
  const bounds = boundsOf(outlines, pictureWidth, pictureHeight);
  if (bounds === null) return null;
  const { left, top, width, height } = bounds;
  // One column more takes what reaches over the right edge.
  const columns = width + 2;
  const sums = new Float32Array(columns * height);
  for (const outline of outlines) {
    let from = outline.at(-1);
    for (const to of outline) {
      if (from !== undefined) {
        const edge = { x0: from.x - left, y0: from.y - top, x1: to.x - left, y1: to.y - top };
        addEdge(sums, columns, height, edge);
      }
      from = to;
    }
  }
  const shares = new Float32Array(width * height);
  for (let row = 0; row < height; row += 1) {
    let sum = 0;
    for (let column = 0; column < width; column += 1) {
      sum += sums[row * columns + column] ?? 0;
      const share = Math.min(1, Math.abs(sum));
      // What rounding leaves over is nothing.
      shares[row * width + column] = share < 0.002 ? 0 : share;
    }
  }
  return { left, top, width, height, shares };
}

function boundsOf(outlines: readonly Outline[], pictureWidth: number, pictureHeight: number) {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const outline of outlines) {
    for (const { x, y } of outline) {
      [x0, x1] = [Math.min(x0, x), Math.max(x1, x)];
      [y0, y1] = [Math.min(y0, y), Math.max(y1, y)];
    }
  }
  const [left, top] = [Math.max(0, Math.floor(x0)), Math.max(0, Math.floor(y0))];
  const width = Math.min(pictureWidth, Math.ceil(x1)) - left;
  const height = Math.min(pictureHeight, Math.ceil(y1)) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

interface Edge {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Walks down an edge row by row. */
function addEdge(sums: Float32Array, columns: number, rows: number, edge: Edge): void {
  if (edge.y0 === edge.y1) return;
  const turn = edge.y0 < edge.y1 ? 1 : -1;
  const [x0, y0, x1, y1] =
    turn === 1 ? [edge.x0, edge.y0, edge.x1, edge.y1] : [edge.x1, edge.y1, edge.x0, edge.y0];
  const slope = (x1 - x0) / (y1 - y0);
  const within = (x: number) => Math.min(columns - 2, Math.max(0, x));
  let y = Math.max(0, y0);
  let x = x0 + (y - y0) * slope;
  const end = Math.min(rows, y1);
  for (let row = Math.floor(y); row < end; row += 1) {
    const next = Math.min(row + 1, end);
    const nextX = x + (next - y) * slope;
    addInRow(
      sums,
      row * columns,
      within(Math.min(x, nextX)),
      within(Math.max(x, nextX)),
      turn * (next - y),
    );
    [x, y] = [nextX, next];
  }
}

/**
 * Adds a piece of an edge inside one row.
 *
 * @param left - its left end, and `right` its right end, in pixels
 * @param rise - how much of the row it spans, negative on its way up
 */
function addInRow(
  sums: Float32Array,
  row: number,
  left: number,
  right: number,
  rise: number,
): void {
  const first = Math.floor(left);
  const last = Math.ceil(right);
  const add = (column: number, value: number): void => {
    sums[row + column] = (sums[row + column] ?? 0) + value;
  };
  if (last <= first + 1) {
    const middle = (left + right) / 2 - first;
    add(first, rise * (1 - middle));
    add(first + 1, rise * middle);
    return;
  }
  // What is covered up to the right end of each pixel the piece crosses, as a share of its rise.
  const span = right - left;
  let before = 0;
  for (let column = first; column < last; column += 1) {
    const [from, to] = [Math.max(left, column), Math.min(right, column + 1)];
    const share = (to - from) / span;
    const beside = column + 1 - (from + to) / 2;
    const reached = share * beside;
    add(column, rise * (before + reached));
    before = share - reached;
  }
  add(last, rise * before);
}
