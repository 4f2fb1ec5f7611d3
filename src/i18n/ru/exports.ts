import type { exports as source } from '../en/exports.ts';
import type { CatalogueOf } from '../messages.ts';

export const exports: CatalogueOf<typeof source> = {
  'exports.title': 'Экспорт',
  'exports.pdf': 'PDF, один лист',
  'exports.pdf.about': 'Напечатать и отправить: текст остаётся текстом',
  'exports.png': 'PNG листа',
  'exports.png.about': 'Тот же лист картинкой — для чатов и слайдов',
  'exports.board-png': 'Картинка доски',
  'exports.board-png.about': 'Карточки, стрелки и стикеры так, как они нарисованы',
  'exports.svg': 'SVG, рисунок',
  'exports.svg.about': 'Чёткий в любом размере и одинаков в любой программе; откроется снова',
  'exports.html': 'Веб-страница',
  'exports.html.about': 'Один файл для любого браузера, печатается на одном листе; откроется снова',
  'exports.md': 'Markdown',
  'exports.md.about': 'Текстовый документ для заметок и базы знаний; откроется снова',
  'exports.csv': 'CSV, таблица этапов',
  'exports.csv.about': 'Для Excel и других таблиц; откроется снова',
  'exports.number': '№',
  'exports.json': 'Файл карты',
  'exports.json.about': 'Откроется снова без потерь: сохраните как копию',
  'exports.preparing': 'Готовим файл…',
  'exports.done': ({ name }) => `Скачано: ${name}`,
  'exports.failed':
    'Файл не получился. Карта не изменилась: попробуйте ещё раз или скачайте файл карты.',
};
