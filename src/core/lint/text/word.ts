import type { Category } from '../words/category.ts';
import type { Shape } from './stem.ts';
import type { Token } from './tokens.ts';

/** One word of a criterion and what it stands for. */
export interface Word extends Token {
  readonly stem: string;
  readonly shape: Shape;
  readonly categories: readonly Category[];
  /** Whether the word got its categories as a part of a phrase. */
  readonly isPhrase: boolean;
}
