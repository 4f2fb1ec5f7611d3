import { describe, expect, it } from 'vitest';
import { CARD } from '#core/board/card.ts';
import type { SalesMap, Stage } from '#core/map/model.ts';
import { routeOf } from '#core/map/queries.ts';
import { layoutPages } from '#core/onepager/layout.ts';
import { DEFAULT_PAGE_OPTIONS, PAGE_SECTIONS, type PageSection } from '#core/onepager/options.ts';
import type { Scene, Shape, TextRole } from '#core/onepager/scene.ts';
import { lost, outside, textsOf, tight } from './support/checks.ts';
import { exampleMap, longMap, templateMap } from './support/maps.ts';
import { FONTS, LABELS, pagesOf } from './support/page.ts';

const usual = DEFAULT_PAGE_OPTIONS.sections;
const without = (...off: readonly PageSection[]) => ({
  sections: { ...usual, ...Object.fromEntries(off.map((section) => [section, false])) },
});

function withStages(map: SalesMap, change: (stage: Stage, index: number) => Partial<Stage>) {
  const stages = routeOf(map).map((stage, index) => ({ ...stage, ...change(stage, index) }));
  return { ...map, stages: Object.fromEntries(stages.map((stage) => [stage.id, stage])) };
}

const said = (scenes: readonly Scene[]) =>
  tight(
    scenes
      .flatMap(textsOf)
      .map(({ text }) => text)
      .join(''),
  );
const rolesOf = (scenes: readonly Scene[]) =>
  new Set(scenes.flatMap(textsOf).map(({ role }) => role));

function roleOf(section: PageSection): TextRole {
  if (section === 'figures') return 'figure';
  return section === 'notes' ? 'note' : section;
}

describe('what is left out', () => {
  it('[L4] is every section that is switched off, in either layout', async () => {
    const map = await exampleMap('ru');
    for (const layout of ['table', 'board'] as const) {
      const all = rolesOf(pagesOf(map, { layout }));
      for (const section of PAGE_SECTIONS) {
        const role = roleOf(section);
        const rest = rolesOf(pagesOf(map, { layout, ...without(section) }));
        // The board shows notes and links themselves; in words stand those it has no room for.
        const isDrawn = role === 'note' || (role === 'links' && layout === 'board');
        if (!isDrawn) expect(all, `${layout} ${section}`).toContain(role);
        expect(rest, `${layout} ${section}`).not.toContain(role);
      }
    }
  });

  it('[L4] is nothing but names and title when all of them are off', async () => {
    const map = await exampleMap('en');
    const roles = rolesOf(pagesOf(map, without(...PAGE_SECTIONS)));
    expect(roles).toEqual(new Set(['heading', 'title', 'stageName']));
  });

  it('[L5] are the owners of next steps when names are not wanted', async () => {
    const map = withStages(await exampleMap('en'), () => ({ nextOwner: 'Grandmaster Flash' }));
    expect(said(pagesOf(map, {}))).toContain('GrandmasterFlash');
    expect(said(pagesOf(map, { owners: false }))).not.toContain('Grandmaster');
    expect(said(pagesOf(map, { owners: false, layout: 'board' }))).not.toContain('Grandmaster');
  });

  it('[L5] are the notes of the facilitator unless they are asked for', async () => {
    const map = withStages(await exampleMap('en'), () => ({ privateNotes: 'Ask who\nowns this' }));
    for (const layout of ['table', 'board'] as const) {
      expect(said(pagesOf(map, { layout, pages: 'more' }))).not.toContain('Askwho');
      const page = { ...DEFAULT_PAGE_OPTIONS, layout, pages: 'more', privateNotes: true } as const;
      expect(lost(map, pagesOf(map, page), page)).toEqual([]);
      expect(said(pagesOf(map, page))).toContain('Askwho');
    }
  });
});

