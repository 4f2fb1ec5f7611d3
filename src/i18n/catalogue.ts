import type { en } from './en.ts';
import type { enLate } from './en-late.ts';
import type { CatalogueOf, Message } from './messages.ts';

/** A language as the first screen needs it: the same keys as English, the same blanks to fill. */
export type Catalogue = CatalogueOf<typeof en>;

/** What a language adds for the parts that are fetched on first use. */
export type LateCatalogue = CatalogueOf<typeof enLate>;

/** All words of a language. */
export type WholeCatalogue = Catalogue & LateCatalogue;

/** English is the source of every key. */
export type MessageKey = keyof typeof en;

type TranslateOf<Source> = <Key extends keyof Source>(
  key: Key,
  ...blanks: Source[Key] extends (blanks: infer B) => string ? [B] : []
) => string;

/** Gives a text of the first screen. */
export type Translate = TranslateOf<typeof en>;

/** Gives any text. */
export type WholeTranslate = TranslateOf<typeof en & typeof enLate>;

export function translator(catalogue: WholeCatalogue): WholeTranslate;
export function translator(catalogue: Catalogue): Translate;
export function translator(catalogue: Catalogue): Translate {
  return (key, ...blanks) => {
    const message: Message = catalogue[key];
    return typeof message === 'string' ? message : message(blanks[0] as never);
  };
}
