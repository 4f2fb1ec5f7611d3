import type { agreement as source } from '../en/agreement.ts';
import type { CatalogueOf } from '../messages.ts';
import { ruCount, ruPlural } from '../plural.ts';

const deals = (count: number) => ruCount(count, 'сделка', 'сделки', 'сделок');
const answers = (count: number) => ruCount(count, 'ответ', 'ответа', 'ответов');

export const agreement: CatalogueOf<typeof source> = {
  'agreement.title': 'Придут ли двое к одному выводу?',
  'agreement.about':
    'Каждый отдельно относит одни и те же сделки к этапам по критериям карты. Ответы скрыты, пока не закончат все.',
  'agreement.onArrow': ({ from, to, count }) =>
    `Спорят о границе «${from}» — «${to}»: ${deals(count)}. Открыть критерии выхода`,
  'agreement.deals': 'Сделки',
  'agreement.noDeals':
    'Карточек пока нет. Быстрее всего составить их по критериям карты: такие сделки окажутся рядом с границами этапов.',
  'agreement.generate': ({ count }) =>
    `Составить по карте ${ruCount(count, 'карточку', 'карточки', 'карточек')}`,
  'agreement.generateMore': ({ count }) =>
    `Ещё ${ruCount(count, 'карточка', 'карточки', 'карточек')} по карте`,
  'agreement.addOwn': 'Добавить свою карточку',
  'agreement.generated': ({ count }) => `Составлено карточек: ${count}`,
  'agreement.tooFewStages': 'Для карточек нужны хотя бы два этапа.',
  'agreement.dealsFull': 'Больше карточек не поместится.',
  'agreement.dealName': 'Сделка',
  'agreement.dealFacts': 'Что известно',
  'agreement.newDeal': 'Новая сделка',
  'agreement.removeDeal': ({ name }) => `Убрать: ${name}`,
  'agreement.removeAll': 'Убрать все карточки',
  'agreement.unnamedDeal': 'Сделка без названия',
  'agreement.showDeals': 'Показать и поправить карточки',
  'agreement.shared':
    'Когда вы делитесь картой, карточки уходят вместе с ней, а ответы и имена участников — нет.',

  'agreement.raters': 'Кто участвует',
  'agreement.rater': ({ number }) => `Участник ${number}`,
  'agreement.addRater': 'Ещё участник',
  'agreement.removeRater': ({ name }) => `Убрать из списка: ${name}`,
  'agreement.start': 'Начать',
  'agreement.oneRater':
    'Вы на этом устройстве, остальные на своих: сначала отправьте им карту, потом сведите ответы из файлов.',

  'agreement.rounds': 'Раунды',
  'agreement.round': ({ number, date }) =>
    date === '' ? `Раунд ${number}` : `Раунд ${number}, ${date}`,
  'agreement.roundState': ({ answered, total }) => `${answered} из ${answers(total)}`,
  'agreement.roundsFull':
    'Раундов уже столько, сколько помещается. Удалите старый, чтобы начать новый.',
  'agreement.goOn': 'Продолжить',
  'agreement.showResult': 'Посмотреть результат',
  'agreement.removeRound': ({ name }) => `Удалить: ${name}`,

  'agreement.handover': ({ name }) => `Передайте устройство: ${name}`,
  'agreement.handoverAbout':
    'Прежние ответы скрыты. Решайте без подсказок: важно увидеть, где критерии можно прочитать по-разному.',
  'agreement.begin': 'Можно начинать',
  'agreement.progress': ({ name, at, total }) => `${name}: сделка ${at} из ${total}`,
  'agreement.where': 'На каком этапе эта сделка?',
  'agreement.cannotTell': 'Не могу решить',
  'agreement.back': 'Назад',
  'agreement.toStart': 'К карточкам и участникам',
  'agreement.entry': 'Вход',
  'agreement.exit': 'Выход',
  'agreement.noCriteria': 'нет критериев',

  'agreement.agreed': ({ agreed, total }) => `Вывод совпал: ${agreed} из ${total}`,
  'agreement.waiting': 'Пока не с чем сравнивать',
  'agreement.waitingAbout':
    'Ответил один человек. Сохраните его ответы в файл или добавьте файл с ответами другого, чтобы увидеть расхождения.',
  'agreement.between': ({ names }) => `Отвечали независимо: ${names}.`,
  'agreement.allAgreed':
    'Все выводы совпали: эти критерии работают. Попробуйте сделки потруднее или позовите других людей.',
  'agreement.mend': 'Что исправить.',
  'agreement.border': ({ before, after }) => `Спор на границе ${before} → ${after}`,
  'agreement.addExit': ({ stage, count }) =>
    `У этапа ${stage} нет ни одного критерия выхода, поэтому ${deals(count)} ${ruPlural(count, 'попала', 'попали', 'попали')} в разные этапы. Добавьте факт, который увидят оба: кто у клиента что сделал и где это записано.`,
  'agreement.reword': ({ stage, next, count }) =>
    `${deals(count)} ${ruPlural(count, 'оказалась', 'оказались', 'оказались')} по разные стороны: где кончается ${stage} и начинается ${next}, прочитали по-разному. Перепишите критерии так, чтобы было видно, кто что сделал и где это записано:`,
  'agreement.openEntry': ({ stage }) => `Открыть вход этапа ${stage}`,
  'agreement.openExit': ({ stage }) => `Открыть выход этапа ${stage}`,
  'agreement.otherBorders': 'Ещё спорные границы',
  'agreement.disputed': ({ count }) =>
    ruCount(count, 'спорная сделка', 'спорные сделки', 'спорных сделок'),

  'agreement.measures': 'Насколько вы согласны',
  'agreement.percent': 'ответов совпало',
  'agreement.calmStages': 'границ без споров',
  'agreement.ofTotal': ({ count, total }) => `${count} из ${total}`,
  'agreement.measure.cohen': 'Каппа Коэна',
  'agreement.measure.fleiss': 'Каппа Флейса',
  'agreement.measure.alpha': 'Альфа Криппендорфа',
  'agreement.plain.cohen':
    'насколько двое согласны сверх случайного: 1 — полное согласие, 0 — как наугад',
  'agreement.plain.fleiss':
    'насколько все согласны сверх случайного: 1 — полное согласие, 0 — как наугад',
  'agreement.plain.alpha':
    'то же с учётом расстояния: промах на один этап весит меньше, чем на три; пропуски допустимы',
  'agreement.band.poor': 'не лучше, чем наугад',
  'agreement.band.slight': 'слабое',
  'agreement.band.fair': 'небольшое',
  'agreement.band.moderate': 'умеренное',
  'agreement.band.substantial': 'существенное',
  'agreement.band.full': 'почти полное',
  'agreement.bandNote':
    'Слова вроде «умеренное» — условная шкала с шагом 0,2, а не закон: сначала смотрите на спорные сделки.',
  'agreement.undefined': 'н/д',
  'agreement.because.nothing-to-compare': 'ни у одной сделки нет ответов двух людей',
  'agreement.because.one-category':
    'все ответы называют один этап: так же совпало бы и наугад, измерять нечего',
  'agreement.because.gaps': 'нужен ответ каждого о каждой сделке; смотрите альфу',
  'agreement.notEnough': ({ deals: enough }) =>
    `Каппа и альфа что-то значат примерно от ${enough} сделок на двух и более этапах. А пока главное — сами спорные сделки.`,
  'agreement.paradox':
    'Совпадений много, а каппа мала: почти все сделки на одном этапе, и там почти так же часто совпало бы и наугад. Добавьте сделки с других этапов, прежде чем судить.',

  'agreement.table': 'Кто куда отнёс',
  'agreement.deal': 'Сделка',
  'agreement.noAnswer': 'нет ответа',
  'agreement.split': 'разошлись',
  'agreement.matrix': 'Этапы против этапов',
  'agreement.matrixTwo': ({ first, second }) =>
    `Строки — ${first}, столбцы — ${second}. На диагонали ответы совпали.`,
  'agreement.matrixMany': 'Каждая пара участников, в обе стороны. На диагонали ответы совпали.',
  'agreement.cell': ({ row, column, count }) => `${row} / ${column}: ${count}`,

  'agreement.compare': 'По сравнению с прошлым раундом',
  'agreement.compareShare': ({ before, now, common }) =>
    `Общих сделок: ${common}. Вывод совпадал в ${before}, теперь в ${now}.`,
  'agreement.settled': ({ names }) => `Больше не спорим: ${names}.`,
  'agreement.opened': ({ names }) => `Новые споры: ${names}.`,
  'agreement.unchanged': 'Спорными остались те же сделки.',

  'agreement.repeat': 'Повторить после правок',
  'agreement.download': 'Сохранить ответы (CSV)',
  'agreement.addAnswers': 'Добавить ответы из файла',
  'agreement.answersSuffix': 'otvety',
  'agreement.added': ({ count, names }) =>
    `${ruPlural(count, 'Добавлен', 'Добавлено', 'Добавлено')} ${answers(count)}: ${names}`,
  'agreement.strangers': ({ items, stages }) =>
    [
      items === '' ? '' : `Нет таких карточек: ${items}.`,
      stages === '' ? '' : `Нет таких этапов: ${stages}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  'agreement.nothingMatched':
    'Ни один ответ не подошёл к этой карте. Файл должен быть о тех же карточках и этапах.',
  'agreement.full': 'В раунде не больше 12 участников; остальные не добавлены.',
  'agreement.file.damaged': 'Таблица обрывается: кавычка не закрыта.',
  'agreement.file.no-columns': 'Это не таблица ответов: нужны столбцы item, rater и stage.',
  'agreement.file.no-rows': 'В таблице нет ни одного ответа.',
  'agreement.file.too-many': 'В таблице слишком много ответов.',
  'agreement.file.unreadable': 'Файл не удалось прочитать. Выберите его ещё раз.',

  'agreement.sample.names':
    'Вега, Орион, Лира, Атлас, Сириус, Квант, Полюс, Заря, Меркурий, Альтаир, Космос, Меридиан, Зенит, Гамма, Дельта, Север',
  'agreement.sample.known': 'Известно:',
  'agreement.sample.now': 'Сейчас:',
  'agreement.sample.rest': 'Больше ничего не подтверждено.',

  'agreement.cli.table': ({ items, raters }) =>
    `${deals(items)}, ${ruCount(raters, 'участник', 'участника', 'участников')}`,
  'agreement.cli.disputed': 'Спорные',
  'agreement.cli.unordered':
    'Порядок этапов неизвестен, поэтому альфа считает все расхождения равными. Поставьте перед названиями номера: «1. Поиск».',
  'agreement.cli.pairs': ({ share }) => `Совпало ${share} ответов`,
};
