import { type Rule, hitAt, wordOf } from './rule.ts';

/** Missing actor: agreed or confirmed, but nobody is named and nothing was left behind. */
export const missingActor: Rule = {
  id: 'L9',
  find: (reading, anchors) => {
    const { has, words } = reading;
    const passive =
      words.find(({ shape, categories }) => shape === 'passive' && !categories.includes('doc')) ??
      (reading.language === 'en' ? (wordOf(reading, 'act') ?? wordOf(reading, 'talk')) : null) ??
      null;
    if (passive === null) return null;
    const isNamed = has.has('buyer') || has.has('role') || has.has('seller');
    return isNamed ? null : hitAt(passive, !anchors.has('A1') && !anchors.has('A4'));
  },
};
