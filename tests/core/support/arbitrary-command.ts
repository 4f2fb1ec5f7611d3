import fc from 'fast-check';
import { COMMAND_TYPES, type Command } from '#core/map/commands.ts';
import type { IdSource } from '#core/map/ids.ts';
import { METRIC_KINDS, METRIC_RULES } from '#core/map/metric-kinds.ts';
import type { MetricUnit, SalesMap } from '#core/map/model.ts';
import { exerciseResolvers } from './exercise-recipes.ts';
import { Kitchen, type Recipe } from './kitchen.ts';
import { anyFigureText, anyNumber, anyText } from './texts.ts';

/** Recipes for any command, or for the given types only. */
export function anyRecipe(types: readonly Command['type'][] = COMMAND_TYPES): fc.Arbitrary<Recipe> {
  return fc.record({
    type: fc.constantFrom(...types),
    a: fc.nat({ max: 1_000 }),
    b: fc.nat({ max: 1_000 }),
    c: fc.nat({ max: 1_000 }),
    x: anyNumber,
    y: anyNumber,
    text: anyText,
    more: fc.array(anyText, { maxLength: 3 }),
    figure: anyFigureText,
  });
}

/** The command a recipe stands for on a map; about one in nine names an unknown record. */
export function resolve(recipe: Recipe, map: SalesMap, ids: IdSource): Command {
  return resolvers[recipe.type](new Kitchen(recipe, map, ids));
}

const STAGE_KINDS = ['sourcing', 'qualification', 'close', 'own'] as const;
const GATES = ['entry', 'exit'] as const;
const LISTS = ['redFlag', 'question', 'lostReason'] as const;
const LINK_KINDS = ['loop', 'return', 'lost'] as const;
const UNITS = [...new Set(Object.values(METRIC_RULES).flatMap(({ units }) => units))];

