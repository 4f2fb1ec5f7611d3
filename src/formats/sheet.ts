import type { Place, Scene, Shape } from '#core/onepager/scene.ts';

/** White between pages that stand below each other, in millimetres. */
const BETWEEN = 6;

/** The pages below each other as one, for files that have no pages. */
export function sheetOf(scenes: readonly Scene[]): Scene {
  const [first, ...others] = scenes;
  if (first === undefined) throw new RangeError('sheetOf: there is no page');
  return others.reduce((sheet, page) => {
    const down = sheet.height + BETWEEN;
    return {
      ...sheet,
      width: Math.max(sheet.width, page.width),
      height: down + page.height,
      shapes: [...sheet.shapes, ...page.shapes.map((shape) => lowered(shape, down))],
      overflow: [...sheet.overflow, ...page.overflow],
      missing: [...new Set([...sheet.missing, ...page.missing])],
    };
  }, first);
}

function lowered(shape: Shape, down: number): Shape {
  const place = ({ x, y }: Place): Place => ({ x, y: y + down });
  switch (shape.kind) {
    case 'rect':
    case 'circle':
      return { ...shape, y: shape.y + down };
    case 'polygon':
      return { ...shape, points: shape.points.map(place) };
    case 'line':
      return { ...shape, from: place(shape.from), to: place(shape.to) };
    case 'text':
    case 'sign':
      return { ...shape, baseline: shape.baseline + down };
    default:
      return shape satisfies never;
  }
}
