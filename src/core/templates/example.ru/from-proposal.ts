import type { ExampleStage } from '../example.ts';

/** The worked example's stage of the proposal, in Russian. */
export const exampleProposalRu: ExampleStage = {
  kind: 'proposal',
  name: 'Предложение',
  happens: 'Показываем решение под критерии, план внедрения, ROI и условия',
  metrics: [
    {
      kind: 'conversion',
      unit: 'percent',
      value: 25,
      target: 40,
      countIn: 160,
      countOut: 40,
      period: '2025 год',
      source: 'crm',
      owner: 'РОП',
    },
    {
      kind: 'timeInStage',
      unit: 'days',
      value: 16,
      target: 12,
      period: '2025 год',
      source: 'guess',
      owner: 'Менеджер',
    },
  ],
  entry: [
    'ЛПР принял приглашение на разбор предложения',
    'Финдиректор назвал письмом бюджет и срок окупаемости',
  ],
  exit: [
    'ЛПР письмом выбрал вариант и назвал дату решения',
    'Финдиректор вернул бизнес-кейс со своими цифрами ROI',
    'ИТ-директор клиента согласовал план внедрения с датами',
  ],
  artifacts: [
    { name: 'Бизнес-кейс (ROI)', place: 'Общая папка с клиентом', maker: 'both' },
    { name: 'План внедрения', place: 'Общая папка с клиентом', maker: 'both' },
  ],
  nextAction: 'Разобрать с ЛПР',
  nextDue: '3 раб. дня',
  nextOwner: 'Менеджер',
  nextResult: 'письмо с выбором',
  handover: '1 рабочий день',
  stallDays: 10,
  stallAction: 'РОП звонит ЛПР: разбор расчёта на этой неделе или пауза с датой',
  redFlags: ['Предложение ушло без разбора с ЛПР', 'Финансы не видели расчёт ROI'],
  questions: [
    'Что в нашем расчёте оспорит ваш финансовый директор?',
    'С чем вы сравниваете наше решение?',
  ],
  lostReasons: ['Выбрали конкурента', 'Решение отложено', 'Нет бюджета в этом периоде'],
  privateNotes:
    'Узкое место примера сделано намеренно: дальше проходит одна сделка из четырёх. Пусть группа предложит, какой критерий входа это исправит.',
};

/** The worked example's stage of negotiation, in Russian. */
export const exampleNegotiationRu: ExampleStage = {
  kind: 'negotiation',
  name: 'Переговоры',
  happens: 'Снимаем риски юристов, ИБ и закупок; фиксируем пакет, сроки и SLA',
  metrics: [
    {
      kind: 'conversion',
      unit: 'percent',
      value: 75,
      countIn: 40,
      countOut: 30,
      period: '2025 год',
      source: 'count',
      owner: 'РОП',
    },
    {
      kind: 'timeInStage',
      unit: 'days',
      value: 21,
      target: 15,
      period: '2025 год',
      source: 'guess',
      owner: 'РОП',
    },
  ],
  entry: [
    'ЛПР назвал по имени юриста, специалиста ИБ и закупщика',
    'Клиент прислал анкету ИБ и свои правки к договору',
  ],
  exit: [
    'Юрист клиента закрыл лист разногласий в итоговой редакции',
    'Служба ИБ вернула анкету с отметкой о допуске',
    'Закупки подтвердили письмом пакет, сроки и SLA',
  ],
  artifacts: [
    { name: 'Список рисков', place: 'Общая папка с клиентом', maker: 'both' },
    { name: 'Лист разногласий', place: 'CRM, карточка сделки', maker: 'buyer' },
  ],
  nextAction: 'Отдать на подпись',
  nextDue: '5 дней',
  nextOwner: 'РОП',
  nextResult: 'договор в ЭДО',
  handover: '4 часа',
  stallDays: 14,
  stallAction: 'Собрать юристов обеих сторон на встречу в течение 3 дней',
  redFlags: [
    'После согласования цены появился новый согласующий',
    'Скидку просят без встречного шага',
  ],
  questions: [
    'Кто подписывает договор и кто его замещает?',
    'Какие проверки ИБ и закупок ещё впереди?',
  ],
  lostReasons: ['Не прошли юристов, ИБ или закупки', 'Решение отложено'],
  privateNotes:
    'Спросите, когда ИБ узнаёт о проекте. Если на этом этапе, перенесите анкету в диагностику.',
};

