import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf, type StageContent } from '#core/onepager/content.ts';
import { MM_PER_PT, PAPERS, PAPER_NAMES } from '#core/onepager/paper.ts';
import type { OverflowField, Scene, Shape, SignShape, TextShape } from '#core/onepager/scene.ts';
import type { SalesMap } from '#core/map/model.ts';
import { exampleMap, mapsWith, templateMap } from './support/maps.ts';
import { FONTS, LABELS, pageOf } from './support/page.ts';

const textsOf = (scene: Scene): (TextShape | SignShape)[] =>
  scene.shapes.filter((shape) => shape.kind === 'text' || shape.kind === 'sign');
const tight = (text: string) => text.replace(/[\s\u00ad]/gu, '');

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(shape: Shape): Box {
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

function outside(scene: Scene): Shape[] {
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

function overlapping(scene: Scene): string[] {
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

/** Texts of stages that reach into the neighbour's column. */
function strayed(scene: Scene): (TextShape | SignShape)[] {
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
  };

/** Fields of which a text is neither on the page nor reported. */
function lost(map: SalesMap, scene: Scene): string[] {
  const content = contentOf(map, { labels: LABELS[map.info.language] }, FONTS.regular);
  const shown = (role: string, stageId: string | null) =>
    tight(
      textsOf(scene)
        .filter((shape) => shape.stageId === stageId && shape.role === role)
        .map(({ text }) => text)
        .join(''),
    );
  const isReported = (stageId: string | null, field: string) =>
    scene.overflow.some((one) => one.stageId === stageId && one.field === field);
  const lostInStages = content.stages.flatMap((stage) =>
    Object.entries(FIELDS).flatMap(([field, texts]) => {
      const page = shown(field === 'name' ? 'stageName' : field, stage.id);
      const isWhole = texts(stage).every((text) => page.includes(tight(text)));
      return isWhole || isReported(stage.id, field) ? [] : [`${stage.id} ${field}`];
    }),
  );
  const ofMap = [
    ['title', 'title', content.title],
    ['team', 'title', content.team],
    ['author', 'stamp', content.author],
    ['version', 'stamp', content.version],
    ...content.glossary.map(({ meaning }) => ['glossary', 'glossary', meaning] as const),
  ] as const;
  const lostOfMap = ofMap
    .filter(
      ([field, role, text]) => !shown(role, null).includes(tight(text)) && !isReported(null, field),
    )
    .map(([field]) => field);
  return [...lostInStages, ...lostOfMap];
}

describe('any map', () => {
  for (const [name, [min, max, runs]] of Object.entries({
    'of few stages': [0, 8, 40],
    'of many stages': [9, 40, 8],
    'of more stages than a page can describe': [41, 90, 2],
  } as const)) {
    it(`${name} stays inside the margins, overlaps nothing and loses nothing`, () => {
      fc.assert(
        fc.property(mapsWith(min, max), fc.constantFrom(...PAPER_NAMES), (map, paper) => {
          const scene = pageOf(map, paper);
          expect(outside(scene)).toEqual([]);
          expect(overlapping(scene)).toEqual([]);
          expect(strayed(scene)).toEqual([]);
          expect(lost(map, scene)).toEqual([]);
          expect(scene.bodyPt).toBeGreaterThanOrEqual(7);
          expect(Math.min(...textsOf(scene).map(({ sizePt }) => sizePt))).toBeGreaterThanOrEqual(
            6.7,
          );
        }),
        { numRuns: runs, seed: 2026, endOnFailure: true },
      );
    });
  }

  it('is laid out alike twice', () => {
    fc.assert(
      fc.property(mapsWith(0, 8), (map) => {
        expect(pageOf(map)).toEqual(pageOf(map));
      }),
      { numRuns: 5, seed: 1 },
    );
  });
});

describe('the worked example', () => {
  for (const language of ['ru', 'en'] as const) {
    it(`stands on one A4 page whole, in ${language}`, async () => {
      const scene = pageOf(await exampleMap(language));
      expect(scene.overflow).toEqual([]);
      expect(scene.missing).toEqual([]);
      expect(scene.bodyPt).toBeGreaterThan(7);
    });
  }

  it('is read stage by stage, each from its name to its next step', async () => {
    const map = await exampleMap('ru');
    const ids = textsOf(pageOf(map)).flatMap(({ stageId }) => (stageId === null ? [] : [stageId]));
    const runs = ids.filter((id, index) => id !== ids[index - 1]);
    expect(runs).toEqual(Object.keys(map.stages));
  });

  it('has larger type on larger paper', async () => {
    const map = await exampleMap('ru');
    expect(pageOf(map, 'a3').bodyPt).toBeGreaterThan(pageOf(map, 'a4').bodyPt * 1.3);
  });

  it('fills the height of the page', async () => {
    const scene = pageOf(await exampleMap('ru'));
    const bottom = Math.max(...scene.shapes.map((shape) => boxOf(shape).bottom));
    expect(bottom).toBeGreaterThan(scene.height - scene.margin - 1.5);
  });
});

describe('the empty template', () => {
  it('shows a dash and what is missing instead of zeros', async () => {
    const figures = textsOf(pageOf(await templateMap('ru')))
      .filter(({ role }) => role === 'figure')
      .map(({ text }) => text);
    expect(figures.filter((text) => text === '—')).toHaveLength(4);
    expect(figures.filter((text) => /нет\u00a0?\s?данных/u.test(text))).toHaveLength(4);
    expect(figures.filter((text) => text.startsWith('0'))).toEqual([]);
  });
});

it('takes the size of the paper', async () => {
  const map = await templateMap('en');
  for (const paper of PAPER_NAMES) expect(pageOf(map, paper)).toMatchObject(PAPERS[paper]);
});

it('marks a guess with ≈ and a figure from the CRM without', async () => {
  const map = await exampleMap('ru');
  const sources = (source: 'crm' | 'guess'): SalesMap => ({
    ...map,
    metrics: Object.fromEntries(
      Object.entries(map.metrics).map(([id, metric]) => [id, { ...metric, source }]),
    ),
  });
  const guesses = (scene: Scene) => textsOf(scene).filter(({ text }) => text.includes('≈')).length;
  expect(guesses(pageOf(sources('crm')))).toBe(0);
  // Every metric, and every figure computed from them.
  expect(guesses(pageOf(sources('guess')))).toBe(Object.keys(map.metrics).length + 4);
});

it('names signs the font lacks and sets them apart from the rest of the text', async () => {
  const map = await templateMap('ru');
  const [stage] = Object.values(map.stages);
  if (stage === undefined) throw new Error('the template has no stage');
  const happens = 'до 👩‍👩‍👧 после\tконец\u0007.';
  const scene = pageOf({ ...map, stages: { ...map.stages, [stage.id]: { ...stage, happens } } });
  expect(scene.missing).toEqual(['👩‍👩‍👧']);
  const shown = textsOf(scene).filter(({ role }) => role === 'happens');
  expect(tight(shown.map(({ text }) => text).join(''))).toBe('до👩‍👩‍👧послеконец.');
  expect(shown.filter(({ kind }) => kind === 'sign').map(({ text }) => text)).toEqual(['👩‍👩‍👧']);
});
