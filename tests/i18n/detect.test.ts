import { describe, expect, it } from 'vitest';
import { detectLanguage } from '#i18n/detect.ts';

describe('detectLanguage', () => {
  it.each<{ name: string; search: string; stored: string | null; preferred: string[]; is: string }>(
    [
      { name: 'the address wins', search: '?lang=en', stored: 'ru', preferred: ['ru'], is: 'en' },
      {
        name: 'the address may ask for the test locale',
        search: '?a=1&lang=pseudo',
        stored: 'ru',
        preferred: [],
        is: 'pseudo',
      },
      {
        name: 'an unknown language in the address is ignored',
        search: '?lang=de',
        stored: 'ru',
        preferred: ['en'],
        is: 'ru',
      },
      {
        name: 'the last choice comes next',
        search: '',
        stored: 'en',
        preferred: ['ru-RU'],
        is: 'en',
      },
      {
        name: 'a damaged last choice is ignored',
        search: '',
        stored: '{}',
        preferred: ['ru-RU'],
        is: 'ru',
      },
      {
        name: 'the test locale is never remembered',
        search: '',
        stored: 'pseudo',
        preferred: ['en'],
        is: 'en',
      },
      {
        name: 'the browser prefers Russian',
        search: '',
        stored: null,
        preferred: ['RU-by', 'en'],
        is: 'ru',
      },
      {
        name: 'the browser prefers English to Russian',
        search: '',
        stored: null,
        preferred: ['en-US', 'ru'],
        is: 'en',
      },
      {
        name: 'Russian stands behind a language the app has not',
        search: '',
        stored: null,
        preferred: ['kk', 'ru', 'en'],
        is: 'ru',
      },
      { name: 'nothing is known', search: '', stored: null, preferred: [], is: 'en' },
      {
        name: 'a language that only begins alike',
        search: '',
        stored: null,
        preferred: ['rue'],
        is: 'en',
      },
    ],
  )('$name', ({ search, stored, preferred, is }) => {
    expect(detectLanguage(search, stored, preferred)).toBe(is);
  });
});
