import type { exports as source } from '../en/exports.ts';
import type { CatalogueOf } from '../messages.ts';

export const exports: CatalogueOf<typeof source> = {
  'exports.title': 'Экспорт',
};
