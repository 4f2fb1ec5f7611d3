import type { Category } from '../words/category.ts';
import type { Word } from './word.ts';

/** How far behind a passive verb its doer may stand, in words. */
const REACH = 4;
const RECEIVED = /^(?:получен|received|gotten)/u;
const DOER_CASE = /(?:ом|ем|ой|ей|ами|ями|ью)$/u;

/**
 * Gives passive verbs to those who did them: “sent by the customer” is the buyer's deed, “signed by
 * our lawyer” is not.
 */
export function withDoers(words: readonly Word[]): Word[] {
  return words.map((word, at) => {
    const isDeed = word.categories.includes('out') || word.categories.includes('act');
    if (!isDeed) return word;
    const doer = doerAfter(words.slice(at + 1, at + 1 + REACH));
    return doer === null ? word : { ...word, categories: deedBy(doer, word) };
  });
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
