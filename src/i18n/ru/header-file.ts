import type { headerFile as source } from '../en/header-file.ts';
import type { CatalogueOf } from '../messages.ts';

export const headerFile: CatalogueOf<typeof source> = {
  'header.file.saved': ({ name }) => `Сохранено в файл ${name}.`,
  'header.file.failed': ({ name }) =>
    name === null
      ? 'Файл записать не удалось. Карта в браузере цела.'
      : `Файл ${name} записать не удалось. Прежний файл цел, карта в браузере тоже.`,
  'header.file.denied': ({ name }) =>
    name === null
      ? 'Браузеру не разрешено писать в это место. Карта в браузере цела: выберите другую папку или скачайте копию.'
      : `Браузеру не разрешено менять файл ${name}. Он остался прежним, карта в браузере цела. Нажмите Ctrl+S ещё раз и разрешите запись или выберите в меню «Сохранить в файл…».`,
};
