/** A language people read. */
export type Language = 'ru' | 'en';

/** What the catalogue can be loaded for: the languages, and the test locale made from English. */
export type Locale = Language | 'pseudo';

export const languages: readonly Language[] = ['ru', 'en'];

/** The language whose numbers, dates and `lang` attribute a locale uses. */
export function languageOf(locale: Locale): Language {
  return locale === 'ru' ? 'ru' : 'en';
}
