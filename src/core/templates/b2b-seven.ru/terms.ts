import type { TermsGuide } from '../guide.ts';
import { basicTermsRu } from './terms-basic.ts';
import { measureTermsRu } from './terms-measures.ts';

/** Ready-made glossary and lost reasons in Russian. */
export const termsRu: TermsGuide = {
  terms: [...basicTermsRu, ...measureTermsRu],
  lostReasons: [
    'Не наш профиль (ICP)',
    'Нет реальной проблемы',
    'Не вышли на ЛПР',
    'Нет бюджета в этом периоде',
    'Выбрали конкурента',
    'Решили делать своими силами',
    'Решение отложено',
    'Не прошли юристов, ИБ или закупки',
    'Нет ответа 30 дней',
  ],
};
