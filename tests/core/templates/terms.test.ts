import { describe, expect, it } from 'vitest';
import { termsEn } from '#core/templates/b2b-seven.en/terms.ts';
import { termsRu } from '#core/templates/b2b-seven.ru/terms.ts';
import { loadTerms } from '#core/templates/index.ts';

const GUIDES = { ru: termsRu, en: termsEn } as const;
const LANGUAGES = ['ru', 'en'] as const;

/** Terms the domain names (section 2.4) and the lesson's own three, as they are called here. */
const EXPECTED = {
  ru: [
    'SQL',
    'Квалификация',
    'Успешная диагностика',
    'Лид',
    'MQL',
    'ICP',
    'Триггер',
    'DMU',
    'ЛПР',
    'Чемпион',
    'Экономический покупатель',
    'Критерий входа и выхода',
    'Артефакт',
    'Следующий шаг',
    'Этап и статус',
    'MoM',
    'Общий план',
    'SLA',
    'Пилот',
    'ROI',
    'Бизнес-кейс',
    'Красный флаг',
    'Код причины отказа',
    'Конверсия',
    'win rate',
    'Покрытие',
    'velocity',
    'Взвешенная воронка',
    'Застой',
    'NRR',
    'Adoption',
  ],
  en: [
    'SQL',
    'Qualification',
    'Qualified discovery',
    'Lead',
    'MQL',
    'ICP',
    'Trigger',
    'DMU',
    'Champion',
    'Economic buyer',
    'Entry and exit criterion',
    'Artifact',
    'Next step',
    'Stage and status',
    'MoM',
    'Mutual action plan',
    'SLA',
    'Pilot',
    'ROI',
    'Business case',
    'Red flag',
    'Coded lost reason',
    'conversion',
    'Win rate',
    'coverage',
    'Velocity',
    'Weighted pipeline',
    'Stall',
    'NRR',
    'Adoption',
  ],
} as const;

describe('the ready-made glossary', () => {
  it.each(LANGUAGES)('has every term of the field in %s', (language) => {
    const names = GUIDES[language].terms.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const word of EXPECTED[language]) {
      expect(names.filter((name) => name.includes(word))).not.toEqual([]);
    }
  });

  it.each(LANGUAGES)('says three short things about each term in %s', (language) => {
    for (const { name, meaning, ours, notSameAs } of GUIDES[language].terms) {
      for (const text of [meaning, ours, notSameAs]) {
        expect(text.length, `${name}: ${text}`).toBeGreaterThan(15);
        expect(text.length, `${name}: ${text}`).toBeLessThanOrEqual(110);
        expect(text).not.toMatch(/\.$/u);
      }
      expect(new Set([meaning, ours, notSameAs]).size).toBe(3);
    }
  });

  it('defines SQL and a successful discovery by the facts of the course', () => {
    const sqlRu = termsRu.terms[0];
    expect(sqlRu?.ours).toMatch(/ICP.*проблема.*ЛПР/u);
    expect(termsEn.terms[0]?.ours).toMatch(/ICP.*problem.*decision maker/u);
    expect(termsRu.terms[2]?.ours).toMatch(/боль.*цена.*следующий шаг с датой/u);
    expect(termsEn.terms[2]?.ours).toMatch(/pain.*cost.*next step/u);
  });

  it('names the roles of the decision-making unit', () => {
    const roles = (texts: readonly { name: string; meaning: string }[]): string =>
      texts.find(({ name }) => name.startsWith('DMU'))?.meaning ?? '';
    for (const role of ['инициатор', 'пользователь', 'финансы', 'юрист', 'ИБ', 'ИТ', 'ЛПР']) {
      expect(roles(termsRu.terms)).toContain(role);
    }
    for (const role of ['initiator', 'user', 'finance', 'legal', 'security', 'IT', 'decision']) {
      expect(roles(termsEn.terms)).toContain(role);
    }
  });

  it('is loaded in the language asked for', async () => {
    expect(await loadTerms('ru')).toBe(termsRu);
    expect(await loadTerms('en')).toBe(termsEn);
  });
});

describe('the list of lost reasons', () => {
  it.each(LANGUAGES)('is closed, short and without doubles in %s', (language) => {
    const { lostReasons } = GUIDES[language];
    expect(lostReasons.length).toBeGreaterThanOrEqual(7);
    expect(lostReasons.length).toBeLessThanOrEqual(9);
    expect(new Set(lostReasons).size).toBe(lostReasons.length);
    for (const reason of lostReasons) expect(reason.length).toBeLessThanOrEqual(42);
  });

  it('is equally long in both languages', () => {
    expect(termsRu.lostReasons.length).toBe(termsEn.lostReasons.length);
    expect(termsRu.terms.length).toBe(termsEn.terms.length);
  });
});
