import type { ExerciseCommand } from '#core/map/exercise-commands.ts';
import type { Kitchen } from './kitchen.ts';

/** How recipes become commands of the exercises. */
export const exerciseResolvers = {
  'dismissal.set': (k) => {
    const rule = k.one(['L1', 'L2', k.recipe.text]);
    const id = k.ids.next('dismissal');
    return {
      type: 'dismissal.set',
      id,
      criterionId: k.id('criteria'),
      rule,
      reason: k.recipe.figure,
    };
  },
  'dismissal.remove': (k) => ({ type: 'dismissal.remove', dismissalId: k.id('dismissals') }),
  'deal.add': (k) => {
    const kind = k.one(['sample', 'live'] as const);
    return { type: 'deal.add', id: k.ids.next('deal'), kind, fields: k.fields(dealFields(k)) };
  },
  'deal.edit': (k) => {
    return { type: 'deal.edit', dealId: k.id('deals'), fields: k.fields(dealFields(k)) };
  },
  'deal.remove': (k) => ({ type: 'deal.remove', dealId: k.id('deals') }),
  'proof.set': (k) => ({
    type: 'proof.set',
    id: k.ids.next('proof'),
    dealId: k.id('deals'),
    criterionId: k.id('criteria', k.recipe.b),
    evidence: k.recipe.text,
  }),
  'proof.remove': (k) => ({ type: 'proof.remove', proofId: k.id('proofs') }),
  'round.add': (k) => {
    return { type: 'round.add', id: k.ids.next('round'), fields: k.fields(roundFields(k)) };
  },
  'round.edit': (k) => {
    return { type: 'round.edit', roundId: k.id('rounds'), fields: k.fields(roundFields(k)) };
  },
  'round.remove': (k) => ({ type: 'round.remove', roundId: k.id('rounds') }),
  'rater.add': (k) => {
    const id = k.ids.next('rater');
    return { type: 'rater.add', id, roundId: k.id('rounds'), name: k.recipe.text };
  },
  'rater.edit': (k) => ({ type: 'rater.edit', raterId: k.id('raters'), name: k.recipe.text }),
  'rater.remove': (k) => ({ type: 'rater.remove', raterId: k.id('raters') }),
  'rating.set': (k) => ({
    type: 'rating.set',
    id: k.ids.next('rating'),
    raterId: k.id('raters'),
    dealId: k.id('deals', k.recipe.b),
    stageId: k.id('stages', k.recipe.c),
  }),
  'rating.remove': (k) => ({ type: 'rating.remove', ratingId: k.id('ratings') }),
} as const satisfies {
  readonly [Type in ExerciseCommand['type']]: (
    kitchen: Kitchen,
  ) => Extract<ExerciseCommand, { type: Type }>;
};

function dealFields(k: Kitchen) {
  const { text, figure, more, b } = k.recipe;
  const stageId: never = b % 4 === 0 ? (null as never) : k.id('stages', b);
  const first = { name: text, facts: figure, stageId, state: k.one(['open', 'hold'] as const) };
  const next = { nextAction: text, nextDue: figure, nextOwner: text, nextResult: figure };
  return { ...first, holdReason: more[0] ?? text, ...next };
}

function roundFields(k: Kitchen) {
  return { name: k.recipe.text, date: k.one(['2026-01-31', '', k.recipe.figure]) };
}
