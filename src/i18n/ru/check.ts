import type { check as source } from '../en/check.ts';
import type { CatalogueOf } from '../messages.ts';

export const check: CatalogueOf<typeof source> = {
  'check.title': 'Проверка',
  'check.views': 'Что проверить',
  'check.unnamedStage': 'Этап без названия',
  'check.criteria': 'Критерии',
  'check.agreement': 'Двое независимо',
  'check.deals': 'Живая сделка',
  'check.funnel': 'Воронка',
};