/** The worked example's stage of closing, in Russian. */
export const exampleCloseRu: ExampleStage = {
  kind: 'close',
  name: 'Закрытие',
  happens: 'Получаем подпись и оплату, фиксируем старт и план запуска',
  metrics: [
    {
      kind: 'conversion',
      unit: 'percent',
      value: 90,
      countIn: 30,
      countOut: 27,
      period: '2025 год',
      source: 'crm',
      owner: 'РОП',
    },
    {
      kind: 'timeInStage',
      unit: 'days',
      value: 6,
      target: 5,
      period: '2025 год',
      source: 'count',
      owner: 'Менеджер',
    },
  ],
  entry: [
    'Итоговая редакция договора загружена в ЭДО на имя подписанта',
    'Закупки назвали письмом дату оплаты',
  ],
  exit: [
    'Клиент подписал договор в ЭДО',
    'Аванс 50 % от клиента виден в банке',
    'Дата старта и люди от клиента внесены в план запуска',
  ],
  artifacts: [{ name: 'План запуска', place: 'Общая папка с клиентом', maker: 'both' }],
  nextAction: 'Стартовая встреча',
  nextDue: '5 дней от оплаты',
  nextOwner: 'CSM',
  nextResult: 'дата запуска в MoM',
  handover: '1 рабочий день',
  stallDays: 7,
  stallAction: 'РОП звонит подписанту и называет, до какого числа ждёт команда',
  redFlags: ['Подписант в отпуске, замены нет', 'Дату старта переносят второй раз'],
  questions: ['Что может задержать подпись или оплату?', 'Кто с вашей стороны отвечает за запуск?'],
  lostReasons: ['Решение отложено', 'Нет бюджета в этом периоде'],
  privateNotes: 'Устное «да» здесь не считается. Попросите показать, где лежит подпись.',
};

/** The worked example's stage of expansion, in Russian. */
export const exampleExpansionRu: ExampleStage = {
  kind: 'expansion',
  name: 'Расширение',
  happens: 'Онбординг, adoption, upsell, продление; кейсы и рефералы — снова в поиск',
  metrics: [
    {
      kind: 'renewal',
      unit: 'percent',
      value: 88,
      target: 92,
      countIn: 25,
      countOut: 22,
      period: '2025 год',
      source: 'count',
      owner: 'CSM',
    },
    {
      kind: 'timeInStage',
      unit: 'days',
      value: 30,
      period: 'от старта до первого результата',
      source: 'guess',
      owner: 'CSM',
    },
  ],
  entry: [
    'Руководитель проекта клиента принял запуск по протоколу',
    'Онбординг: от 20 кладовщиков в день по журналу входов',
  ],
  exit: [
    '80 % лицензий активны 30 дней по отчёту (adoption)',
    'Клиент подписал продление на 12 месяцев или новый заказ',
    'Клиент согласовал кейс и письмом представил нас 2 компаниям',
  ],
  artifacts: [
    { name: 'Отчёт об использовании', place: 'Общая папка с клиентом', maker: 'seller' },
    { name: 'Кейс', place: 'Сайт, раздел «Клиенты»', maker: 'both' },
  ],
  nextAction: 'Обзор результатов',
  nextDue: 'раз в квартал',
  nextOwner: 'CSM',
  nextResult: 'дата продления',
  handover: 'реферал — SDR за 1 день',
  stallDays: 30,
  stallAction: 'CSM едет на склад, разбирает журнал входов и учит смену заново',
  redFlags: ['Входов вдвое меньше, чем в плане запуска', 'Инициатор ушёл из компании'],
  questions: [
    'Какая цифра изменилась после запуска?',
    'Кому из знакомых компаний пригодился бы такой результат?',
  ],
  lostReasons: ['Перешли к конкуренту', 'Не получили ожидаемый результат'],
  privateNotes: 'Спросите, кто в команде отвечает за рекомендации. Если никто, петли на карте нет.',
};
