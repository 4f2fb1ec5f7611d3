import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAPERS, PAPER_NAMES } from '#core/onepager/paper.ts';
import type { Scene } from '#core/onepager/scene.ts';
import type { SalesMap } from '#core/map/model.ts';
import { exampleMap, mapsWith, templateMap } from './support/maps.ts';
import { boxOf, lost, outside, overlapping, strayed, textsOf, tight } from './support/checks.ts';
import { pageOf } from './support/page.ts';

describe('any map', () => {
  for (const [name, [min, max, runs]] of Object.entries({
    'of few stages': [0, 8, 24],
    'of many stages': [9, 40, 5],
    'of more stages than a page can describe': [41, 90, 2],
  } as const)) {
    it(`[E12] ${name} stays inside the margins, overlaps nothing and loses nothing`, () => {
      fc.assert(
        fc.property(mapsWith(min, max), fc.constantFrom(...PAPER_NAMES), (map, paper) => {
          const scene = pageOf(map, paper);
          expect(outside(scene)).toEqual([]);
          expect(overlapping(scene)).toEqual([]);
          expect(strayed(scene)).toEqual([]);
          expect(lost(map, [scene])).toEqual([]);
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
    it(`[E12] stands on one A4 page whole, in ${language}`, async () => {
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
  // Every metric, every figure computed from them, and every bar of the chart but the first.
  const bars = Object.keys(map.stages).length - 1;
  expect(guesses(pageOf(sources('guess')))).toBe(Object.keys(map.metrics).length + 4 + bars);
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

it('[E12] shows names of sixty characters whole, and the share of the bottleneck beside its own', async () => {
  const map = await exampleMap('ru');
  const name = 'Очень длинное название этапа продаж на шестьдесят знаков рвн';
  expect(name).toHaveLength(60);
  const stages = Object.values(map.stages).map((stage) => ({ ...stage, name }));
  const long = { ...map, stages: Object.fromEntries(stages.map((stage) => [stage.id, stage])) };
  const scene = pageOf(long);
  expect(scene.overflow).toEqual([]);
  const figures = textsOf(scene).filter(({ role }) => role === 'figure');
  expect(figures.map(({ text }) => text).join('\n')).toMatch(/… · 25\s%$/mu);
});
