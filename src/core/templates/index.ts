import type { Language } from '../map/model.ts';
import type { Guide, Starter, TermsGuide } from './guide.ts';
import type { ExampleContent } from './example.ts';

/** Loads the words of a fresh map in a language; each language is a file of its own. */
export async function loadStarter(language: Language): Promise<Starter> {
  return language === 'ru'
    ? (await import('./b2b-seven.ru/starter.ts')).starterRu
    : (await import('./b2b-seven.en/starter.ts')).starterEn;
}

/** Loads the questions, examples and suggestions of the template in a language. */
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
