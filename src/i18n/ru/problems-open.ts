import type { openProblems as source } from '../en/problems-open.ts';
import type { CatalogueOf } from '../messages.ts';
import { ruCount } from '../plural.ts';

/** Longer times are told in minutes. */
const MINUTES_FROM = 120;

function work(seconds: number): string {
  const time =
    seconds < MINUTES_FROM
      ? ruCount(seconds, 'секунда', 'секунды', 'секунд')
      : ruCount(Math.round(seconds / 60), 'минута', 'минуты', 'минут');
  return `${time} работы`;
}

export const openProblems: CatalogueOf<typeof source> = {
  'problems.open.title': ({ name }) => `Не удалось открыть ${name}`,
  'problems.open.untouched': 'Карта на доске не изменилась.',
  'problems.open.too-big': ({ size, limit }) =>
    `Размер файла — ${size} МБ, а файл карты вмещает не больше ${limit} МБ. Выберите файл, который сохранило это приложение.`,
  'problems.open.not-json': ({ line, column }) =>
    `Файл повреждён или обрезан: он перестаёт читаться на строке ${line}, символ ${column}. Попросите его ещё раз или откройте более раннюю копию.`,
  'problems.open.damaged':
    'Файл повреждён или обрезан. Попросите его ещё раз или откройте более раннюю копию.',
  'problems.open.unreadable':
    'Браузер не смог его прочитать: возможно, файл перенесли или удалили, или это папка. Выберите один файл.',
  'problems.open.no-map-inside':
    'С файлом всё в порядке, но карты внутри нет. Мессенджеры и графические редакторы часто её удаляют: попросите исходный файл или файл карты.',
  'problems.open.not-a-map':
    'В файле не карта системы продаж, а что-то другое. Выберите файл, который сохранило это приложение.',
  'problems.open.too-new': ({ version }) =>
    `Файл создан в более новой версии приложения (формат ${version}). Обновите приложение, чтобы его открыть; сам файл в порядке.`,
  'problems.open.broken': ({ at }) =>
    `В поле ${at} значение, которого в карте быть не может. Исправьте его в файле или откройте более раннюю копию.`,
  'problems.open.too-many': ({ what, count, limit }) =>
    `Слишком много: ${what} — ${count}, а возможно не больше ${limit}. Разделите карту на две.`,
  'problems.count.stages': 'этапы',
  'problems.count.criteriaPerGate': 'критерии на одном входе или выходе этапа',
  'problems.count.metricsPerStage': 'метрики одного этапа',
  'problems.count.artifactsPerStage': 'артефакты одного этапа',
  'problems.count.linesPerList': 'строки в одном списке этапа',
  'problems.count.links': 'связи',
  'problems.count.notes': 'заметки',
  'problems.count.terms': 'термины',
  'problems.count.dismissals': 'отклонённые замечания',
  'problems.count.deals': 'сделки',
  'problems.count.proofs': 'подтверждения',
  'problems.count.rounds': 'раунды',
  'problems.count.ratersPerRound': 'участники одного раунда',
  'problems.unreadable.title': 'Сохранённую карту не удалось прочитать',
  'problems.unreadable.kept':
    'Ничего не пропало: текст отложен в том виде, в каком был, а вместо него открыта новая карта.',
  'problems.recovered.title': 'Одну из двух копий карты не удалось прочитать',
  'problems.recovered.kept':
    'На доске — другая, целая копия. Повреждённая сохранена отдельно, её можно скачать.',
  'problems.restored': ({ seconds }) =>
    `Браузер закрылся раньше, чем всё записал. Восстановлено: ${work(seconds)}.`,
  'problems.unreadable.download': 'Скачать то, что было сохранено',
};
