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
  'exports.options': 'Настроить…',
  'exports.again': 'Ещё раз так же',
  'exports.batch': 'Несколько карт в одном PDF…',
  'exports.copyPicture': 'Скопировать лист картинкой',
  'exports.copyTable': 'Скопировать этапы таблицей',
  'exports.print': 'Печать…',
  'exports.unreachable':
    'Эта часть приложения не загрузилась. Карта сохранена: обновите страницу и попробуйте ещё раз.',
};
