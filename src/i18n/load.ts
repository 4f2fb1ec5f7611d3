import type { Catalogue, LateCatalogue, WholeCatalogue } from './catalogue.ts';
import { fetchWordsOf, keepInStep } from './late.ts';
import type { Locale } from './language.ts';

const loaders = {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
  pseudo: async () => {
    const [{ en }, { pseudoOf }] = await Promise.all([import('./en.ts'), import('./pseudo.ts')]);
    return pseudoOf(en);
  },
} as const satisfies Record<Locale, () => Promise<Catalogue>>;

/** Fetches one language for the screen; the others stay on the server. */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  const catalogue = await loaders[locale]();
  await keepInStep(locale);
  return catalogue;
}

/** Fetches all words of a language, for a page that may speak another one than the screen. */
export async function loadWhole(locale: Locale): Promise<WholeCatalogue> {
  const parts: readonly [Catalogue, LateCatalogue] = await Promise.all([
    loaders[locale](),
    fetchWordsOf(locale),
  ]);
  return { ...parts[0], ...parts[1] };
}