const coloursOf = (shape: Shape): string[] => {
  if (shape.kind === 'rect') return [shape.fill, shape.stroke].filter((colour) => colour !== null);
  if (shape.kind === 'line') return [shape.stroke];
  return shape.kind === 'text' || shape.kind === 'sign' ? [shape.colour] : [shape.fill];
};

it('[L6] is black on white alone when there is one ink', async () => {
  for (const layout of ['table', 'board'] as const) {
    const scenes = pagesOf(await exampleMap('ru'), { layout, ink: 'black' });
    const colours = new Set(scenes.flatMap(({ shapes }) => shapes).flatMap(coloursOf));
    expect(colours, layout).toEqual(new Set(['#000000', '#ffffff']));
  }
});

it('[L7] speaks the language of its labels, whatever the map speaks', async () => {
  const map = await exampleMap('ru');
  const [page] = layoutPages(map, { paper: 'a4', labels: LABELS.en }, FONTS);
  const labels = page === undefined ? [] : textsOf(page).filter(({ role }) => role === 'rowLabel');
  expect(labels.map(({ text }) => text)).toContain('METRIC');
  expect(page?.captions).toMatchObject({ entry: 'Entry', exit: 'Exit' });
});

describe('further pages', () => {
  const more = { pages: 'more' } as const;

  it('[L8] hold the stages evenly, each named once, with the number of the page', async () => {
    const map = await exampleMap('ru');
    const scenes = pagesOf(map, more);
    const names = scenes.map((scene) => [
      ...new Set(
        textsOf(scene)
          .filter(({ role }) => role === 'stageName')
          .map(({ stageId }) => stageId),
      ),
    ]);
    const ids = routeOf(map).map(({ id }) => id);
    expect(names).toEqual([ids.slice(0, 4), ids.slice(4)]);
    const running = scenes.map((scene) =>
      tight(
        textsOf(scene)
          .filter(({ role }) => role === 'running')
          .map(({ text }) => text)
          .join(' '),
      ),
    );
    expect(running[0]).toBe('стр.1из2');
    expect(running[1]).toMatch(/^SalesSystemMap.*стр\.2из2$/u);
    expect(scenes.map(({ bodyPt }) => bodyPt >= 8)).toEqual([true, true]);
  });

  it('[L8] are not begun while everything is large enough on one', async () => {
    expect(pagesOf(await templateMap('ru'), more)).toHaveLength(1);
    expect(pagesOf(await templateMap('ru'), { ...more, layout: 'board' })).toHaveLength(1);
  });

  it('[L2] take up a field of 10,000 characters', async () => {
    const words = Array.from({ length: 1_100 }, (_, index) => `слово${index}`).join(' ');
    const map = withStages(await exampleMap('ru'), (_stage, index) =>
      index === 2 ? { happens: words } : {},
    );
    expect(words.length).toBeGreaterThan(9_800);
    for (const layout of ['table', 'board'] as const) {
      const scenes = pagesOf(map, { ...more, layout });
      expect(lost(map, scenes, { ...DEFAULT_PAGE_OPTIONS, ...more, layout })).toEqual([]);
      expect(scenes.flatMap(outside)).toEqual([]);
    }
  });

  for (const count of [1, 3, 12, 40, 200]) {
    it(`[L2] hold ${count} stages whole`, () => {
      const map = longMap(count);
      const scenes = pagesOf(map, more);
      expect(lost(map, scenes)).toEqual([]);
      expect(scenes.flatMap(({ overflow }) => overflow)).toEqual([]);
    });
  }

  it('[L2] hold a glossary that is longer than a page', async () => {
    const map = await exampleMap('ru');
    const [term] = Object.values(map.terms);
    if (term === undefined) throw new Error('the example has terms');
    const terms = Array.from({ length: 200 }, (_, index) => ({
      ...term,
      id: `te_long${index}` as typeof term.id,
      name: `Слово ${index}`,
    }));
    const long = { ...map, terms: Object.fromEntries(terms.map((one) => [one.id, one])) };
    const scenes = pagesOf(long, more);
    expect(lost(long, scenes)).toEqual([]);
    for (const { name } of terms) expect(said(scenes)).toContain(tight(name));
  });
});

