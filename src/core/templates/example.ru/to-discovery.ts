import type { ExampleStage } from '../example.ts';

/** The worked example's stage of sourcing, in Russian. */
export const exampleSourcingRu: ExampleStage = {
  kind: 'sourcing',
  name: 'Поиск',
  happens: 'Собираем компании ICP: inbound, списки, партнёры, события, рефералы',
  metrics: [
    {
      kind: 'newPerPeriod',
      unit: 'perWeek',
      value: 20,
      period: '2025 год',
      source: 'crm',
      owner: 'SDR',
    },
    {
      kind: 'conversion',
      unit: 'percent',
      value: 40,
      countIn: 1000,
      countOut: 400,
      period: '2025 год',
      source: 'count',
      owner: 'РОП',
    },
    {
      kind: 'timeInStage',
      unit: 'days',
      value: 7,
      period: '2025 год',
      source: 'guess',
      owner: 'SDR',
    },
  ],
  entry: [
    'Оптовик, 50–500 сотрудников, свой склад от 2 000 м²',
    'Источник из списка: заявка, база, партнёр, событие, реферал',
  ],
  exit: [
    'В CRM есть ИНН, источник, имя и телефон контакта',
    'Контакт ответил за 14 дней письмом или по телефону',
  ],
  artifacts: [{ name: 'Карточка компании', place: 'CRM, раздел «Компании»', maker: 'seller' }],
  nextAction: 'Квалифицировать',
  nextDue: '1 рабочий день',
  nextOwner: 'SDR',
  nextResult: 'звонок в календаре',
  handover: '4 часа',
  stallDays: 14,
  stallAction: 'Сменить канал или контакт; после 5 попыток вернуть в список',
  redFlags: ['Источник не записан', 'У контакта нет роли и телефона'],
  questions: ['Откуда вы узнали о нас?', 'Кто у вас отвечает за работу склада?'],
  lostReasons: ['Не наш профиль (ICP)', 'Нет ответа 30 дней'],
  privateNotes:
    'Спросите группу, какой источник дал больше всего подписанных договоров. Обычно называют не тот, на который тратят время.',
};

/** The worked example's stage of qualification, in Russian. */
export const exampleQualificationRu: ExampleStage = {
  kind: 'qualification',
  name: 'Квалификация',
  happens: 'За 15 минут решаем «да / нет»: ICP, триггер и реальная проблема',
  metrics: [
    {
      kind: 'conversion',
      unit: 'percent',
      value: 50,
      target: 55,
      countIn: 400,
      countOut: 200,
      period: '2025 год',
      source: 'count',
      owner: 'РОП',
    },
    {
      kind: 'timeInStage',
      unit: 'days',
      value: 4,
      target: 3,
      period: '2025 год',
      source: 'guess',
      owner: 'SDR',
    },
  ],
  entry: [
    'Компания входит в ICP: опт, 50–500 сотрудников',
    'Контакт подтвердил триггер не старше 60 дней',
    'Роль контакта в CRM: пользователь или инициатор',
  ],
  exit: [
    'Контакт принял приглашение на диагностику с датой',
    'Гипотеза проблемы с цифрой записана в карточке сделки',
  ],
  artifacts: [{ name: 'Протокол встречи (MoM)', place: 'CRM, карточка сделки', maker: 'both' }],
  nextAction: 'Провести диагностику',
  nextDue: '5 раб. дней',
  nextOwner: 'Менеджер',
  nextResult: 'протокол с потерями',
  handover: '8 рабочих часов',
  stallDays: 7,
  stallAction: 'Позвонить второму контакту; нет ответа — закрыть с кодом',
  redFlags: ['Просят цену, но не называют проблему', 'Событие было больше года назад'],
  questions: [
    'Что изменилось у вас за последние два месяца?',
    'Во сколько обходится одна ошибка при сборке заказа?',
  ],
  lostReasons: ['Не наш профиль (ICP)', 'Нет реальной проблемы'],
  privateNotes:
    'Хорошее место для спора: дайте двум участникам одну сделку и попросите молча решить, прошла ли она вход.',
};

/** The worked example's stage of discovery, in Russian. */
export const exampleDiscoveryRu: ExampleStage = {
  kind: 'discovery',
  name: 'Диагностика',
  happens: 'Ставим диагноз, согласуем критерии успеха, DMU и риски',
  metrics: [
    {
      kind: 'conversion',
      unit: 'percent',
      value: 80,
      countIn: 200,
      countOut: 160,
      period: '2025 год',
      source: 'count',
      owner: 'РОП',
    },
    {
      kind: 'timeInStage',
      unit: 'days',
      value: 18,
      target: 14,
      period: '2025 год',
      source: 'guess',
      owner: 'Менеджер',
    },
  ],
  entry: [
    'Приглашение приняли двое: пользователь и его руководитель',
    'Клиент прислал данные об ошибках сборки за 3 месяца',
  ],
  exit: [
    'ЛПР утвердил документ с критериями успеха',
    'Клиент дополнил список DMU: от 4 имён с ролями',
    'В списке рисков от 3 строк, у каждой есть владелец',
    'Начальник склада подписал план пилота с датами',
  ],
  artifacts: [
    { name: 'Критерии успеха', place: 'Общая папка с клиентом', maker: 'both' },
    { name: 'Пилот-план', place: 'Общая папка с клиентом', maker: 'both' },
  ],
  nextAction: 'Собрать предложение',
  nextDue: '7 дней',
  nextOwner: 'Менеджер',
  nextResult: 'дата разбора с ЛПР',
  handover: '1 рабочий день',
  stallDays: 14,
  stallAction: 'Показать инициатору цену месяца без решения, назвать новую дату',
  redFlags: ['Клиент не даёт цифр о потерях', 'С нами говорит только один человек'],
  questions: [
    'Кто ещё участвует в решении и что важно для него?',
    'По какой цифре вы поймёте, что пилот удался?',
  ],
  lostReasons: ['Не вышли на ЛПР', 'Нет реальной проблемы'],
  privateNotes:
    'Четыре выхода — предел. Если просят добавить пятый, спросите, от какого из четырёх откажутся.',
};
