import type { maps as source } from '../en/maps.ts';
import type { CatalogueOf } from '../messages.ts';
import { ruCount } from '../plural.ts';

export const maps: CatalogueOf<typeof source> = {
  'maps.title': 'Карты в этом браузере',
  'maps.all': 'Все карты…',
  'maps.gone': 'Этой карты больше нет в браузере.',
  'maps.opened': ({ title }) => `Открыта ${title}.`,
  'maps.kept': ({ title }) => `${title} осталась в этом браузере.`,
  'maps.alsoKept': ({ count }) =>
    `Ещё ${ruCount(count, 'карта', 'карты', 'карт')} из этого файла — в списке «Все карты».`,
  'maps.mended': ({ count }) =>
    `Исправлено: ${ruCount(count, 'повреждённая запись', 'повреждённые записи', 'повреждённых записей')}.`,
  'maps.notOpened': ({ names, more }) =>
    more > 0
      ? `Не открыты: ${names} и ещё ${ruCount(more, 'файл', 'файла', 'файлов')}. За один раз открывается одна карта.`
      : `Не открыто: ${names}. За один раз открывается одна карта.`,
  'maps.drop': 'Отпустите файл, чтобы открыть карту',
  'maps.drop.about': 'Карта с доски останется в этом браузере',
  'maps.clipboard': 'буфер обмена',
  'maps.goBack': 'Вернуться',
};
