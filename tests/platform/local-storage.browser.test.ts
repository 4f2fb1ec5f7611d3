import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { localSettings, quickStorage } from '#platform/local-storage.ts';

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

function refuse(name: string): void {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', name);
  });
}

describe('quickStorage', () => {
  it('gives back exactly the text it was given', () => {
    const text = '{"savedAt":1,"x":"«ё»\u2028\ud83d\ude80"}';
    expect(quickStorage.write('doc', 'map_a', text)).toEqual({ ok: true });
    expect(quickStorage.read('doc', 'map_a')).toEqual({ ok: true, text });
  });

  it('names what it holds of a kind, and nothing of others', () => {
    localStorage.setItem('somebody-else', 'x');
    quickStorage.write('doc', 'map_a', '1');
    quickStorage.write('map', 'map_b', '2');
    expect(quickStorage.names('doc')).toEqual(['map_a']);
    quickStorage.remove('doc', 'map_a');
    expect(quickStorage.names('doc')).toEqual([]);
    expect(quickStorage.names('map')).toEqual(['map_b']);
  });

  it('answers “full” instead of throwing when the quota is used up', () => {
    refuse('QuotaExceededError');
    expect(quickStorage.write('doc', 'map_a', 'x')).toEqual({ ok: false, reason: 'full' });
  });

  it('really meets the quota of this browser as “full” and keeps the former text', () => {
    quickStorage.write('doc', 'map_a', 'small');
    const answer = quickStorage.write('doc', 'map_a', 'x'.repeat(20_000_000));
    expect(answer).toEqual({ ok: false, reason: 'full' });
    expect(quickStorage.read('doc', 'map_a')).toEqual({ ok: true, text: 'small' });
  });

  it('answers “blocked” when the browser forbids storage', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(quickStorage.read('doc', 'map_a')).toEqual({ ok: false, reason: 'blocked' });
    expect(quickStorage.write('doc', 'map_a', 'x')).toEqual({ ok: false, reason: 'blocked' });
    expect(quickStorage.names('doc')).toEqual([]);
    expect(() => quickStorage.remove('doc', 'map_a')).not.toThrow();
    expect(localSettings.read('language')).toBeNull();
  });
});

describe('localSettings', () => {
  it('remembers a setting and knows none it was not told', () => {
    localSettings.write('language', 'en');
    expect(localSettings.read('language')).toBe('en');
    expect(localSettings.read('theme')).toBeNull();
  });
});
