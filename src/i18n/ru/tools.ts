import type { tools as source } from '../en/tools.ts';
import type { CatalogueOf } from '../messages.ts';

export const tools: CatalogueOf<typeof source> = {
  'tools.versions': 'Версии…',
};
