import type { exportDialog as source } from '../en/export-dialog.ts';
import type { CatalogueOf } from '../messages.ts';
import { ruCount, ruPlural } from '../plural.ts';

export const exportDialog: CatalogueOf<typeof source> = {
  'exportDialog.title': 'Настройка экспорта',
  'exportDialog.preview': 'Предпросмотр',
  'exportDialog.scroll': 'Как будет выглядеть файл',
  'exportDialog.noPreview':
    'Лист не показать: не загрузился его шрифт. Проверьте связь и откройте это окно ещё раз.',
  'exportDialog.goesOn': 'В файле есть продолжение.',
  'exportDialog.boardPicture': 'Картинка доски',
  'exportDialog.facts': ({ count, points }) =>
    `${ruCount(count, 'страница', 'страницы', 'страниц')} · кегль ${points}`,
  'exportDialog.larger': 'Крупнее',
  'exportDialog.smaller': 'Мельче',
  'exportDialog.format': 'Формат',
  'exportDialog.paper.a4': 'A4, альбомный',
  'exportDialog.paper.a3': 'A3, альбомный: на стену',
  'exportDialog.paper.letter': 'Letter, альбомный',
  'exportDialog.paper.tabloid': 'Tabloid, альбомный: на стену',
  'exportDialog.layout': 'Вид',
  'exportDialog.layout.table': 'Таблица',
  'exportDialog.layout.board': 'Доска',
  'exportDialog.pages': 'Длинные тексты',
  'exportDialog.pages.one': 'Строго один лист',
  'exportDialog.pages.more': 'Сколько понадобится',
  'exportDialog.ink': 'Печать',
  'exportDialog.ink.colour': 'Цветная',
  'exportDialog.ink.black': 'Чёрно-белая',
  'exportDialog.scale': 'Размер картинки',
  'exportDialog.ground': 'Фон',
  'exportDialog.ground.screen': 'Как на экране',
  'exportDialog.ground.light': 'Светлый',
  'exportDialog.ground.dark': 'Тёмный',
  'exportDialog.ground.transparent': 'Прозрачный',
  'exportDialog.sections': 'Что на листе',
  'exportDialog.section.stamp': 'Дата, версия, автор',
  'exportDialog.section.figures': 'Цифры системы',
  'exportDialog.section.funnel': 'Диаграмма воронки',
  'exportDialog.section.happens': 'Что происходит',
  'exportDialog.section.metric': 'Метрики',
  'exportDialog.section.entry': 'Критерии входа',
  'exportDialog.section.exit': 'Критерии выхода',
  'exportDialog.section.artifact': 'Артефакты',
  'exportDialog.section.nextStep': 'Следующие шаги',
  'exportDialog.section.links': 'Петли и возвраты',
  'exportDialog.section.notes': 'Стикеры',
  'exportDialog.section.glossary': 'Единый язык',
  'exportDialog.owners': 'Ответственные',
  'exportDialog.privateNotes': 'Заметки ведущего',
  'exportDialog.privateNotesWarning':
    'Заметки ведущего прочтёт каждый, кто получит этот файл. В следующий раз галочки снова не будет.',
  'exportDialog.labels': 'Язык подписей',
  'exportDialog.labels.map': 'Как в карте',
  'exportDialog.labels.note': 'Ваши тексты останутся как написаны.',
  'exportDialog.download': 'Скачать',
  'exportDialog.print': 'Печать',
  'exportDialog.stop': 'Остановить',
  'exportDialog.making': 'Готовим файл…',
  'exportDialog.makingOf': ({ format }) => `Готовим: ${format}…`,
  'exportDialog.kilobytes': ({ amount, about }) => `${about ? '≈\u00a0' : ''}${amount}\u00a0КБ`,
  'exportDialog.megabytes': ({ amount, about }) => `${about ? '≈\u00a0' : ''}${amount}\u00a0МБ`,
  'exportDialog.done': ({ name }) => `Скачано: ${name}`,
  'exportDialog.stopped': 'Остановлено. Файл не скачан.',
  'exportDialog.failed': ({ format }) =>
    `Не получилось: ${format}. Карта не изменилась. Попробуйте ещё раз или возьмите другой файл:`,
  'exportDialog.failedOther': ({ format, other }) =>
    `Не получилось: ${format}. Карта не изменилась. Попробуйте ещё раз или возьмите «${other}» либо файл карты.`,
  'exportDialog.noFont': ({ format }) =>
    `Шрифт не загрузился, поэтому не получилось: ${format}. Карта не изменилась. Попробуйте ещё раз или возьмите файл, которому шрифт не нужен:`,
  'exportDialog.noFontOther': ({ format, other }) =>
    `Шрифт не загрузился, поэтому не получилось: ${format}. Карта не изменилась. Попробуйте ещё раз или возьмите «${other}» либо файл карты: им шрифт не нужен.`,
  'exportDialog.noCode':
    'Часть приложения не загрузилась: нет связи или вышла новая версия. Карта сохранена. Обновите страницу и попробуйте ещё раз.',
  'exportDialog.copiedPicture': 'Лист скопирован картинкой',
  'exportDialog.copiedTable': 'Этапы скопированы таблицей',
  'exportDialog.notCopied':
    'Скопировать не получилось. Карта не изменилась: попробуйте ещё раз или скачайте файл.',
  'exportDialog.byHand': 'Скопируйте вручную',
  'exportDialog.byHand.table':
    'Браузер не пускает приложение в буфер обмена. Таблица ниже уже выделена: нажмите Ctrl+C (на Mac ⌘C) и вставьте её в редактор таблиц.',
  'exportDialog.byHand.picture':
    'Браузер не пускает приложение в буфер обмена. Нажмите на картинку правой кнопкой или задержите на ней палец и выберите «Копировать».',
  'exportDialog.table': 'Таблица этапов',
  'exportDialog.batch': 'Несколько карт в одном PDF',
  'exportDialog.batch.about':
    'Сначала оглавление со ссылками, затем лист каждой карты. Всё остаётся на этом компьютере.',
  'exportDialog.batch.add': 'Добавить файлы',
  'exportDialog.batch.drop': 'или перетащите их сюда: файлы карт, PDF, PNG, SVG, Markdown',
  'exportDialog.batch.maps': 'Карты',
  'exportDialog.batch.all': 'Все карты',
  'exportDialog.batch.download': ({ count }) =>
    count === 0 ? 'Скачать PDF' : `Скачать PDF: ${ruCount(count, 'карта', 'карты', 'карт')}`,
  'exportDialog.batch.progress': ({ done, total }) => `${done} из ${total}`,
  'exportDialog.batch.heading': 'Карты системы продаж',
  'exportDialog.batch.name': ({ count }) => `${count} ${ruPlural(count, 'карта', 'карты', 'карт')}`,
  'exportDialog.batch.unreadable': ({ names }) =>
    `В этих файлах нет карты, или они повреждены: ${names}. Остальные есть в списке.`,
  'exportDialog.batch.failed':
    'Файл не получился. Карты не изменились. Попробуйте взять меньше карт или скачайте их по одной.',
};
