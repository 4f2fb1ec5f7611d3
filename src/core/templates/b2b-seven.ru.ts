import type { Guide, StageGuide } from './guide.ts';
import { closeRu, expansionRu, negotiationRu, proposalRu } from './b2b-seven.ru/from-proposal.ts';
import { discoveryRu, qualificationRu, sourcingRu } from './b2b-seven.ru/to-discovery.ts';
import { starterRu } from './b2b-seven.ru/starter.ts';

const ownStageRu: StageGuide = {
  name: starterRu.ownStage.name,
  about: 'Ещё одно состояние решения покупателя',
  fields: {
    happens: {
      question: starterRu.ownStage.question,
      weak: 'Работаем с клиентом',
      good: 'Клиент проверяет решение на одном участке и сравнивает итог с критериями успеха',
    },
    metric: {
      question: 'Какое число покажет, что этап работает?',
      weak: 'Идёт хорошо',
      good: 'Переход дальше: 70 % за квартал, 14 сделок из 20, источник — CRM',
    },
    entry: {
      question: 'Что покупатель сделал до этого этапа?',
      weak: 'Клиент согласен двигаться дальше',
      good: 'Руководитель участка подписал план пилота с датами начала и конца',
    },
    exit: {
      question: 'Что сделает покупатель и где это будет видно?',
      weak: 'Пилот прошёл успешно',
      good: 'Руководитель участка подписал отчёт о пилоте: ошибок не больше 0,8 % за 4 недели',
    },
    artifact: {
      question: 'Какой документ остаётся после этапа?',
      weak: 'Письмо с впечатлениями',
      good: 'Отчёт о пилоте с подписью руководителя участка, лежит в карточке сделки',
    },
    nextStep: {
      question: 'Что дальше, к какой дате, кто отвечает, чем закончится?',
      weak: 'Держим руку на пульсе',
      good: 'Разобрать итоги пилота за 3 дня, менеджер; результат — решение «да» или «нет» в протоколе',
    },
  },
  exitPattern: '[Роль у покупателя] [что сделал] в [документ, письмо, календарь] до [дата]',
};

/** Words of the seven-block template in Russian. */
export const guideRu: Guide = {
  mapTitle: starterRu.mapTitle,
  loopLabel: starterRu.loopLabel,
  stages: {
    sourcing: sourcingRu,
    qualification: qualificationRu,
    discovery: discoveryRu,
    proposal: proposalRu,
    negotiation: negotiationRu,
    close: closeRu,
    expansion: expansionRu,
  },
  ownStage: ownStageRu,
  artifacts: {
    meetingRecap: 'Протокол встречи (MoM)',
    riskList: 'Список рисков',
    businessCase: 'Бизнес-кейс (ROI)',
    pilotPlan: 'Пилот-план',
    accountCard: 'Карточка компании',
    sourceList: 'Список источников',
    qualificationSheet: 'Лист квалификации',
    discoveryNotes: 'Записи диагностики',
    decisionMap: 'Карта DMU',
    successCriteria: 'Критерии успеха',
    proposal: 'Предложение на страницу',
    implementationPlan: 'План внедрения',
    mutualPlan: 'Общий план с датами',
    securityQuestionnaire: 'Анкета ИБ',
    dataAgreement: 'Поручение на данные (DPA)',
    serviceLevels: 'SLA',
    draftContract: 'Проект договора',
    redlineList: 'Лист разногласий',
    purchaseOrder: 'Заказ (PO)',
    signedContract: 'Подписанный договор',
    payment: 'Счёт и оплата',
    launchPlan: 'План запуска',
    kickOffRecap: 'Протокол старта',
    adoptionReport: 'Отчёт об использовании',
    kpiReport: 'Отчёт по KPI',
    renewal: 'Допсоглашение о продлении',
    caseStudy: 'Кейс, рекомендация',
  },
};
