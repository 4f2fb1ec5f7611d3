import { emptyHistory } from '#core/map/history.ts';
import { type IdSource, idSource } from '#core/map/ids.ts';
import type { SalesMap } from '#core/map/model.ts';
import { createTemplateMap } from '#core/templates/b2b-seven.ts';
import type { Starter } from '#core/templates/guide.ts';
import { loadStarter } from '#core/templates/index.ts';
import type { Catalogue } from '#i18n/catalogue.ts';
import { detectLanguage } from '#i18n/detect.ts';
import { type Locale, languageOf } from '#i18n/language.ts';
import { loadCatalogue } from '#i18n/load.ts';
import { bundledFonts, localDay, randomText } from '#platform/browser.ts';
import { mayHaveDatabase } from '#platform/database-name.ts';
import { browserFiles } from '#platform/files.ts';
import { localSettings, quickStorage } from '#platform/local-storage.ts';
import type { Keeper } from '#state/keeping/keeper.ts';
import type { Start } from '#state/keeping/start.ts';
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

/**
 * Tells the browser the language of the page. Before anything is drawn: when it changes, every text is
 * styled and laid out again.
 */
export function showLanguage(locale: Locale): void {
  document.documentElement.lang = languageOf(locale);
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
  showLanguage(locale);
  const ids = idSource(randomText);
  const keeper = keeperOnce(ids);
  const [words, start] = await Promise.all([loadWords(locale), findMap(keeper), fontsReady()]);
  const fresh = () =>
    createTemplateMap(words.starter, languageOf(locale), ids, Date.now(), localDay());
  const { store, saving } = storeOf(start, fresh, keeper);
  const services: Services = {
    ids,
    now: Date.now,
    today: localDay,
    files: browserFiles,
    settings: localSettings,
    keeping: async () => (await keeper()).attach(store, saving),
    fonts: bundledFonts(import.meta.env.BASE_URL),
  };
  const reach = () => void services.keeping().catch(() => undefined);
  if (start.state === 'none') fetchOnFirstTouch(reach);
  else reach();
  return { store, services, saving, words, notice: noticeOf(start) };
}

/** The store on the map that was found, or on a fresh one, and saving from then on. */
function storeOf(start: Start, fresh: () => SalesMap, keeper: () => Promise<Keeper>) {
  const found = start.state === 'found' ? start.found : null;
  const shown = start.state === 'unreadable' ? start.shown : null;
  const store = createAppStore(
    found?.envelope.opened.map ?? shown ?? fresh(),
    found?.history ?? emptyHistory,
  );
  const durable = async (): Promise<Keeper> => {
    const kept = await keeper();
    kept.attach(store, saving);
    return kept;
  };
  const saving = autosave(store, { quick: quickStorage, now: Date.now, durable });
  if (found !== null) saving.adopt(found.envelope.opened.map, found.envelope.rev);
  if (shown !== null) store.getState().setAccess({ mode: 'read', because: 'newer-app' });
  if (start.state === 'blocked') {
    store.saving.setState({ state: 'refused', reason: 'blocked' }, true);
  }
  store.subscribe((state, before) => {
    // A map counts from its first change on; further keys need not write its name again.
    const isFirstChange = state.map !== before.map && before.map === before.opened;
    if (isFirstChange || state.map.info.id !== before.map.info.id) {
      localSettings.write(CURRENT_MAP, state.map.info.id);
    }
  });
  window.addEventListener('pagehide', saving.flush);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') saving.flush();
  });
  return { store, saving };
}

function noticeOf(start: Start): StartNotice | null {
  if (start.state === 'blocked') return { code: 'blocked' };
  if (start.state === 'unreadable') return { code: 'unreadable', ...start.bad };
  if (start.state === 'none') return null;
  const { bad, envelope, ahead } = start.found;
  const [worst] = bad;
  if (worst !== undefined) return { code: 'recovered', ...worst };
  if (ahead !== null) return { code: 'restored', seconds: Math.max(1, Math.round(ahead / 1_000)) };
  const { mends } = envelope.opened;
  return mends.length === 0 ? null : { code: 'mended', mends };
}

/** Fetches the code that keeps maps for good, once; a fetch that failed may be tried again. */
function keeperOnce(ids: IdSource): () => Promise<Keeper> {
  let loading: Promise<Keeper> | null = null;
  return () => {
    loading ??= import('./keeping.ts').then(
      ({ browserKeeper }) => browserKeeper(ids),
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };
}

/** Finds the map of the last visit. On a first visit there is nothing to read it with, either. */
async function findMap(keeper: () => Promise<Keeper>): Promise<Start> {
  const wanted = localSettings.read(CURRENT_MAP);
  const isFirst =
    wanted === null && [...quickStorage.names('doc'), ...quickStorage.names('map')].length === 0;
  if (isFirst && !(await mayHaveDatabase())) return { state: 'none' };
  return keeper()
    .then((found) => found.start(wanted))
    .catch(() => ({ state: 'blocked' }));
}

/** Fetches the code that saves for good as soon as somebody reaches for the page. */
function fetchOnFirstTouch(fetch: () => void): void {
  const stop = new AbortController();
  const touch = () => {
    stop.abort();
    fetch();
  };
  for (const sign of ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const) {
    document.addEventListener(sign, touch, { capture: true, signal: stop.signal });
  }
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
