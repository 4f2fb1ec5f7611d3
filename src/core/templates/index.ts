import type { Language } from '../map/model.ts';
import type { Guide, TermsGuide } from './guide.ts';
import type { ExampleContent } from './example.ts';

/** Loads the words of the template in a language; each language is a file of its own. */
export async function loadGuide(language: Language): Promise<Guide> {
  return language === 'ru'
    ? (await import('./b2b-seven.ru.ts')).guideRu
    : (await import('./b2b-seven.en.ts')).guideEn;
}

/** Loads the ready-made glossary and the coded lost reasons in a language. */
export async function loadTerms(language: Language): Promise<TermsGuide> {
  return language === 'ru'
    ? (await import('./b2b-seven.ru/terms.ts')).termsRu
    : (await import('./b2b-seven.en/terms.ts')).termsEn;
}

/** Loads the worked example in a language. */
export async function loadExample(language: Language): Promise<ExampleContent> {
  return language === 'ru'
    ? (await import('./example.ru.ts')).exampleRu
    : (await import('./example.en.ts')).exampleEn;
}
