import type { CriterionRule } from '../model.ts';
import type { Reading } from '../text/reading.ts';
import type { Word } from '../text/word.ts';
import type { Span } from '../text/tokens.ts';
import type { Category } from '../words/category.ts';
import type { AnchorSet } from '../anchors.ts';

/** What a rule may ask besides the line itself. All of it may be empty. */
export interface RuleContext {
  /** Name of the stage that the criterion belongs to. */
  readonly stageName: string;
  /** Terms of the glossary that have a definition of the team, as `termKey` writes them. */
  readonly defined: ReadonlySet<string>;
  /** Terms that stand in the glossary without any definition. */
  readonly open: ReadonlySet<string>;
  /** Lines shipped as template or example, as `plainLine` writes them. */
  readonly shipped: ReadonlySet<string>;
}

/**
 * A place where a rule applies. It is `sure` when nothing in the line outweighs the smell; else it
 * only explains a line that is judged vague for other reasons as well.
 */
export interface Hit {
  /** `null` for the whole line. */
  readonly span: Span | null;
  readonly isSure: boolean;
}

/** One rule for the wording of criteria. */
export interface Rule {
  readonly id: CriterionRule;
  find(reading: Reading, anchors: AnchorSet, context: RuleContext): Hit | null;
}

/** The first word of a category that passes a test. */
export function wordOf(
  { words }: Reading,
  category: Category,
  test: (word: Word, at: number) => boolean = () => true,
): Word | null {
  return words.find((word, at) => word.categories.includes(category) && test(word, at)) ?? null;
}

/** A hit on the words of one category; phrases are quoted whole. */
export function hitOf(reading: Reading, category: Category, isSure: boolean): Hit | null {
  const { words } = reading;
  const at = words.findIndex(({ categories }) => categories.includes(category));
  const first = words[at];
  if (first === undefined) return null;
  let last = first;
  for (let next = at + 1; next < Math.min(at + 4, words.length); next += 1) {
    const word = words[next];
    const goesOn = first.isPhrase
      ? isSamePhrase(word, category)
      : word !== undefined && word.word === first.word;
    if (word === undefined || !goesOn) break;
    last = word;
  }
  return { span: { start: first.start, end: last.end }, isSure };
}

function isSamePhrase(word: Word | undefined, category: Category): boolean {
  return word?.isPhrase === true && word.categories.includes(category);
}

/** A hit on one word. */
export function hitAt({ start, end }: Word, isSure: boolean): Hit {
  return { span: { start, end }, isSure };
}
