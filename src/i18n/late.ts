import type { LateCatalogue } from './catalogue.ts';
import type { Locale } from './language.ts';

const loaders = {
  ru: async () => (await import('./ru-late.ts')).ruLate,
  en: async () => (await import('./en-late.ts')).enLate,
  pseudo: async () => {
    const [{ enLate }, { pseudoOf }] = await Promise.all([
      import('./en-late.ts'),
      import('./pseudo.ts'),
    ]);
    return pseudoOf(enLate);
  },
} as const satisfies Record<Locale, () => Promise<LateCatalogue>>;

const fetched = new Map<Locale, LateCatalogue>();
/** Languages that are or were on screen: a part may open while another one is on its way. */
const onScreen = new Set<Locale>();
let wanted = false;

/** The late words of a language, or `null` while nothing on screen needs them. */
export function lateWordsOf(locale: Locale): LateCatalogue | null {
  return fetched.get(locale) ?? null;
}

export async function fetchWordsOf(locale: Locale): Promise<LateCatalogue> {
  const words = fetched.get(locale) ?? (await loaders[locale]());
  fetched.set(locale, words);
  return words;
}

/** Fetches what parts on screen already need in a language that is about to be shown. */
export async function keepInStep(locale: Locale): Promise<void> {
  onScreen.add(locale);
  if (wanted) await fetchWordsOf(locale);
}

/**
 * Fetches a part of the page together with its words: `lazyPart(withWords(() => import(…)))`.
 * Components of such a part read them with `useLateT`.
 */
export function withWords<Part>(load: () => Promise<Part>): () => Promise<Part> {
  return async () => {
    wanted = true;
    const [part] = await Promise.all([load(), ...Array.from(onScreen, fetchWordsOf)]);
    return part;
  };
}
