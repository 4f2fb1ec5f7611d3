import type { drawing as source } from '../en/drawing.ts';
import type { CatalogueOf } from '../messages.ts';
import { ruCount } from '../plural.ts';

export const drawing: CatalogueOf<typeof source> = {
  'drawing.selection': 'Выбранные карточки',
  'drawing.count': ({ count }) => `Выбрано: ${count}`,
  'drawing.alignLeft': 'По левому краю',
  'drawing.alignCentre': 'По центру, в столбец',
  'drawing.alignRight': 'По правому краю',
  'drawing.alignTop': 'По верхнему краю',
  'drawing.alignMiddle': 'По середине, в ряд',
  'drawing.alignBottom': 'По нижнему краю',
  'drawing.spreadAcross': 'Равные промежутки по горизонтали',
  'drawing.spreadDown': 'Равные промежутки по вертикали',
  'drawing.copy': 'Копировать',
  'drawing.cut': 'Вырезать',
  'drawing.paste': 'Вставить',
  'drawing.duplicate': 'Дублировать',
  'drawing.deleteSelected': 'Удалить',
  'drawing.zoomSelection': 'Показать выбранное',
  'drawing.more': 'Все действия с выбранным',
  'drawing.deselect': 'Снять выделение',
  'drawing.arranged': ({ how, count }) =>
    `${how}: ${ruCount(count, 'карточка', 'карточки', 'карточек')}`,
  'drawing.alreadySo': 'Карточки уже так и стоят',
  'drawing.needMore': ({ least }) => `Для этого выберите хотя бы ${least} карточки`,
  'drawing.needCards': 'Сначала выберите этап или стикер',
  'drawing.copied': ({ count }) =>
    `Скопировано: ${ruCount(count, 'карточка', 'карточки', 'карточек')}`,
  'drawing.pasted': ({ count }) =>
    `Вставлено: ${ruCount(count, 'карточка', 'карточки', 'карточек')}`,
  'drawing.duplicated': ({ count }) =>
    `Продублировано: ${ruCount(count, 'карточка', 'карточки', 'карточек')}`,
  'drawing.pastedNote': 'Из вставленного текста получился стикер',
  'drawing.noClipboard':
    'Браузер не пустил к буферу обмена. На доске без разрешения работают Ctrl+C, Ctrl+X и Ctrl+V',
  'drawing.nothingToPaste': 'В буфере обмена нет ничего, что можно поставить на доску',
  'drawing.notReadable': 'Скопированное повреждено, вставить его нельзя. Скопируйте ещё раз',
  'drawing.noRoom.stages': ({ count, limit }) =>
    `На карте не больше ${limit} этапов, а с этими стало бы ${count}. Ничего не вставлено`,
  'drawing.noRoom.notes': ({ count, limit }) =>
    `На карте не больше ${limit} стикеров, а с этими стало бы ${count}. Ничего не вставлено`,
  'drawing.noRoom.links': ({ count, limit }) =>
    `На карте не больше ${limit} связей, а с этими стало бы ${count}. Ничего не вставлено`,
  'drawing.selectAll': 'Выделить всё',
  'drawing.find': 'Найти на доске',
  'drawing.findNext': 'Следующее совпадение',
  'drawing.findPrevious': 'Предыдущее совпадение',
  'drawing.findClose': 'Закрыть поиск',
  'drawing.foundNone': 'На доске такого нет',
  'drawing.foundOf': ({ at, count }) => (count === 0 ? 'Не найдено' : `${at} из ${count}`),
  'drawing.foundAt': ({ at, count, name }) => `${at} из ${count}: ${name}`,
  'drawing.minimap': 'Обзор карты: нажмите туда, что хотите увидеть',
  'drawing.paperMenu': 'Действия на доске',
};
