import type { deals as source } from '../en/deals.ts';
import type { CatalogueOf } from '../messages.ts';
import { ruCount, ruPlural } from '../plural.ts';

const days = (count: number) => ruCount(count, 'день', 'дня', 'дней');

export const deals: CatalogueOf<typeof source> = {
  'deals.title': 'Где сделка на самом деле?',
  'deals.about':
    'Возьмите сделку, над которой работают сейчас. Отметьте, что подтверждено, и увидите её настоящий этап и то, чего не хватает для перехода.',
  'deals.private':
    'Живые сделки остаются в этой карте: ссылки, картинки, страницы и экспорт их не содержат, только файл карты.',
  'deals.add': 'Новая сделка',
  'deals.full': 'Больше сделок не поместится.',
  'deals.list': 'Живые сделки',
  'deals.empty': 'Живых сделок пока нет.',
  'deals.unnamed': 'Сделка без названия',
  'deals.health.ready': 'Готова',
  'deals.health.data': 'Нужны данные',
  'deals.health.hold': 'На паузе',
  'deals.bucket': ({ name, count }) => `${name}: ${count}`,
  'deals.allBuckets': ({ count }) => `Все: ${count}`,
  'deals.overdue': ({ days: count }) => `просрочено на ${days(count)}`,
  'deals.dueToday': 'срок сегодня',
  'deals.dueIn': ({ days: count }) => `через ${days(count)}`,
  'deals.noDue': 'нет даты',
  'deals.remove': 'Удалить сделку',
  'deals.removed': ({ name }) => `Удалено: ${name}`,
  'deals.undo': 'Вернуть',

  'deals.name': 'Сделка',
  'deals.stage': 'На каком она этапе, по-вашему?',
  'deals.noStage': 'Выберите этап',
  'deals.hold': 'На паузе',
  'deals.holdReason': 'Почему ждём',
  'deals.choose':
    'Выберите этап, на котором сделка, как вам кажется: появятся критерии для проверки.',
  'deals.really': ({ stage }) => `По фактам: ${stage}.`,
  'deals.notClaimed': ({ real, claimed }) => `По фактам сделка на этапе ${real}, а не ${claimed}.`,
  'deals.further': ({ real, claimed }) =>
    `По фактам сделка уже на этапе ${real}, дальше, чем ${claimed}.`,
  'deals.moveTo': ({ stage }) => `Перенести на этап ${stage}`,
  'deals.lacks': ({ next, count }) =>
    `Чтобы перейти на этап ${next}, не хватает ${ruCount(count, 'подтверждения', 'подтверждений', 'подтверждений')}:`,
  'deals.mayMove': ({ next }) => `Всё подтверждено: можно переходить на этап ${next}.`,
  'deals.noCriteriaBetween': ({ next }) =>
    `На пути к этапу ${next} нет ни одного критерия: непонятно, когда переходить.`,
  'deals.openCriteria': 'Добавить критерий',
  'deals.last': 'Это последний этап маршрута.',

  'deals.gate': ({ before, after }) => `${before} → ${after}`,
  'deals.gateNote.in': 'без этого сделка не там, где вы сказали',
  'deals.gateNote.out': 'без этого нельзя идти дальше',
  'deals.gateNote.other': 'другая граница',
  'deals.proven': ({ done, total }) =>
    `${ruPlural(done, 'Подтверждён', 'Подтверждено', 'Подтверждено')} ${done} из ${total}`,
  'deals.evidence': 'Где подтверждение',
  'deals.evidencePlaceholder': 'письмо от…, файл в CRM, календарь',

  'deals.next': 'Следующий шаг',
  'deals.fromMap': 'Взять из карты',
  'deals.action': 'Что делаем',
  'deals.due': 'Срок',
  'deals.owner': 'Ответственный',
  'deals.result': 'Результат',
  'deals.missing': ({ parts }) => `Не хватает: ${parts}`,
  'deals.missing.action': 'что делаем',
  'deals.missing.due': 'дата',
  'deals.missing.owner': 'ответственный',
  'deals.missing.result': 'результат',

  'deals.message': 'Сообщение команде',
  'deals.copy': 'Скопировать',
  'deals.copied': 'Сообщение скопировано',
  'deals.notCopied': 'Браузер не дал скопировать: текст выделен, нажмите Ctrl+C.',
  'deals.say.deal': ({ name, stage }) => `${name}: ${stage}.`,
  'deals.say.claimed': ({ stage }) => `В списке стоит на этапе ${stage}.`,
  'deals.say.lacks': ({ next }) => `Чтобы перейти на этап ${next}, не хватает:`,
  'deals.say.step': ({ action }) => `Следующий шаг: ${action}`,
  'deals.say.due': ({ date }) => `до ${date}`,
  'deals.say.owner': ({ owner }) => `отвечает ${owner}`,
  'deals.say.result': ({ result }) => `Итог: ${result}`,
  'deals.say.hold': ({ reason }) => (reason === '' ? 'На паузе.' : `На паузе: ${reason}`),
};
