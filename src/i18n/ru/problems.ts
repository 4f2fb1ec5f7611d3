import type { problems as source } from '../en/problems.ts';
import type { CatalogueOf } from '../messages.ts';

export const problems: CatalogueOf<typeof source> = {
  'problems.title': 'Что-то пошло не так',
  'problems.screen':
    'Часть экрана перестала работать. Карта цела: на всякий случай скачайте копию и попробуйте ещё раз.',
  'problems.reload': 'Перезагрузить страницу',
};
