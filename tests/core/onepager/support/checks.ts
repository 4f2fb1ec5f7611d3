import type { SalesMap } from '#core/map/model.ts';
import { contentOf, type StageContent } from '#core/onepager/content.ts';
import { DEFAULT_PAGE_OPTIONS, type PageOptions } from '#core/onepager/options.ts';
import { MM_PER_PT } from '#core/onepager/paper.ts';
import type {
  Overflow,
  OverflowField,
  Scene,
  Shape,
  SignShape,
  TextRole,
  TextShape,
} from '#core/onepager/scene.ts';
import { FONTS, LABELS } from './page.ts';

/** Everything that says something. */
export const textsOf = (scene: Scene): (TextShape | SignShape)[] =>
  scene.shapes.filter((shape) => shape.kind === 'text' || shape.kind === 'sign');
/** Without anything that a line end may add or take. */
export const tight = (text: string) => text.replace(/[\s\u00ad]/gu, '');

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The space a shape takes, letters with what hangs below the line. */
export function boxOf(shape: Shape): Box {
  switch (shape.kind) {
    case 'rect':
      return {
        left: shape.x,
        right: shape.x + shape.width,
        top: shape.y,
        bottom: shape.y + shape.height,
      };
    case 'circle': {
      const { x, y, radius } = shape;
      return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    }
    case 'line':
      return around([shape.from, shape.to]);
    case 'polygon':
      return around(shape.points);
    case 'text':
    case 'sign': {
      const em = shape.sizePt * MM_PER_PT;
      const { x, baseline, width } = shape;
      return { left: x, right: x + width, top: baseline - 0.72 * em, bottom: baseline + 0.2 * em };
    }
    default:
      return shape satisfies never;
  }
}

function around(points: readonly { readonly x: number; readonly y: number }[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** A hundredth of a millimetre is nothing on paper. */
const SLACK = 0.01;

/** Shapes that reach into the margins. */
export function outside(scene: Scene): Shape[] {
  const { width, height, margin, shapes } = scene;
  return shapes.filter((shape) => {
    const { left, right, top, bottom } = boxOf(shape);
    return (
      left < margin - SLACK ||
      right > width - margin + SLACK ||
      top < margin - SLACK ||
      bottom > height - margin + SLACK
    );
  });
}

/** Texts that lie on one another. */
export function overlapping(scene: Scene): string[] {
  const boxes = textsOf(scene).map((shape) => ({ shape, ...boxOf(shape) }));
  boxes.sort((one, other) => one.top - other.top);
  return boxes.flatMap((one, index) => {
    const found: string[] = [];
    for (const other of boxes.slice(index + 1)) {
      if (other.top >= one.bottom - SLACK) break;
      const apart = other.left >= one.right - SLACK || other.right <= one.left + SLACK;
      if (!apart)
        found.push(`${one.shape.role} ${one.shape.text} × ${other.shape.role} ${other.shape.text}`);
    }
    return found;
  });
}

/** Texts of a table that reach into the neighbour's column. */
export function strayed(scene: Scene): (TextShape | SignShape)[] {
  const chevrons = scene.shapes
    .filter((shape) => shape.kind === 'polygon')
    .map((shape) => {
      const [start] = shape.points;
      return { stageId: shape.stageId, x: start?.x ?? 0, y: start?.y ?? 0 };
    });
  return textsOf(scene).filter((shape) => {
    const own = chevrons.find(({ stageId }) => stageId === shape.stageId);
    if (own === undefined) return false;
    const following = chevrons.filter(({ x, y }) => y === own.y && x > own.x).map(({ x }) => x);
    const end = Math.min(scene.width - scene.margin, ...following);
    return shape.x < own.x - SLACK || shape.x + shape.width > end + SLACK;
  });
}

const FIELDS: Readonly<Partial<Record<OverflowField, (stage: StageContent) => readonly string[]>>> =
  {
    name: ({ name }) => [name],
    happens: ({ happens }) => [happens],
    metric: ({ metrics }) => metrics.flatMap(({ value, name, target }) => [value, name, target]),
    entry: ({ entry }) => entry,
    exit: ({ exit }) => exit,
    artifact: ({ artifacts }) => artifacts,
    nextStep: ({ nextAction, nextTerms, nextResult }) => [nextAction, nextTerms, nextResult],
    privateNotes: ({ privateNotes }) => privateNotes,
  };

/** What a map is to say on its pages, and what is left of it. */
class Reading {
  readonly #texts: readonly (TextShape | SignShape)[];
  readonly #overflow: readonly Overflow[];

  constructor(scenes: readonly Scene[]) {
    this.#texts = scenes.flatMap(textsOf);
    this.#overflow = scenes.flatMap(({ overflow }) => overflow);
  }

  says(text: string, roles: readonly TextRole[], stageId: string | null): boolean {
    const said = this.#texts.filter(
      (shape) => shape.stageId === stageId && roles.includes(shape.role),
    );
    return tight(said.map((shape) => shape.text).join('')).includes(tight(text));
  }

  owns(field: OverflowField, stageId: string | null): boolean {
    return this.#overflow.some((one) => one.stageId === stageId && one.field === field);
  }
}

/** Fields of which a text is neither on the pages nor reported. */
export function lost(
  map: SalesMap,
  scenes: readonly Scene[],
  page: PageOptions = DEFAULT_PAGE_OPTIONS,
): string[] {
  const content = contentOf(map, { labels: LABELS[map.info.language], page }, FONTS.regular);
  const reading = new Reading(scenes);
  const fields: readonly OverflowField[] = ['name', ...content.parts];
  const inStages = content.stages.flatMap((stage) =>
    fields.flatMap((field) => {
      const roles: readonly TextRole[] =
        field === 'name' ? ['stageName', 'card'] : [field as TextRole];
      const texts = FIELDS[field]?.(stage) ?? [];
      const isWhole = texts.every((text) => reading.says(text, roles, stage.id));
      return isWhole || reading.owns(field, stage.id) ? [] : [`${stage.id} ${field}`];
    }),
  );
  const ofMap: readonly (readonly [OverflowField, readonly TextRole[], string])[] = [
    ['title', ['title'], content.title],
    ['team', ['title'], content.team],
    ['author', ['stamp'], content.author],
    ['version', ['stamp'], content.version],
    ...content.glossary.map(({ meaning }) => ['glossary', ['glossary'], meaning] as const),
    ...content.notes.flatMap(({ paragraphs }) =>
      paragraphs.map((text) => ['notes', ['note'], text] as const),
    ),
  ];
  const linksLost = content.links.filter(
    ({ label, meaning, fromStageId }) =>
      !reading.says(label, ['wire'], fromStageId) &&
      !reading.says(meaning, ['links'], null) &&
      !reading.owns('links', null),
  );
  return [
    ...inStages,
    ...ofMap
      .filter(
        ([field, roles, text]) => !reading.says(text, roles, null) && !reading.owns(field, null),
      )
      .map(([field]) => field),
    ...linksLost.map(({ id }) => `link ${id}`),
  ];
}
