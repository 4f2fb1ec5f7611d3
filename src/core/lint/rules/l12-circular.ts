import { stemOf } from '../text/stem.ts';
import { tokensOf } from '../text/tokens.ts';
import { type Rule, wordOf } from './rule.ts';

/** Circular: “qualification done” as the exit of qualification names no fact behind the label. */
export const circular: Rule = {
  id: 'L12',
  find: (reading, anchors, { stageName }) => {
    const isDone = wordOf(reading, 'done') ?? wordOf(reading, 'promise');
    if (stageName === '' || isDone === null) return null;
    const stems = tokensOf(stageName).map(({ word }) => stemOf(word));
    const same = reading.words.find(({ stem, kind }) => kind === 'word' && stems.includes(stem));
    if (same === undefined || anchors.has('A2') || anchors.has('A5')) return null;
    return { span: { start: same.start, end: same.end }, isSure: true };
  },
};
