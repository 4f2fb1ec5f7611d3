import type { tabs as source } from '../en/tabs.ts';
import type { CatalogueOf } from '../messages.ts';

export const tabs: CatalogueOf<typeof source> = {
  'tabs.reader.title': 'Эту карту сейчас правят в другой вкладке.',
  'tabs.reader.about': 'Здесь все изменения видны сразу, но менять ничего нельзя.',
  'tabs.reader.takeOver': 'Править здесь',
  'tabs.reader.keptAside': 'Набранное здесь не пропало: оно сохранено среди версий карты.',
  'tabs.newer.title': 'Эту карту сохранила более новая версия приложения.',
  'tabs.newer.about':
    'Чтобы ничего в ней не испортить, страница только показывает карту. Перезагрузите её, чтобы править дальше.',
};
