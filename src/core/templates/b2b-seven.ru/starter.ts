import type { Starter } from '../guide.ts';

/** What a fresh map and its empty cards say in Russian. */
export const starterRu: Starter = {
  mapTitle: 'Карта системы продаж',
  loopLabel: 'рефералы, кейсы',
  stages: {
    sourcing: { name: 'Поиск', question: 'Откуда о нас узнают и кого мы ищем сами?' },
    qualification: {
      name: 'Квалификация',
      question: 'Что покупатель расскажет о себе за один разговор?',
    },
    discovery: {
      name: 'Диагностика',
      question: 'Какой диагноз покупатель назовёт своими словами и в цифрах?',
    },
    proposal: { name: 'Предложение', question: 'По каким критериям покупатель сравнит варианты?' },
    negotiation: {
      name: 'Переговоры',
      question: 'Чего ещё не подтвердили юристы, ИБ и закупки покупателя?',
    },
    close: { name: 'Закрытие', question: 'Чем покупатель подтвердит, что сделка состоялась?' },
    expansion: {
      name: 'Расширение',
      question: 'Чем покупатель пользуется, что докупит, кому посоветует?',
    },
  },
  ownStage: { name: 'Новый этап', question: 'Что покупатель решает на этом этапе?' },
};
