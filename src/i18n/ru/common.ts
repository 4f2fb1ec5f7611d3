import type { common as source } from '../en/common.ts';
import type { CatalogueOf } from '../messages.ts';
import { ruCount } from '../plural.ts';

export const common: CatalogueOf<typeof source> = {
  'common.close': 'Закрыть',
  'common.delete': 'Удалить',
  'common.downloadCopy': 'Скачать копию',
  'common.duplicate': 'Дублировать',
  'common.loading': 'Загружаем…',
  'common.moveDown': 'Переместить ниже',
  'common.moveUp': 'Переместить выше',
  'common.ok': 'Хорошо',
  'common.rename': 'Переименовать',
  'common.retry': 'Попробовать ещё раз',
  'common.undo': 'Отменить',
  'common.skipToBoard': 'Перейти к доске',
  'common.skipToOutline': 'Перейти к маршруту сделки',
  'common.skipToTable': 'Перейти к таблице',
  'common.skipToPanel': 'Перейти к выбранному этапу',
  'common.notifications': 'Уведомления',
  'common.suggestions': 'Подсказки',
  'common.language.en': 'English',
  'common.language.ru': 'Русский',
  'common.stages': ({ count }) => ruCount(count, 'этап', 'этапа', 'этапов'),
};
