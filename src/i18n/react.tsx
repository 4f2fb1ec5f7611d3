import { type ReactNode, createContext, useContext, useMemo } from 'react';
import {
  type Catalogue,
  type LateCatalogue,
  type Translate,
  type WholeTranslate,
  translator,
} from './catalogue.ts';
import { type Format, formatFor } from './format.ts';
import { type Language, type Locale, languageOf } from './language.ts';
import { lateWordsOf } from './late.ts';

interface I18n {
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly t: Translate;
  readonly format: Format;
  readonly onSwitch: (language: Language) => void;
}

const I18nContext = createContext<I18n | null>(null);

interface Props {
  language: Locale;
  catalogue: Catalogue;
  /** Called when somebody chooses another language; the owner loads it and renders anew. */
  onSwitch?: (language: Language) => void;
  children: ReactNode;
}

function nobodyListens(): void {}

export function I18nProvider({ language, catalogue, onSwitch = nobodyListens, children }: Props) {
  const value = useMemo(
    () => ({
      locale: language,
      catalogue,
      language: languageOf(language),
      t: translator(catalogue),
      format: formatFor(languageOf(language)),
      onSwitch,
    }),
    [language, catalogue, onSwitch],
  );
  return <I18nContext value={value}>{children}</I18nContext>;
}

function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (i18n === null) throw new Error('There is no <I18nProvider> above this component.');
  return i18n;
}

/** Gives the text of a message: `t('common.close')`, `t('board.stage', { number: 2 })`. */
export function useT(): Translate {
  return useI18n().t;
}

/**
 * Gives the text of any message. Only for parts that are fetched on first use, through
 * `withWords`: the words of a late part are not there before.
 */
export function useLateT(): WholeTranslate {
  const { locale, catalogue } = useI18n();
  const late = lateWordsOf(locale);
  if (late === null) throw new Error('These words are late: fetch the part through withWords().');
  return wholeTranslator(catalogue, late);
}

const wholes = new WeakMap<LateCatalogue, { catalogue: Catalogue; translate: WholeTranslate }>();

/** One for all components: a list of a thousand lines must not put the words together a thousand times. */
function wholeTranslator(catalogue: Catalogue, late: LateCatalogue): WholeTranslate {
  const known = wholes.get(late);
  if (known?.catalogue === catalogue) return known.translate;
  const translate = translator({ ...catalogue, ...late });
  wholes.set(late, { catalogue, translate });
  return translate;
}

/** The language on screen. The language of a map is its own and may differ. */
export function useLanguage(): Language {
  return useI18n().language;
}

export function useSwitchLanguage(): (language: Language) => void {
  return useI18n().onSwitch;
}

/** Numbers, dates and quotations as the language on screen writes them. */
export function useFormat(): Format {
  return useI18n().format;
}
