import type { lock as source } from '../en/lock.ts';
import type { CatalogueOf } from '../messages.ts';

export const lock: CatalogueOf<typeof source> = {
  'lock.sign': 'Структура закреплена. Снять закрепление',
  'lock.refused': 'Структура закреплена: этапы и связи нельзя двигать, добавлять и удалять.',
  'lock.release': 'Снять закрепление',
  'lock.on': 'Структура закреплена',
  'lock.off': 'Закрепление снято',
};
