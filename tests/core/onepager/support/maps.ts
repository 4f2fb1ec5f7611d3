import fc from 'fast-check';
import {
  emptyMap,
  newArtifact,
  newCriterion,
  newLink,
  newMetric,
  newNote,
  newStage,
  newTerm,
} from '#core/map/create.ts';
import type { Language, SalesMap, Stage } from '#core/map/model.ts';
import { serpentine } from '#core/board/tidy.ts';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import { freshKeys } from '#core/map/order.ts';
import { byId } from '#core/templates/b2b-seven.ts';
import { createTemplateMap } from '#core/templates/b2b-seven.ts';
import { createExampleMap } from '#core/templates/example.ts';
import { loadExample, loadGuide } from '#core/templates/index.ts';
import { countingIds } from '../../support/ids.ts';
import { anyText } from '../../support/texts.ts';

export const DAY = '2026-11-23';

/** The worked example, the same in every run. */
export async function exampleMap(language: Language): Promise<SalesMap> {
  return createExampleMap(await loadExample(language), countingIds('e'), 0, DAY);
}

/** The template as it stands on the first screen. */
export async function templateMap(language: Language): Promise<SalesMap> {
  return createTemplateMap(await loadGuide(language), language, countingIds('t'), 0, DAY);
}

/** Words as people write them, some far too long, some that broke programs before. */
const pageText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 8 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Клиент подтвердил критерии успеха письмом',
      'от 50 до 500 сотрудников, 90 % продлений за 12 месяцев',
      'встреча-диагностика с ЛПР и финансами',
      'Оценка 🚀 и ✓ готово',
      'מסמך עברי',
      'сверх\u00adдлинное\u00adслово',
    ),
  },
  { weight: 3, arbitrary: anyText },
  {
    weight: 1,
    arbitrary: fc.nat({ max: 60 }).map((count) => 'Очень длинный текст. '.repeat(count)),
  },
  { weight: 1, arbitrary: fc.nat({ max: 300 }).map((count) => 'Щ'.repeat(count)) },
);

const stageTexts = fc.record({
  name: pageText,
  happens: pageText,
  nextAction: pageText,
  nextDue: pageText,
  nextOwner: pageText,
  nextResult: pageText,
  entry: fc.array(pageText, { maxLength: 4 }),
  exit: fc.array(pageText, { maxLength: 4 }),
  artifacts: fc.array(pageText, { maxLength: 3 }),
  metrics: fc.array(
    fc.record({
      label: pageText,
      value: fc.option(fc.nat({ max: 100 })),
      target: fc.option(fc.nat()),
    }),
    { maxLength: 3 },
  ),
});

const pageTexts = fc.record({
  info: fc.record({
    title: pageText,
    team: pageText,
    author: pageText,
    date: fc.constantFrom('', DAY, 'soon'),
    language: fc.constantFrom('ru' as const, 'en' as const),
    versionLabel: pageText,
    createdAt: fc.nat(),
  }),
  terms: fc.array(fc.record({ name: pageText, meaning: pageText, ours: pageText }), {
    maxLength: 6,
  }),
});

/** Maps with as many stages as asked for and texts of every sort. */
export function mapsWith(min: number, max: number): fc.Arbitrary<SalesMap> {
  return fc
    .tuple(pageTexts, fc.array(stageTexts, { minLength: min, maxLength: max, size: 'max' }))
    .map(([page, stages]) => assemble(page, stages));
}

type Given<Source> = Source extends fc.Arbitrary<infer Value> ? Value : never;

function assemble(
  { info, terms }: Given<typeof pageTexts>,
  given: readonly Given<typeof stageTexts>[],
): SalesMap {
  const ids = countingIds('p');
  const keys = freshKeys(100);
  const key = (index: number) => keys[index] ?? ('' as never);
  const stages = given.map((texts, index): Stage => {
    const { name, happens, nextAction, nextDue, nextOwner, nextResult } = texts;
    const words = { name, happens, nextAction, nextDue, nextOwner, nextResult };
    return newStage({ ...words, id: ids.next('stage'), order: key(index) });
  });
  const parts = stages.map(({ id: stageId }, index) => {
    const texts = given[index];
    const gate = (name: 'entry' | 'exit') =>
      (texts?.[name] ?? []).map((text, place) =>
        newCriterion({ id: ids.next('criterion'), stageId, gate: name, order: key(place), text }),
      );
    return {
      criteria: [...gate('entry'), ...gate('exit')],
      metrics: (texts?.metrics ?? []).map((metric, place) =>
        newMetric({ ...metric, id: ids.next('metric'), stageId, order: key(place), kind: 'own' }),
      ),
      artifacts: (texts?.artifacts ?? []).map((name, place) =>
        newArtifact({ id: ids.next('artifact'), stageId, order: key(place), name }),
      ),
    };
  });
  return {
    ...emptyMap({ ...info, id: ids.next('map') }),
    stages: byId(stages),
    criteria: byId(parts.flatMap(({ criteria }) => criteria)),
    metrics: byId(parts.flatMap(({ metrics }) => metrics)),
    artifacts: byId(parts.flatMap(({ artifacts }) => artifacts)),
    terms: byId(
      terms.map((term, place) => newTerm({ ...term, id: ids.next('term'), order: key(place) })),
    ),
  };
}

