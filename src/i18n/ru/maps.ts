import type { maps as source } from '../en/maps.ts';
import type { CatalogueOf } from '../messages.ts';
import { ruCount } from '../plural.ts';

export const maps: CatalogueOf<typeof source> = {
  'maps.title': 'Карты в этом браузере',
  'maps.opened': ({ title }) => `Открыта ${title}.`,
  'maps.kept': ({ title }) => `${title} осталась в этом браузере.`,
  'maps.mended': ({ count }) =>
    `Исправлено: ${ruCount(count, 'повреждённая запись', 'повреждённые записи', 'повреждённых записей')}.`,
  'maps.goBack': 'Вернуться',
};
