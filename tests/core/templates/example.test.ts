import { describe, expect, it } from 'vitest';
import { openMap } from '#core/codecs/json.ts';
import { mapToFile } from '#core/codecs/map-file.ts';
import { funnelFigures } from '#core/funnel/funnel.ts';
import { unitFits } from '#core/map/metric-kinds.ts';
import { B2B_SEVEN } from '#core/templates/b2b-seven.ts';
import { termsEn } from '#core/templates/b2b-seven.en/terms.ts';
import { termsRu } from '#core/templates/b2b-seven.ru/terms.ts';
import { exampleEn } from '#core/templates/example.en.ts';
import { exampleRu } from '#core/templates/example.ru.ts';
import { type ExampleStage, createExampleMap } from '#core/templates/example.ts';
import { loadExample } from '#core/templates/index.ts';
import { countingIds } from '../support/ids.ts';
import { ANCHORS, SMELLS } from './words.ts';

const EXAMPLES = { ru: exampleRu, en: exampleEn } as const;
const LANGUAGES = ['ru', 'en'] as const;
const STAGES = LANGUAGES.flatMap((language) =>
  EXAMPLES[language].stages.map((stage, index) => ({ language, kind: stage.kind, stage, index })),
);

describe('the example', () => {
  it.each(LANGUAGES)('walks the seven stages in %s', (language) => {
    const { stages } = EXAMPLES[language];
    expect(stages.map(({ kind }) => kind)).toEqual(B2B_SEVEN.map(({ kind }) => kind));
  });

  it.each(STAGES)('fills every field of $kind in $language', ({ stage }) => {
    const { name, happens, handover, stallAction, privateNotes, nextResult } = stage;
    for (const text of [name, happens, handover, stallAction, privateNotes, nextResult]) {
      expect(text.trim()).not.toBe('');
    }
    expect(stage.stallDays).toBeGreaterThan(0);
    expect(stage.redFlags).toHaveLength(2);
    expect(stage.questions).toHaveLength(2);
    for (const question of stage.questions) expect(question).toMatch(/\?$/u);
    expect(stage.lostReasons.length).toBeGreaterThanOrEqual(1);
    expect(stage.lostReasons.length).toBeLessThanOrEqual(3);
  });

  it.each(STAGES)('keeps $kind in $language short enough for one page', (given) => {
    const { stage, kind } = given;
    expect(stage.happens.length).toBeLessThanOrEqual(90);
    expect(stage.nextAction.length).toBeLessThanOrEqual(35);
    expect(stage.nextDue.length).toBeLessThanOrEqual(20);
    expect(stage.nextOwner.length).toBeLessThanOrEqual(20);
    expect(stage.nextResult.length).toBeLessThanOrEqual(35);
    for (const gate of ['entry', 'exit'] as const) {
      expect(stage[gate].length).toBeGreaterThanOrEqual(1);
      expect(stage[gate].length).toBeLessThanOrEqual(
        kind === 'discovery' && gate === 'exit' ? 4 : 3,
      );
      for (const text of stage[gate]) expect(text.length).toBeLessThanOrEqual(75);
    }
    expect(stage.artifacts.length).toBeGreaterThanOrEqual(1);
    expect(stage.artifacts.length).toBeLessThanOrEqual(2);
  });

  it.each(STAGES)('gives $kind in $language criteria that two people judge alike', (given) => {
    for (const text of [...given.stage.entry, ...given.stage.exit]) {
      expect(text).not.toMatch(SMELLS[given.language]);
      expect(text).toMatch(ANCHORS[given.language]);
      expect(text).not.toMatch(/\.$/u);
    }
  });

  it.each(LANGUAGES)('never repeats a criterion in %s', (language) => {
    const texts = EXAMPLES[language].stages.flatMap(({ entry, exit }) => [...entry, ...exit]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(LANGUAGES)(
    'takes its lost reasons before the contract from the list in %s',
    (language) => {
      const known = (language === 'ru' ? termsRu : termsEn).lostReasons;
      const used = EXAMPLES[language].stages.slice(0, 6).flatMap(({ lostReasons }) => lostReasons);
      expect(used.filter((reason) => !known.includes(reason))).toEqual([]);
    },
  );

  it.each(LANGUAGES)('has a loop, a return with a reason and an exit to lost in %s', (language) => {
    const links = EXAMPLES[language].links;
    expect(links.map(({ kind }) => kind)).toEqual(['loop', 'return', 'lost']);
    expect(links[0]).toMatchObject({ from: 6, to: 0 });
    expect(links[2]?.to).toBeNull();
    for (const { label } of links) expect(label.length).toBeGreaterThan(10);
  });

  it('is loaded in the language asked for', async () => {
    expect(await loadExample('ru')).toBe(exampleRu);
    expect(await loadExample('en')).toBe(exampleEn);
  });
});

describe('the figures of the example', () => {
  it.each(STAGES)('fit their units and name their source for $kind in $language', ({ stage }) => {
    expect(stage.metrics.length).toBeLessThanOrEqual(stage.kind === 'sourcing' ? 3 : 2);
    for (const metric of stage.metrics) {
      expect(unitFits(metric.kind, metric.unit)).toBe(true);
      expect(metric.period).toBeTruthy();
      expect(metric.owner).not.toBe('');
      expect(metric.source).toMatch(/^(?:guess|count|crm)$/u);
    }
  });

  it('make a chain: what leaves a stage enters the next, and shares follow from the counts', () => {
    const chain = exampleRu.stages.slice(0, 6).map((stage) => conversionOf(stage));
    for (const [index, { value, countIn, countOut }] of chain.entries()) {
      expect(value).toBe(Math.round((100 * countOut) / countIn));
      const next = chain[index + 1];
      if (next !== undefined) expect(next.countIn).toBe(countOut);
    }
    expect(chain.map(({ value }) => value)).toEqual([40, 50, 80, 25, 75, 90]);
  });

  it('have one clear bottleneck, at the proposal', () => {
    const shares = exampleRu.stages.slice(0, 6).map((stage) => conversionOf(stage).value);
    const [lowest = 0, second = 0] = shares.toSorted((a, b) => a - b);
    expect(exampleRu.stages[shares.indexOf(lowest)]?.kind).toBe('proposal');
    expect(second - lowest).toBeGreaterThanOrEqual(15);
  });

  it('give a time in days to every stage', () => {
    const days = exampleRu.stages.map(({ metrics }) => {
      const metric = metrics.find(({ kind }) => kind === 'timeInStage');
      return metric?.unit === 'days' ? metric.value : null;
    });
    expect(days).toEqual([7, 4, 18, 16, 21, 6, 30]);
  });

  it.each(LANGUAGES)('are enough to compute the whole system in %s', (language) => {
    const map = createExampleMap(EXAMPLES[language], countingIds(), 0, '2026-11-23');
    const { conversion, cycleDays, bottleneck, entries } = funnelFigures(map, 5);
    expect(conversion.known && conversion.value).toBeCloseTo(0.027, 12);
    expect(cycleDays.known && cycleDays.value).toBe(72);
    expect(bottleneck.known && map.stages[bottleneck.value.stageId]?.kind).toBe('proposal');
    expect(entries.known && entries.value).toBe(186);
  });

  it('are mostly guesses or counts, and some from the CRM', () => {
    const sources = exampleRu.stages.flatMap(({ metrics }) => metrics.map(({ source }) => source));
    const crm = sources.filter((source) => source === 'crm').length;
    expect(crm).toBeGreaterThanOrEqual(2);
    expect(crm).toBeLessThan(sources.length / 2);
  });

  it('are the same in both languages', () => {
    const figures = (stages: readonly ExampleStage[]): unknown =>
      stages.map(({ metrics, stallDays, artifacts }) => ({
        stallDays,
        makers: artifacts.map(({ maker }) => maker),
        metrics: metrics.map(({ kind, unit, value, target, source, countIn, countOut }) => ({
          kind,
          unit,
          value,
          target,
          source,
          countIn,
          countOut,
        })),
      }));
    expect(figures(exampleEn.stages)).toEqual(figures(exampleRu.stages));
    for (const [index, stage] of exampleRu.stages.entries()) {
      const twin = exampleEn.stages[index];
      for (const list of ['entry', 'exit', 'redFlags', 'questions', 'lostReasons'] as const) {
        expect(twin?.[list].length).toBe(stage[list].length);
      }
    }
  });
});

describe('a map of the example', () => {
  it.each(LANGUAGES)('opens again exactly as made in %s', (language) => {
    const map = createExampleMap(
      EXAMPLES[language],
      countingIds(),
      1_764_000_000_000,
      '2026-11-23',
    );
    expect(openMap(mapToFile(map))).toEqual({ ok: true, value: { map, mends: [], unknown: [] } });
    expect(Object.keys(map.stages)).toHaveLength(7);
    expect(Object.keys(map.links)).toHaveLength(3);
    expect(Object.keys(map.terms)).toHaveLength(6);
    expect(Object.keys(map.notes)).toHaveLength(2);
  });
});

function conversionOf(stage: ExampleStage): { value: number; countIn: number; countOut: number } {
  const metric = stage.metrics.find(({ kind }) => kind === 'conversion');
  return {
    value: metric?.value ?? 0,
    countIn: metric?.countIn ?? 0,
    countOut: metric?.countOut ?? 0,
  };
}
