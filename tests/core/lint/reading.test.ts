import { describe, expect, it } from 'vitest';
import { readCriterion } from '#core/lint/text/reading.ts';

/** What the verb of a line stands for: whose deed it is. */
function deedsOf(text: string, language: 'ru' | 'en'): string[] {
  return readCriterion(text, language)
    .words.flatMap(({ categories }) => categories)
    .filter((one) => one === 'act' || one === 'out');
}

describe('a deed', () => {
  it.each([
    ['We signed the NDA', 'en', 'out'],
    ['Our lawyer signed the NDA', 'en', 'out'],
    ['NDA signed by us', 'en', 'out'],
    ['Their lawyer signed the NDA', 'en', 'act'],
    ['NDA signed by the customer', 'en', 'act'],
    ['Мы подписали соглашение', 'ru', 'out'],
    ['Наш юрист подписал соглашение', 'ru', 'out'],
    ['Юрист заказчика подписал соглашение', 'ru', 'act'],
    ['Мы допущены к торгам', 'ru', 'act'],
  ] as const)('of “%s” belongs to those who did it', (line, language, deed) => {
    expect(deedsOf(line, language)).toEqual([deed]);
  });
});

describe('the language of a line', () => {
  it.each([
    ['Customer signed the order', 'ru', 'en'],
    ['отправили proposal, ждём ответа', 'en', 'ru'],
    ['Клиент подписал SOW and MSA', 'ru', 'ru'],
    ['Customer approved the ТЗ in writing', 'en', 'en'],
  ] as const)('of “%s” in a map in %s is %s', (line, map, language) => {
    expect(readCriterion(line, map).language).toBe(language);
  });

  it('does not keep words of the other one from being understood', () => {
    expect(readCriterion('Бюджет approved, клиент interested', 'ru').has).toContain('attitude');
  });
});
