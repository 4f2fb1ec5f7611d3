import type { problems as source } from '../en/problems.ts';
import type { CatalogueOf } from '../messages.ts';

export const problems: CatalogueOf<typeof source> = {
  'problems.title': 'Что-то пошло не так',
  'problems.screen':
    'Часть экрана перестала работать. Карта цела: на всякий случай скачайте копию и попробуйте ещё раз.',
  'problems.part': 'Эта часть экрана перестала работать. Остальное работает, карта цела.',
  'problems.card': 'Карточку не удалось показать. Её тексты целы.',
  'problems.without': 'Продолжить без этой карты',
  'problems.withoutAbout':
    'Тогда откроется новая карта. Эта останется в браузере: ничего не удалится.',
  'problems.reload': 'Перезагрузить страницу',
};
