import type { CriterionRule } from '#core/lint/model.ts';

/** Lines a rule is made for, and lines that look like them but are fine for this rule. */
interface RuleExamples {
  readonly rule: CriterionRule;
  readonly language: 'ru' | 'en';
  readonly applies: readonly string[];
  readonly spares: readonly string[];
}

function both(
  rule: CriterionRule,
  ru: readonly [applies: readonly string[], spares: readonly string[]],
  en: readonly [applies: readonly string[], spares: readonly string[]],
): RuleExamples[] {
  return [
    { rule, language: 'ru', applies: ru[0], spares: ru[1] },
    { rule, language: 'en', applies: en[0], spares: en[1] },
  ];
}

/** At least one line each way for every rule and language. */
export const EXAMPLES: readonly RuleExamples[] = [
  ...both(
    'L0',
    [['Всё движется'], ['Клиент вернул анкету']],
    [['Things move along'], ['Customer returned the form']],
  ),
  ...both(
    'L1',
    [
      ['Клиент заинтересован', 'Тёплый контакт', 'ЛПР не против', 'Доволен, лоялен'],
      ['Юрист прислал правки к договору', 'Директор подтвердил интерес письмом'],
    ],
    [
      ['Buyer is keen', 'Warm lead', 'They love it', 'CFO on board'],
      ['CFO returned the business case', 'Customer signed the order form'],
    ],
  ),
  ...both(
    'L2',
    [['Хорошая компания', 'Перспективный клиент'], ['Выручка от 300 млн руб.']],
    [['Great account', 'Promising company'], ['More than 300 field staff']],
  ),
  ...both(
    'L3',
    [
      ['Отправили КП 12 марта', 'Позвонили 30 раз', 'Обсудили пилот', 'Презентация проведена'],
      ['Проведён разбор с участием главного инженера', 'Клиент прислал анкету'],
    ],
    [
      ['Sent the proposal on May 12', 'Made 40 calls', 'Followed up with the CFO', 'Ran a demo'],
      ['Customer returned the form', 'Decision maker joined the demo'],
    ],
  ),
  ...both(
    'L4',
    [['Условия в целом согласованы', 'Договор почти готов'], ['Договор подписан']],
    [['Terms mostly agreed', 'Roughly 20 users'], ['Terms signed']],
  ),
  ...both(
    'L5',
    [['При необходимости подключаем юриста'], ['Юрист клиента подключён к переписке']],
    [['Involve legal if needed'], ['Legal joined the thread']],
  ),
  ...both(
    'L6',
    [
      ['Собраны все данные', 'Несколько встреч'],
      ['Не менее 5 встреч', 'Все 5 полей заполнены'],
    ],
    [
      ['Enough data collected', 'Several meetings'],
      ['5 meetings held', 'All 5 fields filled'],
    ],
  ),
  ...both(
    'L7',
    [
      ['Скоро ответят', 'Вернёмся на днях'],
      ['Ответ до 12 марта', 'В течение 5 дней'],
    ],
    [['They will decide soon', 'Renewal in the near future'], ['Decision by March 12']],
  ),
  ...both(
    'L8',
    [['Клиент понимает ценность', 'Потребности выявлены', 'ЛПР в курсе'], ['Боль записана в CRM']],
    [['Customer understands the value', 'Needs identified'], ['Needs listed in the signed recap']],
  ),
  ...both(
    'L9',
    [
      ['Согласовано', 'Подтверждено и утверждено'],
      ['Договор подписан', 'Утверждено директором'],
    ],
    [
      ['Confirmed', 'Everything agreed'],
      ['Contract signed', 'Approved by the CFO'],
    ],
  ),
  ...both(
    'L10',
    [['Ждём оплату', 'Договор в работе', 'Пилот идёт'], ['Клиент вернул договор']],
    [['Awaiting feedback', 'Security review in progress'], ['Security closed the questionnaire']],
  ),
  ...both(
    'L11',
    [['Вероятность 80%', 'Менеджер уверен на 90 %', 'Считаем, что купят'], ['80 % прошли тест']],
    [['80% likelihood', 'Rep is confident', 'We believe it closes in Q3'], ['80% passed the test']],
  ),
  ...both(
    'L12',
    [['Квалификация пройдена'], ['Квалификация: клиент прислал анкету', 'Договор готов']],
    [['Qualification complete'], ['Customer returned the form']],
  ),
  ...both(
    'L13',
    [['Компания входит в ICP', 'Подтверждён триггер'], ['Выручка от 300 млн']],
    [['Company fits the ICP', 'Trigger confirmed'], ['Revenue above 20M']],
  ),
  ...both(
    'L15',
    [['Клиент подписал договор и оплатил счёт'], ['Имя и телефон внесены в CRM']],
    [['Customer signed the contract and paid the invoice'], ['Name and phone recorded in CRM']],
  ),
  ...both(
    'L16',
    [['Возражений нет', 'Без проблем', 'Нет рисков'], ['Служба ИБ закрыла анкету без замечаний']],
    [
      ['No objections', 'No blockers from IT'],
      ['Security closed the questionnaire, no open issues'],
    ],
  ),
  ...both(
    'L17',
    [['Подписано', 'Клиент подписал договор '.repeat(8)], ['Клиент подписал договор']],
    [['Signed', 'Customer signed the contract '.repeat(7)], ['Customer signed']],
  ),
  ...both(
    'L19',
    [['клиент подписал  договор.', '[Роль] прислал [что]'], ['Клиент подписал спецификацию']],
    [['customer signed the contract!', '[Role] sent it'], ['Customer signed the order']],
  ),
];
