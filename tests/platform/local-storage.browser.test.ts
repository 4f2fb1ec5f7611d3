import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MapId } from '#core/map/model.ts';
import { localMaps, localSettings } from '#platform/local-storage.ts';

const a = 'map_a' as MapId;
const b = 'map_b' as MapId;

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

function refuse(name: string): void {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', name);
  });
}

describe('localMaps', () => {
  it('gives back exactly the text it was given', async () => {
    const text = '{"savedAt":1,"x":"«ё»\u2028\ud83d\ude80"}';
    expect(await localMaps.save(a, text)).toEqual({ ok: true });
    expect(await localMaps.load(a)).toEqual({ ok: true, text });
  });

  it('lists maps by the time they were written, newest first, and nothing of others', async () => {
    localStorage.setItem('somebody-else', '{"savedAt":99}');
    await localMaps.save(a, '{"savedAt":1700000000001}');
    await localMaps.save(b, '{"savedAt":1700000000002}');
    expect(await localMaps.list()).toEqual([b, a]);
    await localMaps.remove(b);
    expect(await localMaps.list()).toEqual([a]);
  });

  it('answers “full” instead of throwing when the quota is used up', async () => {
    refuse('QuotaExceededError');
    expect(await localMaps.save(a, 'x')).toEqual({ ok: false, reason: 'full' });
    expect(localMaps.saveNow(a, 'x')).toEqual({ ok: false, reason: 'full' });
  });

  it('really meets the quota of this browser as “full” and keeps the former text', async () => {
    await localMaps.save(a, 'small');
    expect(await localMaps.save(a, 'x'.repeat(20_000_000))).toEqual({ ok: false, reason: 'full' });
    expect(await localMaps.load(a)).toEqual({ ok: true, text: 'small' });
  });

  it('answers “blocked” when the browser forbids storage', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await localMaps.load(a)).toEqual({ ok: false, reason: 'blocked' });
    expect(await localMaps.save(a, 'x')).toEqual({ ok: false, reason: 'blocked' });
    expect(await localMaps.list()).toEqual([]);
    expect(localSettings.read('language')).toBeNull();
  });

  it('keeps the last three texts put aside, newest first, and the same text once', async () => {
    for (const text of ['1', '2', '2', '3', '4']) await localMaps.rescue(text);
    expect(await localMaps.rescued()).toEqual(['4', '3', '2']);
  });
});

describe('localSettings', () => {
  it('remembers a setting and knows none it was not told', () => {
    localSettings.write('language', 'en');
    expect(localSettings.read('language')).toBe('en');
    expect(localSettings.read('theme')).toBeNull();
  });
});
