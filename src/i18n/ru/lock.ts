import type { lock as source } from '../en/lock.ts';
import type { CatalogueOf } from '../messages.ts';

export const lock: CatalogueOf<typeof source> = {
  'lock.sign': 'Структура закреплена. Открепить',
  'lock.refused': 'Структура закреплена: этапы и связи нельзя двигать, добавлять и удалять.',
  'lock.release': 'Открепить',
  'lock.on': 'Структура закреплена',
  'lock.off': 'Структура откреплена',
};
