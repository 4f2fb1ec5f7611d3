import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE_SECTIONS, type PageOptions, type PageSection } from '#core/onepager/options.ts';
import { PAPER_NAMES } from '#core/onepager/paper.ts';
import type { Scene } from '#core/onepager/scene.ts';
import { lost, outside, overlapping, strayed, textsOf } from './support/checks.ts';
import { boardsWith } from './support/maps.ts';
import { pagesOf } from './support/page.ts';

const sections = Object.fromEntries(
  PAGE_SECTIONS.map((section) => [
    section,
    fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.boolean()),
  ]),
) as Record<PageSection, fc.Arbitrary<boolean>>;

function anyOptions(
  layout: PageOptions['layout'],
  pages: PageOptions['pages'],
): fc.Arbitrary<PageOptions> {
  return fc.record({
    layout: fc.constant(layout),
    sections: fc.record(sections),
    owners: fc.boolean(),
    privateNotes: fc.boolean(),
    ink: fc.constantFrom('colour' as const, 'black' as const),
    pages: fc.constant(pages),
  });
}

function expectSound(scene: Scene): void {
  expect(outside(scene)).toEqual([]);
  expect(overlapping(scene)).toEqual([]);
  expect(Math.min(...textsOf(scene).map(({ sizePt }) => sizePt))).toBeGreaterThanOrEqual(6.7);
}

describe('any map with any options on any paper', () => {
  for (const [name, [min, max, runs]] of Object.entries({
    'of few stages': [0, 8, 8],
    'of many stages': [9, 30, 2],
  } as const)) {
    for (const layout of ['table', 'board'] as const) {
      it(`[L1] ${name} stands on one page as ${layout}: nothing outside, overlapping or lost`, () => {
        const options = anyOptions(layout, 'one');
        fc.assert(
          fc.property(
            boardsWith(min, max),
            options,
            fc.constantFrom(...PAPER_NAMES),
            (map, page, paper) => {
              const scenes = pagesOf(map, page, paper);
              expect(scenes).toHaveLength(1);
              scenes.forEach(expectSound);
              if (layout === 'table') expect(scenes.flatMap(strayed)).toEqual([]);
              expect(lost(map, scenes, page)).toEqual([]);
            },
          ),
          { numRuns: runs, seed: 5, endOnFailure: true },
        );
      });

      it(`[L2] ${name} goes on on further pages as ${layout} with every text whole`, () => {
        const options = anyOptions(layout, 'more');
        fc.assert(
          fc.property(
            boardsWith(min, max),
            options,
            fc.constantFrom(...PAPER_NAMES),
            (map, page, paper) => {
              const scenes = pagesOf(map, page, paper);
              scenes.forEach(expectSound);
              expect(scenes.flatMap(({ overflow }) => overflow)).toEqual([]);
              expect(lost(map, scenes, page)).toEqual([]);
            },
          ),
          { numRuns: runs, seed: 6, endOnFailure: true },
        );
      });
    }
  }

  it('[L3] is laid out alike twice', () => {
    fc.assert(
      fc.property(boardsWith(0, 8), anyOptions('board', 'more'), (map, page) => {
        expect(pagesOf(map, page)).toEqual(pagesOf(map, page));
      }),
      { numRuns: 2, seed: 1 },
    );
  });
});
