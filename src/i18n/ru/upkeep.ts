import type { upkeep as source } from '../en/upkeep.ts';
import type { CatalogueOf } from '../messages.ts';

export const upkeep: CatalogueOf<typeof source> = {
  'upkeep.newer': 'Готова новая версия приложения. Карта останется как есть.',
  'upkeep.update': 'Обновить',
  'upkeep.missing':
    'Не удалось загрузить часть приложения: пропала сеть или вышло обновление. Карта цела.',
};
