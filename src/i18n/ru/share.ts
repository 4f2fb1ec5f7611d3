import type { share as source } from '../en/share.ts';
import type { CatalogueOf } from '../messages.ts';
import { ruCount } from '../plural.ts';

export const share: CatalogueOf<typeof source> = {
  'share.title': 'Поделиться картой',
  'share.about':
    'Карта целиком лежит в самой ссылке и не попадает ни на какой сервер. Кто откроет ссылку, получит свою копию; после правок нужна новая ссылка.',
  'share.link': 'Ссылка',
  'share.length': ({ count }) => ruCount(count, 'знак', 'знака', 'знаков'),
  'share.copy': 'Скопировать ссылку',
  'share.copied': 'Ссылка скопирована.',
  'share.notCopied': 'Браузер не даёт скопировать. Ссылка выделена: нажмите Ctrl+C.',
  'share.send': 'Отправить…',
  'share.file': 'Скачать файл карты',
  'share.long':
    'Ссылка длиннее 4000 знаков: часть мессенджеров её обрежет. Надёжнее отправить файл.',
  'share.local':
    'Приложение открыто из файла на этом компьютере, и ссылка никуда больше не приведёт. Отправьте файл карты.',
  'share.without': 'Заметки ведущего, живые сделки и расстановки сделок остаются у вас.',
  'share.qr': 'QR-код ссылки',
  'share.qrAbout': 'Наведите на экран камеру телефона: карта откроется там.',
  'share.qrTooLong': 'Карта слишком большая для QR-кода.',
  'share.failed': 'Не удалось сделать ссылку. Файл карты по-прежнему можно скачать.',
  'share.open.title': 'Карта по ссылке',
  'share.open.criteria': ({ count }) => ruCount(count, 'критерий', 'критерия', 'критериев'),
  'share.open.metrics': ({ count }) => ruCount(count, 'метрика', 'метрики', 'метрик'),
  'share.open.artifacts': ({ count }) => ruCount(count, 'артефакт', 'артефакта', 'артефактов'),
  'share.open.terms': ({ count }) => ruCount(count, 'термин', 'термина', 'терминов'),
  'share.open.about':
    'Откроется отдельной картой. Карта, которая сейчас на доске, останется в этом браузере.',
  'share.open.noStages': 'На этой карте пока нет этапов.',
  'share.open.confirm': 'Открыть карту',
  'share.open.decline': 'Не сейчас',
  'share.open.damagedTitle': 'Ссылку не удалось прочитать',
  'share.open.damaged':
    'Она повреждена или обрезана: так бывает, когда мессенджер делит длинное сообщение. Попросите прислать её ещё раз или файл карты.',
  'share.open.fromLink': 'карта по ссылке',
};
