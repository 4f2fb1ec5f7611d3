import { describe, expect, it } from 'vitest';
import { openMap } from '#core/codecs/json.ts';
import { mapToFile } from '#core/codecs/map-file.ts';
import { METRIC_RULES, unitFits } from '#core/map/metric-kinds.ts';
import type { Language } from '#core/map/model.ts';
import { PHRASE_ADVICE, STAGE_NAME_ADVICE } from '#core/map/limits.ts';
import { B2B_SEVEN, createTemplateMap } from '#core/templates/b2b-seven.ts';
import { guideEn } from '#core/templates/b2b-seven.en.ts';
import { guideRu } from '#core/templates/b2b-seven.ru.ts';
import { ARTIFACT_KEYS, type GuidedField, type StageGuide } from '#core/templates/guide.ts';
import { loadGuide } from '#core/templates/index.ts';
import { countingIds } from '../support/ids.ts';
import { ANCHORS, SMELLS, textsOf } from './words.ts';

const GUIDES = { ru: guideRu, en: guideEn } as const;
const FIELDS: readonly GuidedField[] = [
  'happens',
  'metric',
  'entry',
  'exit',
  'artifact',
  'nextStep',
];

interface Case {
  readonly language: Language;
  readonly kind: string;
  readonly stage: StageGuide;
}

const STAGES: readonly Case[] = (['ru', 'en'] as const).flatMap((language) => [
  ...Object.entries(GUIDES[language].stages).map(([kind, stage]) => ({ language, kind, stage })),
  { language, kind: 'own', stage: GUIDES[language].ownStage },
]);
const FIELD_CASES = STAGES.flatMap((given) => FIELDS.map((field) => ({ ...given, field })));

