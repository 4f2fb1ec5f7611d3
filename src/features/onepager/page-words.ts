import type { Language } from '#core/map/model.ts';
import type { OnePagerLabels } from '#core/onepager/labels.ts';
import { type WholeTranslate, translator } from '#i18n/catalogue.ts';
import { formatFor } from '#i18n/format.ts';
import { loadWhole } from '#i18n/load.ts';
import { onePagerLabels } from './labels.ts';

/** The page's own words in a language, which may not be the one on screen. */
export async function loadLabels(language: Language): Promise<OnePagerLabels> {
  const translate: WholeTranslate = translator(await loadWhole(language));
  return onePagerLabels(translate, formatFor(language));
}
