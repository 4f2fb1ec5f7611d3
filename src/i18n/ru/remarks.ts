import type { remarks as source } from '../en/remarks.ts';
import type { CatalogueOf } from '../messages.ts';
import { ruCount, ruPlural } from '../plural.ts';

export const remarks: CatalogueOf<typeof source> = {
  'remarks.more': ({ count }) => `ещё ${ruCount(count, 'замечание', 'замечания', 'замечаний')}`,
  'remarks.dismiss': 'Здесь всё однозначно',
  'remarks.because': 'Это однозначно, потому что',
  'remarks.becauseExample': 'например, все знают, о каком списке речь',
  'remarks.keep': 'Оставить как есть',
  'remarks.cancel': 'Отмена',
  'remarks.dismissed': 'Замечание снято.',
  'remarks.withdraw': 'Вернуть замечание',
  'remarks.summary': ({ clear, total }) =>
    `${clear} из ${total} ${ruPlural(total, 'критерия', 'критериев', 'критериев')} двое поймут одинаково`,
  'remarks.none': 'Критериев пока нет. Напишите, что должно быть верно на входе и выходе этапа.',
  'remarks.allClear': 'Исправлять нечего: каждая строка называет факт, который можно проверить.',
  'remarks.checking': 'Читаем критерии…',
  'remarks.mend': 'Исправить',
  'remarks.place.entry': 'Вход',
  'remarks.place.exit': 'Выход',
  'remarks.place.metric': 'Метрика',
  'remarks.place.artifact': 'Артефакт',
  'remarks.place.nextStep': 'Следующий шаг',
  'remarks.answered': 'Снятые замечания',
  'remarks.answeredWith': ({ reason }) => `Однозначно, потому что: ${reason}`,
  'remarks.noReason': 'причина не названа',
};
