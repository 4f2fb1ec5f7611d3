import { idSource } from '#core/map/ids.ts';
import type { MapId, SalesMap } from '#core/map/model.ts';
import { createTemplateMap } from '#core/templates/b2b-seven.ts';
import type { Starter } from '#core/templates/guide.ts';
import { loadStarter } from '#core/templates/index.ts';
import type { Catalogue } from '#i18n/catalogue.ts';
import { detectLanguage } from '#i18n/detect.ts';
import { type Locale, languageOf } from '#i18n/language.ts';
import { loadCatalogue } from '#i18n/load.ts';
import { bundledFonts, localDay, randomText } from '#platform/browser.ts';
import { browserFiles } from '#platform/files.ts';
import { localMaps, localSettings } from '#platform/local-storage.ts';
import { type AutoSave, autosave } from '#state/persistence.ts';
import type { Services } from '#state/services.tsx';
import { type AppStore, createAppStore } from '#state/store.ts';
import type { StartNotice } from './notice.ts';

const CURRENT_MAP = 'current-map';
const LANGUAGE = 'language';

/** The words of the interface in one language: its catalogue and the words of a fresh map. */
export interface Words {
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  readonly starter: Starter;
}

/** Everything the screens stand on. */
export interface House {
  readonly store: AppStore;
  readonly services: Services;
  readonly saving: AutoSave;
  readonly words: Words;
  readonly notice: StartNotice | null;
}

/** Fetches the words of a language; the map's own texts stay as they are. */
export async function loadWords(locale: Locale): Promise<Words> {
  const [catalogue, starter] = await Promise.all([
    loadCatalogue(locale),
    loadStarter(languageOf(locale)),
  ]);
  return { locale, catalogue, starter };
}

/** Remembers the language for the next visit; the test locale is never kept. */
export function keepLanguage(locale: Locale): void {
  if (locale !== 'pseudo') localSettings.write(LANGUAGE, locale);
}

/** Builds the house: reads settings and the map, makes the store and starts saving. */
export async function boot(): Promise<House> {
  const asked = new URLSearchParams(window.location.search).get('lang');
  const locale = detectLanguage(
    window.location.search,
    localSettings.read(LANGUAGE),
    navigator.languages,
  );
  if (asked !== null) keepLanguage(locale);
  const [words, found] = await Promise.all([loadWords(locale), findMap(), fontsReady()]);
  const services: Services = {
    ids: idSource(randomText),
    now: Date.now,
    today: localDay,
    files: browserFiles,
    settings: localSettings,
    storage: localMaps,
    fonts: bundledFonts(import.meta.env.BASE_URL),
  };
  const fresh = () =>
    createTemplateMap(words.starter, languageOf(locale), services.ids, services.now(), localDay());
  const store = createAppStore(found.map ?? fresh());
  const saving = autosave(store, localMaps, services.now);
  if (found.map !== null) store.getState().setSaving({ state: 'saved' });
  if (found.notice?.code === 'blocked') {
    store.getState().setSaving({ state: 'refused', reason: 'blocked' });
  }
  store.subscribe((state, before) => {
    if (state.map !== before.map) localSettings.write(CURRENT_MAP, state.map.info.id);
  });
  window.addEventListener('pagehide', saving.flush);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') saving.flush();
  });
  return { store, services, saving, words, notice: found.notice };
}

interface Found {
  readonly map: SalesMap | null;
  readonly notice: StartNotice | null;
}

/**
 * Reads the map that was open last. A text that cannot be read is put aside before anything else
 * is written, and stays where it was: the fresh map gets an id of its own.
 */
async function findMap(): Promise<Found> {
  const id = localSettings.read(CURRENT_MAP) ?? (await localMaps.list())[0] ?? null;
  if (id === null) return { map: null, notice: null };
  const stored = await localMaps.load(id as MapId);
  if (!stored.ok) return { map: null, notice: { code: 'blocked' } };
  if (stored.text === null) return { map: null, notice: null };
  // The validator is not part of a first visit, where there is nothing to read yet.
  const { mapFromJson } = await import('#core/codecs/json.ts');
  const opened = mapFromJson(stored.text, Infinity);
  if (!opened.ok) {
    await localMaps.rescue(stored.text);
    const { failure } = opened;
    return { map: null, notice: { code: 'unreadable', failure, text: stored.text } };
  }
  const { map, mends } = opened.value;
  return { map, notice: mends.length === 0 ? null : { code: 'mended', mends } };
}

/**
 * React Flow measures cards once: if the fonts came later, the first view would depend on a race.
 * A second is the longest anybody waits for them.
 */
async function fontsReady(): Promise<void> {
  const sample = 'AaЖж';
  const loads = ['400 16px "Golos Text"', '700 16px "Golos Text"'].map((font) =>
    document.fonts.load(font, sample),
  );
  const limit = new Promise((resolve) => {
    setTimeout(resolve, 1_000);
  });
  await Promise.race([Promise.allSettled(loads), limit]);
}
