import type { table as source } from '../en/table.ts';
import type { CatalogueOf } from '../messages.ts';
import { ruCount, ruPlural } from '../plural.ts';

const cells = (count: number) => ruCount(count, 'ячейка', 'ячейки', 'ячеек');

export const table: CatalogueOf<typeof source> = {
  'table.title': 'Таблица',
  'table.grid': 'Этапы и их поля',
  'table.number': 'Номер этапа',
  'table.row': ({ number, total, name }) => `Этап ${number} из ${total}: ${name}. Действия`,
  'table.cell': ({ column, stage }) => `${column}: ${stage}`,
  'table.edit': 'Изменить ячейку',
  'table.help':
    'Enter — изменить ячейку, Shift и стрелки — выделить несколько, Ctrl+C и Ctrl+V — обмен с Excel',
  'table.listKeys': 'Строка — один пункт списка. Enter — следующая строка, Ctrl+Enter — готово',
  'table.empty': 'Этапов пока нет. Добавьте первый — и можно вставлять таблицу из Excel',
  'table.open': 'Открыть на карте',
  'table.moreMetrics': ({ count }) =>
    `и ещё ${ruCount(count, 'метрика', 'метрики', 'метрик')} на карте`,
  'table.copied': ({ count }) =>
    `${ruPlural(count, 'Скопирована', 'Скопированы', 'Скопировано')} ${cells(count)}`,
  'table.cut': ({ count }) =>
    `${ruPlural(count, 'Вырезана', 'Вырезаны', 'Вырезано')} ${cells(count)}`,
  'table.cleared': ({ count }) =>
    `${ruPlural(count, 'Очищена', 'Очищены', 'Очищено')} ${cells(count)}`,
  'table.pasted': ({ count }) =>
    `${ruPlural(count, 'Вставлена', 'Вставлены', 'Вставлено')} ${cells(count)}.`,
  'table.made': ({ count }) =>
    `Для лишних строк ${ruPlural(count, 'добавлен', 'добавлены', 'добавлено')} ${ruCount(count, 'этап', 'этапа', 'этапов')}.`,
  'table.left': ({ parts }) => `Не вошло: ${parts}.`,
  'table.left.columns': ({ count }) =>
    `${ruCount(count, 'столбец', 'столбца', 'столбцов')} правее последнего`,
  'table.left.rows': ({ count }) =>
    `${ruCount(count, 'строка', 'строки', 'строк')} — больше этапов на карте не поместится`,
  'table.left.lines': ({ count }) =>
    `${ruCount(count, 'строка', 'строки', 'строк')} в заполненных до предела списках`,
  'table.left.cut': ({ count }) =>
    `${ruPlural(count, 'конец', 'концы', 'концы')} ${ruCount(count, 'длинного текста', 'длинных текстов', 'длинных текстов')}`,
  'table.left.units': ({ units }) => `неподходящие единицы: ${units}`,
};
