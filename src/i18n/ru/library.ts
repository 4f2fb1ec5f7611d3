import type { library as source } from '../en/library.ts';
import type { CatalogueOf } from '../messages.ts';
import { ruCount } from '../plural.ts';

export const library: CatalogueOf<typeof source> = {
  'library.title': 'Все карты',
  'library.views': 'Разделы списка',
  'library.maps': 'Карты',
  'library.bin': 'Корзина',
  'library.where': 'Где моя карта?',
  'library.search': 'Найти карту',
  'library.searchHint': 'Название или команда',
  'library.none': 'Нет карт с таким названием или командой.',
  'library.binEmpty': 'Корзина пуста.',
  'library.found': ({ count }) => ruCount(count, 'карта', 'карты', 'карт'),
  'library.open': ({ title }) => `Открыть ${title}`,
  'library.onBoard': 'На доске',
  'library.ready': ({ share }) => `Заполнено ${share}`,
  'library.changed': ({ when }) => `Изменена ${when}`,
  'library.binned': ({ when }) => `Удалена ${when}`,
  'library.actions': ({ title }) => `Действия с картой ${title}`,
  'library.download': 'Скачать файл карты',
  'library.renameTitle': ({ title }) => `Переименовать ${title}`,
  'library.save': 'Сохранить',
  'library.cancel': 'Отмена',
  'library.copyOf': ({ title }) => `${title} (копия)`,
  'library.copied': ({ title }) => `Карта ${title} появилась в списке.`,
  'library.renamed': ({ title }) => `Название карты ${title} изменено.`,
  'library.removed': ({ title }) => `Карта ${title} в корзине.`,
  'library.restored': ({ title }) => `Карта ${title} снова в списке.`,
  'library.restore': 'Вернуть из корзины',
  'library.purge': 'Удалить навсегда',
  'library.purgeTitle': ({ title }) => `Удалить карту ${title} навсегда?`,
  'library.purgeAbout': 'Вместе с ней удалятся её версии. Вернуть их будет нельзя.',
  'library.keepsOpen': 'Эта карта сейчас на доске. Откройте другую, потом удалите её.',
  'library.failed': 'Браузер не разрешил это сделать. Ничего не изменилось.',
  'library.unreadable':
    'Список не удалось прочитать: браузер запрещает этой странице хранить данные.',
  'library.gone': 'Этой карты больше нет в браузере.',
  'library.where.browser':
    'Карты хранятся в этом браузере на этом устройстве и больше нигде: по сети ничего не передаётся.',
  'library.where.changes':
    'Каждое изменение записывается в течение секунды — вместе с прежними версиями и тем, что можно отменить.',
  'library.where.clear':
    'Если очистить данные этого сайта, карты исчезнут, поэтому важное держите и в файле.',
  'library.use': ({ maps, versions }) =>
    `${ruCount(maps, 'карта', 'карты', 'карт')}, ${ruCount(versions, 'версия', 'версии', 'версий')}`,
  'library.used': ({ used, quota }) => `Занято ${used}, браузер разрешает ${quota}`,
  'library.persistent.yes': 'Браузер обещал не очищать это хранилище сам.',
  'library.persistent.no':
    'Браузер может очистить это хранилище, если на диске кончится место или вы не зайдёте сюда несколько недель.',
  'library.backup.write': 'Скачать всё одним файлом',
  'library.backup.read': 'Восстановить из такого файла',
  'library.backup.done': ({ added, same, failed }) =>
    [
      `Добавлено: ${ruCount(added, 'карта', 'карты', 'карт')}.`,
      ...(same > 0 ? [`Уже были здесь: ${same}.`] : []),
      ...(failed > 0 ? [`Не удалось прочитать: ${failed}.`] : []),
    ].join(' '),
  'library.backup.not-a-backup':
    'Это не копия всех карт. Одна карта открывается кнопкой «Открыть файл».',
  'library.backup.too-big': ({ size, limit }) =>
    `Файл слишком большой: ${size}, а прочитать можно не больше ${limit}.`,
  'library.backup.too-new':
    'Файл создан в более новой версии приложения. Обновите страницу и попробуйте ещё раз.',
};
