import type { outline as source } from '../en/outline.ts';
import type { CatalogueOf } from '../messages.ts';

export const outline: CatalogueOf<typeof source> = {
  'outline.title': 'Маршрут сделки',
};