const resolvers = {
  'info.edit': (k) => {
    const { text, figure, more, b } = k.recipe;
    const date = k.one(['2026-01-31', '', text]);
    const language = b % 2 === 0 ? 'ru' : 'en';
    const fields = { title: text, team: figure, author: more[0] ?? '', date, language } as const;
    return { type: 'info.edit', fields: k.fields({ ...fields, versionLabel: text }) };
  },
  'link.add': (k) => {
    const kind = k.one(LINK_KINDS, k.recipe.c);
    const toStageId = kind === 'lost' && k.recipe.b % 5 !== 4 ? null : k.id('stages', k.recipe.b);
    const { text: label } = k.recipe;
    return {
      type: 'link.add',
      id: k.ids.next('link'),
      kind,
      fromStageId: k.id('stages'),
      toStageId,
      label,
    };
  },
  'link.edit': (k) => {
    const fields = k.fields({ label: k.recipe.text, kind: k.one(LINK_KINDS) });
    return { type: 'link.edit', linkId: k.id('links'), fields };
  },
  'note.add': (k) => {
    const { x, y, text } = k.recipe;
    return { type: 'note.add', id: k.ids.next('note'), x, y, text };
  },
  'note.edit': (k) => {
    const tone = k.one(['yellow', 'green', 'blue', 'pink'] as const);
    return {
      type: 'note.edit',
      noteId: k.id('notes'),
      fields: k.fields({ text: k.recipe.text, tone }),
    };
  },
  'stage.add': (k) => {
    const { x, y, text: name, b } = k.recipe;
    const place = { index: b % 3 === 0 ? x : b % 12, name, x, y };
    const kind = b % 2 === 0 ? {} : { kind: k.one(STAGE_KINDS) };
    return { type: 'stage.add', id: k.ids.next('stage'), ...place, ...kind };
  },
  'stage.edit': (k) => {
    const { text, figure, more, x } = k.recipe;
    const first = { name: text, happens: text, nextAction: figure, nextDue: more[0] ?? '' };
    const second = { nextOwner: text, nextResult: text, handover: figure, stallDays: x };
    const third = { stallAction: text, privateNotes: text, kind: k.one(STAGE_KINDS) };
    const fields = k.fields({ ...first, ...second, ...third });
    return { type: 'stage.edit', stageId: k.id('stages'), fields };
  },
  'stage.reorder': (k) => ({ type: 'stage.reorder', stageId: k.id('stages'), index: indexOf(k) }),
  'stage.duplicate': (k) => {
    const { x, y, text: name } = k.recipe;
    const seed = k.ids.next('stage').slice(3).concat('z');
    return { type: 'stage.duplicate', stageId: k.id('stages'), name, seed, x, y };
  },
  'cards.move': (k) => ({
    type: 'cards.move',
    stages: k.moved('stages', k.recipe.a),
    notes: k.moved('notes', k.recipe.b),
  }),
  'cards.remove': (k) => ({
    type: 'cards.remove',
    stages: k.some('stages', k.recipe.a),
    notes: k.some('notes', k.recipe.b),
    links: k.some('links', k.recipe.c),
  }),
  'criterion.add': (k) => {
    const where = { stageId: k.id('stages'), gate: k.one(GATES), index: indexOf(k) };
    return { type: 'criterion.add', ...where, criteria: k.texts('criterion') };
  },
  'criterion.reword': (k) => {
    return { type: 'criterion.reword', criterionId: k.id('criteria'), text: k.recipe.text };
  },
  'criterion.move': (k) => {
    const where = { gate: k.one(GATES), index: indexOf(k) };
    return { type: 'criterion.move', criterionId: k.id('criteria'), ...where };
  },
  'criterion.remove': (k) => ({ type: 'criterion.remove', criterionId: k.id('criteria') }),
  'metric.add': (k) => {
    const where = { stageId: k.id('stages'), kind: k.one(METRIC_KINDS) };
    return { type: 'metric.add', id: k.ids.next('metric'), ...where };
  },
  'metric.edit': (k) => {
    const { text, figure, x, y, b } = k.recipe;
    const kinds = { kind: k.one(METRIC_KINDS), unit: k.one<MetricUnit>(UNITS), label: text };
    const typed = { value: null, valueTyped: figure, target: null, targetTyped: text };
    const figures = b % 2 === 0 ? typed : { value: x, target: y };
    const rest = { period: text, source: k.one(['', 'guess', 'crm'] as const), owner: figure };
    const fields = k.fields({ ...figures, ...kinds, ...rest, countIn: x, countOut: y });
    return { type: 'metric.edit', metricId: k.id('metrics'), fields };
  },
  'metric.remove': (k) => ({ type: 'metric.remove', metricId: k.id('metrics') }),
  'artifact.add': (k) => {
    const fields = k.fields(artifactFields(k));
    return { type: 'artifact.add', id: k.ids.next('artifact'), stageId: k.id('stages'), fields };
  },
  'artifact.edit': (k) => {
    return {
      type: 'artifact.edit',
      artifactId: k.id('artifacts'),
      fields: k.fields(artifactFields(k)),
    };
  },
  'artifact.remove': (k) => ({ type: 'artifact.remove', artifactId: k.id('artifacts') }),
  'line.add': (k) => {
    const where = { stageId: k.id('stages'), list: k.one(LISTS), index: indexOf(k) };
    return { type: 'line.add', ...where, lines: k.texts('line') };
  },
  'line.reword': (k) => ({ type: 'line.reword', lineId: k.id('lines'), text: k.recipe.text }),
  'line.move': (k) => ({ type: 'line.move', lineId: k.id('lines'), index: indexOf(k) }),
  'line.remove': (k) => ({ type: 'line.remove', lineId: k.id('lines') }),
  'term.add': (k) => ({
    type: 'term.add',
    id: k.ids.next('term'),
    fields: k.fields(termFields(k)),
  }),
  'term.edit': (k) => ({
    type: 'term.edit',
    termId: k.id('terms'),
    fields: k.fields(termFields(k)),
  }),
  'term.remove': (k) => ({ type: 'term.remove', termId: k.id('terms') }),
  ...exerciseResolvers,
} as const satisfies {
  readonly [Type in Command['type']]: (kitchen: Kitchen) => Extract<Command, { type: Type }>;
};

/** Mostly a place in a short list, at times nonsense. */
function indexOf({ recipe }: Kitchen): number {
  return recipe.c % 4 === 0 ? recipe.x : recipe.c % 8;
}

function artifactFields(k: Kitchen) {
  const maker = k.one(['', 'buyer', 'seller', 'both'] as const);
  return { name: k.recipe.text, place: k.recipe.figure, maker };
}

function termFields({ recipe }: Kitchen) {
  const { text, figure, more } = recipe;
  return { name: text, meaning: figure, ours: more[0] ?? text, notSameAs: more[1] ?? figure };
}
