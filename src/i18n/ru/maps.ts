import type { maps as source } from '../en/maps.ts';
import type { CatalogueOf } from '../messages.ts';

export const maps: CatalogueOf<typeof source> = {
  'maps.title': 'Мои карты',
};
