import { describe, expect, it } from 'vitest';
import type { SalesMap } from '#core/map/model.ts';
import { analyseFunnel } from '#core/funnel/analysis.ts';
import { PALETTE, stageHue } from '#core/onepager/palette.ts';
import type { RectShape, Scene } from '#core/onepager/scene.ts';
import { DEFAULT_PAGE_OPTIONS } from '#core/onepager/options.ts';
import { outside, textsOf } from './support/checks.ts';
import { exampleMap, templateMap } from './support/maps.ts';
import { pagesOf } from './support/page.ts';

/** Boxes of the page that belong to no stage and have the hue of one: nothing else has. */
function barsOf({ shapes }: Scene): readonly RectShape[] {
  const rects = shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape] : []));
  return rects.filter(({ stageId, fill }) => {
    return stageId === null && PALETTE.hues.some((hue) => hue === fill);
  });
}

const wordsOf = (scene: Scene) => textsOf(scene).filter(({ role }) => role === 'funnel');
const onlyPage = (map: SalesMap, change: Parameters<typeof pagesOf>[1] = {}) => {
  const [scene] = pagesOf(map, change);
  if (scene === undefined) throw new Error('no page');
  return scene;
};

describe('the chart of the funnel', () => {
  it('has a bar for each stage, as high as many deals reach it', async () => {
    const map = await exampleMap('ru');
    const bars = barsOf(onlyPage(map));
    const reaches = analyseFunnel(map).steps.map(({ reach }) => reach ?? Number.NaN);
    expect(bars.map(({ fill }) => fill)).toEqual(reaches.map((_, at) => stageHue(at + 1)));
    const [whole] = bars;
    for (const [at, { height, y }] of bars.entries()) {
      // A third of a millimetre is the least that is seen.
      const due = Math.max(0.3, (whole?.height ?? 0) * (reaches[at] ?? 0));
      expect(height).toBeCloseTo(due, 6);
      expect(y + height).toBeCloseTo((whole?.y ?? 0) + (whole?.height ?? 0), 6);
    }
  });

  it('says of 100 how many, with “≈” from the first guess on', async () => {
    const { steps } = analyseFunnel(await exampleMap('en'));
    const words = wordsOf(onlyPage(await exampleMap('en'))).map(({ text }) => text);
    const figures = words.filter((text) => /\d$/u.test(text)).slice(-steps.length);
    expect(figures[0]).toBe('100');
    for (const [at, text] of figures.entries()) {
      const isGuess = steps.slice(0, at).some(({ guess }) => guess);
      expect(text.startsWith('≈'), text).toBe(isGuess);
      expect(Number(text.replace(/^≈\s/u, ''))).toBeCloseTo(100 * (steps[at]?.reach ?? 0), 0);
    }
    expect(words.join(' ')).toContain('Of 100');
  });

  it('says of guesses that they are some where bars have no room for numbers', async () => {
    const map = await exampleMap('ru');
    const stages = Object.values(map.stages).map((stage) => ({
      ...stage,
      name: 'Слово '.repeat(10),
    }));
    const long = { ...map, stages: Object.fromEntries(stages.map((stage) => [stage.id, stage])) };
    const words = wordsOf(onlyPage(long)).map(({ text }) => text);
    expect(words.join(' ')).toMatch(/^≈\sИз\s100\s[а-я\s]+$/u);
    expect(barsOf(onlyPage(long))).toHaveLength(7);
  });

  it('marks what the bottleneck loses', async () => {
    const { shapes } = onlyPage(await exampleMap('ru'));
    const losses = shapes.filter((shape) => shape.kind === 'rect' && shape.fill === PALETTE.loss);
    expect(losses).toHaveLength(1);
  });

  it('is not drawn while a conversion is missing: nothing is made up', async () => {
    const empty = onlyPage(await templateMap('ru'));
    expect(wordsOf(empty)).toEqual([]);
    expect(barsOf(empty)).toEqual([]);
    const map = await exampleMap('ru');
    const first = Object.values(map.metrics).find(({ kind }) => kind === 'conversion');
    const metrics = Object.values(map.metrics).filter(({ id }) => id !== first?.id);
    const less = { ...map, metrics: Object.fromEntries(metrics.map((one) => [one.id, one])) };
    expect(barsOf(onlyPage(less))).toEqual([]);
  });

  it('can stand without the figures, and the figures without it', async () => {
    const map = await exampleMap('ru');
    const { sections } = DEFAULT_PAGE_OPTIONS;
    const alone = onlyPage(map, { sections: { ...sections, figures: false } });
    expect(barsOf(alone)).toHaveLength(7);
    expect(textsOf(alone).filter(({ role }) => role === 'figure')).toEqual([]);
    expect(outside(alone)).toEqual([]);
    const without = onlyPage(map, { sections: { ...sections, funnel: false } });
    expect(barsOf(without)).toEqual([]);
  });

  it('is there in black too, as bars of ink above frames', async () => {
    const { shapes } = onlyPage(await exampleMap('ru'), { ink: 'black' });
    const solid = shapes.filter(
      (shape) => shape.kind === 'rect' && shape.stageId === null && shape.fill === '#000000',
    );
    expect(solid).toHaveLength(7);
  });
});
