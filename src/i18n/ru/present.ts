import type { present as source } from '../en/present.ts';
import type { CatalogueOf } from '../messages.ts';

export const present: CatalogueOf<typeof source> = {
  'present.title': 'Показ',
  'present.next': 'Следующий слайд',
  'present.previous': 'Предыдущий слайд',
  'present.full': 'Во весь экран',
  'present.window': 'Вернуть окно',
  'present.leave': 'Вернуться к карте',
  'present.progress': 'Этапы маршрута',
  'present.stage': ({ number, name }) => `Этап ${number}: ${name}`,
  'present.slide': ({ number, total, name }) =>
    `Слайд ${number} из ${total}${name === '' ? '' : `: ${name}`}`,
  'present.noStages': 'На карте пока нет этапов',
  'present.nothingYet': 'Что происходит на этапе, пока не написано',
  'present.end': 'Что возвращает и что уводит с маршрута',
  'present.noLinks': 'Петель и возвратов на маршруте пока нет. Откуда приходят новые сделки?',
  'present.takeAlong': 'Вся система помещается на одну страницу — её можно взять с собой.',
  'present.onepager': 'Открыть одностраничник',
};
