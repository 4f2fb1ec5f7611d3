import type { panel as source } from '../en/panel.ts';
import type { CatalogueOf } from '../messages.ts';

export const panel: CatalogueOf<typeof source> = {
  'panel.title': 'Этап',
};
