import type { outline as source } from '../en/outline.ts';
import type { CatalogueOf } from '../messages.ts';
import { ruCount, ruPlural } from '../plural.ts';

export const outline: CatalogueOf<typeof source> = {
  'outline.title': 'Маршрут сделки',
  'outline.fold': 'Свернуть маршрут',
  'outline.unfold': 'Развернуть маршрут',
  'outline.filled': ({ filled, total }) =>
    `${ruPlural(filled, 'заполнена', 'заполнено', 'заполнено')} ${filled} из ${ruCount(total, 'части', 'частей', 'частей')}`,
  'outline.unnamed': 'Без названия',
  'outline.addStage': 'Добавить этап',
  'outline.newStage': 'Новый этап',
  'outline.full': ({ limit }) =>
    `На карте помещается не больше ${ruCount(limit, 'этапа', 'этапов', 'этапов')}`,
  'outline.actions': ({ name }) => `Действия: ${name}`,
  'outline.insertAfter': 'Вставить этап после',
  'outline.rename': ({ number }) => `Переименовать этап ${number}`,
  'outline.copyName': ({ name }) => `${name} (копия)`,
  'outline.moved': ({ name, number, total }) => `${name}: место ${number} из ${total}`,
  'outline.added': ({ name }) => `Этап «${name}» добавлен`,
  'outline.deleted': ({ name }) => `Этап «${name}» удалён`,
  'outline.undoTooLate':
    'После этого были другие правки. Вернуться к нему по шагам можно кнопкой «Отменить»',
  'outline.addMetric': 'Добавить цифру',
  'outline.practices': 'Практика',
  'outline.practice1': 'Практика 1 · 15 минут',
  'outline.practice1.task': 'Одна фраза и метрика для каждого этапа',
  'outline.practice1.done': ({ phrases, metrics, total }) =>
    `${phrases} из ${ruCount(total, 'фразы', 'фраз', 'фраз')} · ${metrics} из ${ruCount(total, 'метрики', 'метрик', 'метрик')}`,
  'outline.practice2': 'Практика 2 · 10 минут',
  'outline.practice2.task': 'Вход, выход и артефакт для двух этапов',
  'outline.practice2.done': ({ ready, total }) =>
    `${ready} из ${ruCount(total, 'этапа', 'этапов', 'этапов')} ${ruPlural(ready, 'готов', 'готовы', 'готово')}`,
  'outline.nextEmpty': 'К следующему пустому полю',
  'outline.glossary': 'Единый язык',
  'outline.glossary.none': 'Договоритесь о словах, из-за которых спорите',
  'outline.glossary.some': ({ names, count }) =>
    `${names} — ${ruCount(count, 'термин', 'термина', 'терминов')}`,
};
