import type { Locale } from './language.ts';

function known(value: string | null): Locale | null {
  return value === 'ru' || value === 'en' || value === 'pseudo' ? value : null;
}

/**
 * The language to start in: the address wins, then what the person chose before, then Russian
 * if the browser prefers it to English, else English.
 *
 * @param search - the query of the address, with or without its question mark
 * @param stored - what was kept from the last visit; the test locale is never kept
 * @param preferred - the browser's languages, most wanted first
 */
export function detectLanguage(
  search: string,
  stored: string | null,
  preferred: readonly string[],
): Locale {
  const asked = known(new URLSearchParams(search).get('lang'));
  if (asked !== null) return asked;
  if (stored === 'ru' || stored === 'en') return stored;
  const first = preferred.find((tag) => /^(ru|en)(-|$)/iu.test(tag));
  return first?.toLowerCase().startsWith('ru') === true ? 'ru' : 'en';
}