describe('the guide', () => {
  it.each(STAGES)('names and explains the stage $kind in $language', ({ stage }) => {
    expect(stage.name).not.toBe('');
    expect(stage.name.length).toBeLessThanOrEqual(STAGE_NAME_ADVICE);
    expect(stage.about.length).toBeGreaterThan(10);
    expect(stage.about.length).toBeLessThanOrEqual(70);
    expect(stage.about).not.toMatch(/\.$/u);
  });

  it.each(FIELD_CASES)('asks one short question for $field of $kind in $language', (given) => {
    const { question } = given.stage.fields[given.field];
    expect(question).toMatch(/^\p{Lu}[^?]*\?$/u);
    expect(question.length).toBeLessThanOrEqual(70);
  });

  it.each(FIELD_CASES)('tells weak from good for $field of $kind in $language', (given) => {
    const { weak, good } = given.stage.fields[given.field];
    expect(weak.length).toBeGreaterThan(5);
    expect(good.length).toBeGreaterThan(weak.length);
    expect(good.length).toBeLessThanOrEqual(120);
    expect(good).not.toMatch(/[.!]$|\[/u);
  });

  it('gives every example once', () => {
    for (const language of ['ru', 'en'] as const) {
      const examples = STAGES.filter((given) => given.language === language).flatMap(({ stage }) =>
        FIELDS.flatMap((field) => [stage.fields[field].weak, stage.fields[field].good]),
      );
      expect(new Set(examples).size).toBe(examples.length);
    }
  });

  it.each(STAGES)('keeps the phrase of $kind in $language to one sentence', ({ stage }) => {
    const { good } = stage.fields.happens;
    expect(good.length).toBeLessThanOrEqual(PHRASE_ADVICE);
    expect(good).not.toMatch(/[.?!;]/u);
  });

  it.each(STAGES)('shows a metric of $kind in $language with all four parts', (given) => {
    const { good } = given.stage.fields.metric;
    expect(good).toMatch(/^[^:]+: \d/u);
    expect(good).toMatch(
      given.language === 'ru'
        ? /квартал|полугоди|год|на 1\u00a0октября/u
        : /Q3|quarter|half-year|last year|on 1 October/u,
    );
    expect(good).toMatch(
      given.language === 'ru' ? /источник — /u : /taken from the CRM|counted from/u,
    );
  });

  it.each(STAGES)('shows a next step of $kind in $language with all four parts', (given) => {
    const { good } = given.stage.fields.nextStep;
    const [step, result] = good.split(/; (?:результат —|result:) /u);
    expect(result?.length).toBeGreaterThan(10);
    expect(step).toMatch(
      given.language === 'ru'
        ? /^.+(?:\d\u00a0(?:дн|раб)|конца|квартал).*, \p{L}/u
        : /^.+(?:\d (?:working )?days|end of|quarter).*, \p{L}/u,
    );
    expect(step?.split(', ').at(-1)).toMatch(
      given.language === 'ru' ? /SDR|CSM|РОП|менеджер/u : /SDR|CSM|AE|account executive|head of/u,
    );
  });

  it.each(STAGES)('gives good criteria of $kind in $language something to check', (given) => {
    for (const gate of ['entry', 'exit'] as const) {
      const { good } = given.stage.fields[gate];
      expect(good).not.toMatch(SMELLS[given.language]);
      expect(good).toMatch(ANCHORS[given.language]);
    }
  });

  it.each(STAGES)('leaves nothing to check in weak criteria of $kind in $language', (given) => {
    for (const gate of ['entry', 'exit'] as const) {
      const { weak } = given.stage.fields[gate];
      expect(weak).not.toMatch(/\d|CRM|MoM|ЭДО|письм|календар|протокол|e-mail|calendar|recap/u);
      const smells = SMELLS[given.language].test(weak);
      expect(smells || !ANCHORS[given.language].test(weak), weak).toBe(true);
    }
  });

  it.each(STAGES)('has a pattern with blanks for exits of $kind in $language', ({ stage }) => {
    const blanks = stage.exitPattern.match(/\[[^[\]]+\]/gu) ?? [];
    expect(blanks.length).toBeGreaterThanOrEqual(4);
    expect(stage.exitPattern.length).toBeLessThanOrEqual(125);
    expect(stage.exitPattern.replace(/\[[^[\]]+\]/gu, '')).not.toMatch(/[[\]]/u);
  });

  it('gives sourcing firmographic ranges and expansion product usage as patterns', () => {
    expect(guideRu.stages.sourcing.exitPattern).toMatch(/Отрасль.+сотрудников.+выручка/u);
    expect(guideEn.stages.sourcing.exitPattern).toMatch(/Industry.+employees.+revenue/u);
    expect(guideRu.stages.expansion.exitPattern).toMatch(/пользователей активны/u);
    expect(guideEn.stages.expansion.exitPattern).toMatch(/users active/u);
  });

  it('names every artifact differently and short enough for a chip', () => {
    for (const guide of Object.values(GUIDES)) {
      expect(Object.keys(guide.artifacts).toSorted()).toEqual([...ARTIFACT_KEYS].toSorted());
      const names = Object.values(guide.artifacts);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name.length).toBeLessThanOrEqual(26);
    }
  });

  it('is loaded in the language asked for', async () => {
    expect(await loadGuide('ru')).toBe(guideRu);
    expect(await loadGuide('en')).toBe(guideEn);
  });

  it('says the same things in both languages', () => {
    expect(textsOf(guideEn).map(([path]) => path)).toEqual(textsOf(guideRu).map(([path]) => path));
  });
});

describe('the names of the seven stages', () => {
  it('are those of the course, in its order', () => {
    const names = (language: Language): string[] =>
      B2B_SEVEN.map(({ kind }) => GUIDES[language].stages[kind].name);
    expect(names('ru')).toEqual([
      'Поиск',
      'Квалификация',
      'Диагностика',
      'Предложение',
      'Переговоры',
      'Закрытие',
      'Расширение',
    ]);
    expect(names('en')).toEqual([
      'Sourcing',
      'Qualification',
      'Discovery',
      'Proposal',
      'Negotiation',
      'Close',
      'Expansion',
    ]);
  });
});

describe('a fresh map of the template', () => {
  it.each(['ru', 'en'] as const)('opens again exactly as made in %s', (language) => {
    const map = createTemplateMap(
      GUIDES[language],
      language,
      countingIds(),
      1_764_000_000_000,
      '2026-11-23',
    );
    const opened = openMap(mapToFile(map));
    expect(opened).toEqual({ ok: true, value: { map, mends: [], unknown: [] } });
  });

  it('suggests a metric that may have its unit, and artifacts that have words', () => {
    for (const { metric, unit, artifacts } of B2B_SEVEN) {
      expect(unitFits(metric, unit)).toBe(true);
      expect(METRIC_RULES[metric].max).toBeGreaterThan(0);
      for (const key of artifacts) expect(guideRu.artifacts[key]).toBeTypeOf('string');
    }
  });
});
