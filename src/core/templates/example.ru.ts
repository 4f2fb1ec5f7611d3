import type { ExampleContent } from './example.ts';
import {
  exampleCloseRu,
  exampleExpansionRu,
  exampleNegotiationRu,
  exampleProposalRu,
} from './example.ru/from-proposal.ts';
import {
  exampleDiscoveryRu,
  exampleQualificationRu,
  exampleSourcingRu,
} from './example.ru/to-discovery.ts';

/**
 * The worked example in Russian: a team that brings warehouse software to wholesalers. All figures
 * are invented; the year's funnel is 1000 → 400 → 200 → 160 → 40 → 30 → 27.
 */
export const exampleRu: ExampleContent = {
  title: 'Карта системы продаж',
  team: 'Север',
  author: 'руководитель продаж',
  versionLabel: '3',
  language: 'ru',
  stages: [
    exampleSourcingRu,
    exampleQualificationRu,
    exampleDiscoveryRu,
    exampleProposalRu,
    exampleNegotiationRu,
    exampleCloseRu,
    exampleExpansionRu,
  ],
  links: [
    { kind: 'loop', from: 6, to: 0, label: 'рефералы, кейсы' },
    { kind: 'return', from: 3, to: 2, label: 'новый ЛПР, другие критерии' },
    { kind: 'lost', from: 1, to: null, label: 'нет триггера или проблемы' },
  ],
  notes: [
    {
      text: 'Узкое место — предложение: дальше идёт одна сделка из четырёх. Договорились на месяц: без бюджета от финдиректора расчёт не отправляем.',
      tone: 'yellow',
    },
    {
      text: 'Спорим о статусе сделки — значит, дописываем критерий, а не голосуем.',
      tone: 'green',
    },
  ],
  terms: [
    {
      name: 'SQL',
      meaning: 'лид, с которым есть смысл проводить диагностику',
      ours: 'компания в ICP, проблема названа в цифрах, доступен ЛПР',
      notSameAs: 'MQL: там есть только признак интереса',
    },
    {
      name: 'Успешная диагностика',
      meaning: 'после неё у клиента и у нас одинаковая запись о проблеме',
      ours: 'боль и её цена в цифрах, следующий шаг с датой',
      notSameAs: 'приятная встреча: после неё записи нет',
    },
    {
      name: 'ICP',
      meaning: 'профиль компании, которой наше решение приносит больше всего пользы',
      ours: 'опт, 50–500 сотрудников, свой склад',
      notSameAs: 'любая компания, готовая заплатить',
    },
    {
      name: 'Триггер',
      meaning: 'событие, из-за которого проблему решают сейчас',
      ours: 'новый склад, директор или маркетплейс за 60 дней',
      notSameAs: 'давняя проблема, с которой смирились',
    },
    {
      name: 'DMU (ЛПР и роли)',
      meaning: 'люди, которые вместе принимают решение о покупке',
      ours: 'инициатор, пользователь, финансы, юрист и ИБ, ИТ, ЛПР',
      notSameAs: 'один контакт, с которым удобно говорить',
    },
    {
      name: 'Следующий шаг',
      meaning: 'договорённость с клиентом о том, что будет дальше',
      ours: 'дата, ответственный и результат',
      notSameAs: 'напоминание в календаре продавца',
    },
  ],
};