describe('the board', () => {
  const board = { layout: 'board' } as const;
  const cardsOf = (scene: Scene) =>
    scene.shapes.flatMap((shape) =>
      shape.kind === 'rect' && shape.stageId !== null && shape.fill !== null && shape.width > 20
        ? [shape]
        : [],
    );

  it('[L9] shows every stage where it stands, joined by the route', async () => {
    const map = await exampleMap('ru');
    const [scene] = pagesOf(map, board);
    if (scene === undefined) throw new Error('no page');
    const stages = routeOf(map);
    const cards = stages.map(({ id }) => cardsOf(scene).find(({ stageId }) => stageId === id));
    expect(cards.every((card) => card !== undefined)).toBe(true);
    for (const [index, card] of cards.entries()) {
      const [stage, next, nextCard] = [stages[index], stages[index + 1], cards[index + 1]];
      if (card === undefined || nextCard === undefined || stage === undefined || next === undefined)
        continue;
      expect(Math.sign(Math.round(nextCard.x - card.x))).toBe(Math.sign(next.x - stage.x));
      expect(Math.sign(Math.round(nextCard.y - card.y))).toBe(Math.sign(next.y - stage.y));
    }
    const heads = scene.shapes.filter(
      (shape) => shape.kind === 'polygon' && shape.points.length === 3,
    );
    // Six steps of the route, a loop, a return, and the folded corners of two notes.
    expect(heads).toHaveLength(10);
  });

  it('[L9] leaves room for the whole example below it, on one page of A4', async () => {
    for (const language of ['ru', 'en'] as const) {
      const scenes = pagesOf(await exampleMap(language), board);
      expect(scenes.map(({ overflow }) => overflow)).toEqual([[]]);
    }
  });

  it('[L9] is low where the table below it has to be shortened', async () => {
    const map = await exampleMap('ru');
    const many = Object.values(map.criteria).flatMap((criterion) =>
      Array.from({ length: 4 }, (_, at) => ({
        ...criterion,
        id: `${criterion.id}${at}` as typeof criterion.id,
      })),
    );
    const criteria = Object.fromEntries(many.map((criterion) => [criterion.id, criterion]));
    const heights = (one: SalesMap) =>
      pagesOf(one, board)
        .flatMap(cardsOf)
        .map(({ height }) => height);
    expect(Math.max(...heights({ ...map, criteria }))).toBeLessThanOrEqual(
      Math.max(...heights(map)),
    );
  });

  it('[L9] stays readable when one card was dragged far away', async () => {
    const map = await exampleMap('ru');
    const far = withStages(map, (stage, index) =>
      index === 6 ? { x: stage.x + 90_000, y: stage.y - 80_000 } : {},
    );
    const [scene] = pagesOf(far, board);
    const widths = scene === undefined ? [] : cardsOf(scene).map(({ width }) => width);
    expect(Math.min(...widths)).toBeGreaterThan(20);
  });

  it('[L9] leaves out of the table what every card shows whole', async () => {
    const short = withStages(await exampleMap('en'), () => ({ happens: 'One short phrase' }));
    const [scene] = pagesOf({ ...short, criteria: {} }, board);
    const rows =
      scene === undefined
        ? []
        : textsOf(scene)
            .filter(({ role }) => role === 'rowLabel')
            .map(({ text }) => text);
    expect(rows.join(' ')).not.toContain('HAPPENS');
    expect(rows).toContain('EXIT');
  });

  it('[L9] lets no text of a card show through a card that lies on it', async () => {
    const map = withStages(await exampleMap('ru'), (_stage, index) => ({
      x: (index * CARD.width) / 3,
      y: 0,
    }));
    const scenes = pagesOf(map, board);
    expect(scenes.flatMap(outside)).toEqual([]);
    expect(lost(map, scenes, { ...DEFAULT_PAGE_OPTIONS, ...board })).toEqual([]);
  });
});
