import type { Category } from '../words/category.ts';
import type { Word } from './word.ts';

/** How far behind a passive verb its doer may stand, in words. */
const REACH = 4;
const RECEIVED = /^(?:получ|received|got|have$|has$)/u;
const DOER_CASE = /(?:ом|ем|ой|ей|ами|ями|ью)$/u;

/**
 * Gives passive verbs to those who did them: “sent by the customer” is the buyer's deed, “signed by
 * our lawyer” is not.
 */
export function withDoers(words: readonly Word[]): Word[] {
  return words.map((word, at) => {
    const isDeed = word.categories.includes('out') || word.categories.includes('act');
    if (!isDeed) return word;
    const doer = doerAfter(words.slice(at + 1, at + 1 + REACH)) ?? doerBefore(words, at);
    return doer === null ? word : { ...word, categories: deedBy(doer, word) };
  });
}

/** Words that may stand between a doer and the verb. */
const BETWEEN =
  /^(?:have|has|had|also|already|just|both|only|never|not|then|уже|тоже|сами|сам|лично|сразу|не)$/u;
const WE = /^(?:we|i|we've|i've|мы|я)$/u;
const OUR = /^(?:our|my|наш|наша|наше|наши|мой|моя|мои)$/u;

/** “We” or “our lawyer” right before an active verb. What we receive comes from the buyer. */
function doerBefore(words: readonly Word[], at: number): 'seller' | null {
  const verb = words[at];
  if (verb === undefined || verb.shape === 'passive' || RECEIVED.test(verb.word)) return null;
  const before = words.slice(Math.max(0, at - 4), at).filter(({ word }) => !BETWEEN.test(word));
  const last = before.at(-1);
  if (last === undefined) return null;
  if (WE.test(last.word)) return 'seller';
  const isPerson = ['role', 'buyer', 'seller'].some((one) =>
    last.categories.includes(one as 'role'),
  );
  const owner = before.slice(-3, -1).some(({ word }) => OUR.test(word));
  return isPerson && owner ? 'seller' : null;
}

function deedBy(doer: 'buyer' | 'seller', { word, categories }: Word): readonly Category[] {
  const others = categories.filter((one) => one !== 'out' && one !== 'act');
  if (doer === 'seller') return ['out', ...others];
  return [RECEIVED.test(word) ? 'receive' : 'act', ...others];
}

/** Who is named after “by”, or in Russian in the case of the doer right after the verb. */
function doerAfter(words: readonly Word[]): 'buyer' | 'seller' | null {
  const by = words.findIndex(({ word }) => word === 'by');
  const named = by >= 0 ? words.slice(by + 1) : words.slice(0, 2).filter(isDoerCase);
  for (const { categories, word } of named) {
    if (categories.includes('seller') || word.startsWith('наш')) return 'seller';
    if (categories.includes('buyer') || categories.includes('role')) return 'buyer';
  }
  return null;
}

function isDoerCase({ word, categories }: Word): boolean {
  const isPerson = ['buyer', 'role', 'seller'].some((one) => categories.includes(one as 'buyer'));
  return isPerson && (DOER_CASE.test(word) || /^(?:нашим|нашей|нами|закупками|иб)$/u.test(word));
}
