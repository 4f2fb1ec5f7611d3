import type { en } from './en.ts';
import type { CatalogueOf } from './messages.ts';

type Source = typeof en;

/** English is the source of every key. */
export type MessageKey = keyof Source;

/** A language: the same keys as English, with the same blanks to fill. */
export type Catalogue = CatalogueOf<Source>;

type Blanks<Key extends MessageKey> = Source[Key] extends (blanks: infer B) => string ? [B] : [];

export type Translate = <Key extends MessageKey>(key: Key, ...blanks: Blanks<Key>) => string;

export function translator(catalogue: Catalogue): Translate {
  return (key, ...blanks) => {
    const message: string | ((blanks: never) => string) = catalogue[key];
    return typeof message === 'string' ? message : message(blanks[0] as never);
  };
}
