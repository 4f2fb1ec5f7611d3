import type { board as source } from '../en/board.ts';
import type { CatalogueOf } from '../messages.ts';

export const board: CatalogueOf<typeof source> = {
  'board.title': 'Доска',
};
