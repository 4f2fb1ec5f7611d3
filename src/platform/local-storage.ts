import type { QuickStorage, ReadResult, SettingsStorage, WriteResult } from '#core/ports.ts';

// Pages opened from disk share one storage, so every key carries our name.
const PREFIX = 'sales-system-map/';
const SETTING = 'setting/';

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
    storage.setItem(PREFIX + key, text);
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
      : { ok: true, text: storage.getItem(PREFIX + key) };
  } catch {
    return { ok: false, reason: 'blocked' };
  }
}

function namesOf(kind: string): string[] {
  try {
    const prefix = `${PREFIX}${kind}/`;
    return Object.keys(reach() ?? {}).flatMap((key) =>
      key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
    );
  } catch {
    return [];
  }
}

/** Texts in localStorage: one key per map, because only a single write is atomic. */
export const quickStorage: QuickStorage = {
  names: namesOf,
  read: (kind, name) => read(`${kind}/${name}`),
  write: (kind, name, text) => write(`${kind}/${name}`, text),
  remove: (kind, name) => {
    try {
      reach()?.removeItem(`${PREFIX}${kind}/${name}`);
    } catch {
      // What cannot be removed is no loss.
    }
  },
};

/** Settings in localStorage; where it is forbidden they last as long as the page. */
export const localSettings: SettingsStorage = {
  read: (key) => {
    const result = read(SETTING + key);
    return result.ok ? result.text || null : null;
  },
  write: (key, value) => {
    write(SETTING + key, value);
  },
};
