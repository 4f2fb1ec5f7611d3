import type { MapId } from '#core/map/model.ts';
import type { MapStorage, ReadResult, SettingsStorage, WriteResult } from '#core/ports.ts';

// Pages opened from disk share one storage, so every key carries our name.
const MAP_PREFIX = 'sales-system-map/map/';
const RESCUE_PREFIX = 'sales-system-map/rescue/';
const SETTING_PREFIX = 'sales-system-map/setting/';
const RESCUES_KEPT = 3;

/** A `Storage`, or `null` where the browser forbids it. */
function reach(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function write(key: string, text: string): WriteResult {
  try {
    const storage = reach();
    if (storage === null) return { ok: false, reason: 'blocked' };
    storage.setItem(key, text);
    return { ok: true };
  } catch (error) {
    const full = error instanceof DOMException && error.name.includes('Quota');
    return { ok: false, reason: full ? 'full' : 'blocked' };
  }
}

function read(key: string): ReadResult {
  try {
    const storage = reach();
    return storage === null
      ? { ok: false, reason: 'blocked' }
      : { ok: true, text: storage.getItem(key) };
  } catch {
    return { ok: false, reason: 'blocked' };
  }
}

function keysWith(prefix: string): string[] {
  try {
    return Object.keys(reach() ?? {}).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

function textAt(key: string): string {
  const result = read(key);
  return result.ok ? (result.text ?? '') : '';
}

/** When a stored map was written; read from its head, so a large map is not parsed for it. */
function savedAt(key: string): number {
  return Number(/"savedAt":(\d+)/.exec(textAt(key).slice(0, 60))?.[1] ?? 0);
}

function remove(key: string): WriteResult {
  try {
    reach()?.removeItem(key);
    return { ok: true };
  } catch {
    return { ok: false, reason: 'blocked' };
  }
}

/** Newest first: the number in the key grows. */
function rescueKeys(): string[] {
  const number = (key: string) => Number(key.slice(RESCUE_PREFIX.length)) || 0;
  return keysWith(RESCUE_PREFIX).toSorted((a, b) => number(b) - number(a));
}

function rescue(text: string): WriteResult {
  const keys = rescueKeys();
  if (keys.some((key) => textAt(key) === text)) return { ok: true };
  const newest = Number(keys[0]?.slice(RESCUE_PREFIX.length) ?? 0);
  const result = write(`${RESCUE_PREFIX}${newest + 1}`, text);
  if (result.ok) for (const key of keys.slice(RESCUES_KEPT - 1)) remove(key);
  return result;
}

/** Maps in localStorage: one key per map, because only a single write is atomic. */
export const localMaps: MapStorage = {
  list: () =>
    Promise.resolve(
      keysWith(MAP_PREFIX)
        .map((key) => ({ id: key.slice(MAP_PREFIX.length) as MapId, at: savedAt(key) }))
        .toSorted((a, b) => b.at - a.at)
        .map(({ id }) => id),
    ),
  load: (id) => Promise.resolve(read(`${MAP_PREFIX}${id}`)),
  save: (id, text) => Promise.resolve(write(`${MAP_PREFIX}${id}`, text)),
  saveNow: (id, text) => write(`${MAP_PREFIX}${id}`, text),
  remove: (id) => Promise.resolve(remove(`${MAP_PREFIX}${id}`)),
  rescue: (text) => Promise.resolve(rescue(text)),
  rescued: () => Promise.resolve(rescueKeys().map(textAt)),
};

/** Settings in localStorage; where it is forbidden they last as long as the page. */
export const localSettings: SettingsStorage = {
  read: (key) => textAt(`${SETTING_PREFIX}${key}`) || null,
  write: (key, value) => {
    write(`${SETTING_PREFIX}${key}`, value);
  },
};