const boardTexts = fc.record({
  places: fc.array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({
          x: fc.integer({ min: 0, max: 1_500 }),
          y: fc.integer({ min: 0, max: 900 }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          x: fc.integer({ min: -90_000, max: 90_000 }),
          y: fc.integer({ min: -90_000, max: 90_000 }),
        }),
      },
    ),
    { minLength: 60, maxLength: 60 },
  ),
  isTidy: fc.boolean(),
  columns: fc.integer({ min: 1, max: 8 }),
  notes: fc.array(
    fc.record({ text: pageText, tone: fc.constantFrom('yellow' as const, 'pink' as const) }),
    { maxLength: 4 },
  ),
  links: fc.array(
    fc.record({
      kind: fc.constantFrom('loop' as const, 'return' as const, 'lost' as const),
      from: fc.nat(),
      to: fc.nat(),
      label: pageText,
    }),
    { maxLength: 5 },
  ),
  privateNotes: fc.array(pageText, { minLength: 1, maxLength: 3 }),
});

/** Maps as they stand on a board: cards tidy, or dragged anywhere, with links and notes. */
export function boardsWith(min: number, max: number): fc.Arbitrary<SalesMap> {
  return fc.tuple(mapsWith(min, max), boardTexts).map(([map, board]) => placed(map, board));
}

/** No longer than a file may hold. */
function short(text: string): string {
  return text.slice(0, TEXT_LIMITS.name);
}

function placed(map: SalesMap, board: Given<typeof boardTexts>): SalesMap {
  const ids = countingIds('b');
  const grid = serpentine(Object.keys(map.stages).length, board.columns);
  const placeOf = (index: number) =>
    (board.isTidy ? grid[index] : board.places[index % 50]) ?? { x: 0, y: 0 };
  const stages = Object.values(map.stages).map((stage, index) => ({
    ...stage,
    name: short(stage.name),
    ...placeOf(index),
    privateNotes: board.privateNotes[index % board.privateNotes.length] ?? '',
  }));
  const at = (number: number) => stages[number % stages.length]?.id;
  const links = board.links.flatMap(({ kind, from, to, label }) => {
    const [fromStageId, target] = [at(from), at(to)];
    if (fromStageId === undefined || target === undefined || fromStageId === target) return [];
    const toStageId = kind === 'lost' ? null : target;
    return [newLink({ id: ids.next('link'), kind, fromStageId, toStageId, label })];
  });
  const notes = board.notes.map((note, index) =>
    newNote({ ...note, ...board.places[50 + index], id: ids.next('note') }),
  );
  const { title, team, author, versionLabel } = map.info;
  const info = {
    ...map.info,
    title: title.slice(0, TEXT_LIMITS.title),
    team: short(team),
    author: short(author),
    versionLabel: versionLabel.slice(0, TEXT_LIMITS.short),
  };
  return { ...map, info, stages: byId(stages), links: byId(links), notes: byId(notes) };
}

/** A map of so many stages with a few words in each part, tidy on its board. */
export function longMap(count: number): SalesMap {
  const ids = countingIds('l');
  const keys = freshKeys(count);
  const places = serpentine(count, Math.ceil(Math.sqrt(count)));
  const stages = Array.from({ length: count }, (_, index) =>
    newStage({
      ...places[index],
      id: ids.next('stage'),
      order: keys[index] ?? ('' as never),
      name: `Этап ${index + 1}`,
      happens: `Что происходит на этапе ${index + 1}`,
      nextAction: 'Назначить встречу',
      nextDue: '3 дня',
      nextOwner: 'Менеджер',
    }),
  );
  const criteria = stages.flatMap(({ id: stageId }) =>
    (['entry', 'exit'] as const).map((gate) =>
      newCriterion({
        id: ids.next('criterion'),
        stageId,
        gate,
        order: keys[0] ?? ('' as never),
        text: `Клиент подтвердил письмом: ${gate}`,
      }),
    ),
  );
  const info = { title: 'Карта', team: '', author: '', date: DAY, versionLabel: '', createdAt: 0 };
  return {
    ...emptyMap({ ...info, language: 'ru', id: ids.next('map') }),
    stages: byId(stages),
    criteria: byId(criteria),
  };
}
