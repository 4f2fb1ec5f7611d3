import type { problems as source } from '../en/problems.ts';
import type { CatalogueOf } from '../messages.ts';

export const problems: CatalogueOf<typeof source> = {
  'problems.title': 'Что-то пошло не так',
};
