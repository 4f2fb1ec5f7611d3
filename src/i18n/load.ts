import type { Catalogue } from './catalogue.ts';
import type { Locale } from './language.ts';

const loaders = {
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
  pseudo: async () => {
    const [{ en }, { pseudoOf }] = await Promise.all([import('./en.ts'), import('./pseudo.ts')]);
    return pseudoOf(en);
  },
} as const satisfies Record<Locale, () => Promise<Catalogue>>;

/** Fetches one language; the others stay on the server. */
export function loadCatalogue(locale: Locale): Promise<Catalogue> {
  return loaders[locale]();
}
