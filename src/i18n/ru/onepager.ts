import type { onepager as source } from '../en/onepager.ts';
import type { CatalogueOf } from '../messages.ts';

export const onepager: CatalogueOf<typeof source> = {
  'onepager.title': 'Одностраничник',
};
