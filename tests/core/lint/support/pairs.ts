type Pair = readonly [vague: string, specific: string];

/** Pairs that show the difference: the same matter once vague, once so that two people agree. */
export const PAIRS: Readonly<Record<'ru' | 'en', readonly Pair[]>> = {
  ru: [
    ['Клиент лояльный', 'Заказчик вернул подписанное соглашение о конфиденциальности'],
    ['Выставили счёт', 'Оплата по счёту видна в банке'],
    ['Обсудили пилот', 'План пилота с датами начала и конца завизирован заказчиком'],
    ['Есть бюджет', 'Финансовая служба назвала статью и лимит расходов на квартал'],
    ['Знаем конкурентов', 'Покупатель перечислил альтернативы и сроки сравнения в переписке'],
    ['Назначим встречу', 'Приглашение на встречу принято двумя участниками от клиента'],
    ['ЛПР поддерживает', 'Коммерческий директор утвердил критерии выбора в протоколе'],
    ['Договор почти готов', 'Осталось не более двух открытых пунктов в листе разногласий'],
    ['Клиент наш профиль', 'Отрасль из списка, выручка от 300 млн руб., есть своя служба сервиса'],
    ['Источник качественный', 'Источник дал не менее 5 встреч за квартал'],
    ['Обучили пользователей', '80% пользователей прошли тест после обучения'],
    ['Продлим', 'Клиент подписал заявку на следующий период'],
    [
      'Проблема серьёзная',
      'Начальник смены оценил потери в часах за неделю, оценка в записи встречи',
    ],
    ['Всё согласовано с ИТ', 'Архитектор клиента прислал схему интеграции'],
  ],
  en: [
    ['They love it', 'Two department heads asked for a second session by e-mail'],
    ['Followed up with the CFO', 'CFO returned comments on the business case'],
    ['Good timing', 'Current licence expires within 120 days, date stated by the customer'],
    ['Security is fine', 'Security team closed the questionnaire with a pass'],
    ['Pilot went well', 'Error rate fell below the 2% agreed in the pilot plan'],
    ['Contract out for signature', "Customer's signatory opened and signed the agreement"],
    ['Stakeholder map done', 'Customer corrected our stakeholder list and returned it'],
    ['Big account', 'More than 300 field staff on payroll'],
    ['Sent the recap', 'Customer corrected and accepted the recap'],
    ['Interested in upsell', 'Customer requested a quote for a second site'],
    ['Close to a decision', 'Steering committee date is set and we are on the agenda'],
    ['Talked budget', 'Budget line and approval limit named by finance'],
    ['Handover completed', "Customer's project lead and ours both accepted the handover list"],
    ['Cold lead', 'No reply to five attempts in 30 days; moved to nurture'],
  ],
};

/** Pairs of nearly the same words: what we did, think or hope against what the buyer left behind. */
export const CONTRASTS: Readonly<Record<'ru' | 'en', readonly Pair[]>> = {
  ru: [
    ['Мы отправили КП 12 мая', 'Клиент вернул КП с комментариями 12 мая'],
    ['Договор подписан нами', 'Договор подписан заказчиком'],
    ['Наши юристы закрыли все комментарии', 'Юристы клиента закрыли все комментарии в файле'],
    ['Бюджет есть', 'Бюджет назван финдиректором в письме'],
    ['80% уверены, что купят', '80% пользователей прошли тест'],
    ['Закупщику нравится вариант Б', 'Закупщик выбрал вариант Б в бланке заказа'],
    ['Клиент interested, next step обсудили', 'Клиент подписал NDA в DocuSign'],
  ],
  en: [
    ['We sent the proposal on 12 May', 'The client sent back the proposal with comments on 12 May'],
    ['Contract signed by us', 'Contract signed by the customer'],
    ['Our lawyers closed all comments', 'Their lawyers closed all comments in the file'],
    ['There is budget', 'Budget named by the CFO in an e-mail'],
    ['80% sure they will buy', '80% of users passed the test'],
    ['The buyer likes option B', 'The buyer picked option B in the order form'],
    ['We asked procurement for a PO number', 'Procurement asked us for the bank details'],
  ],
};
