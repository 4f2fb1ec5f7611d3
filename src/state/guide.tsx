import { type ReactNode, createContext, useContext } from 'react';
import type { Language } from '#core/map/model.ts';
import type { Guide, Starter } from '#core/templates/guide.ts';
import { loadGuide } from '#core/templates/index.ts';

interface Words {
  readonly language: Language;
  readonly starter: Starter;
}

const WordsContext = createContext<Words | null>(null);

/** Both languages at once: who works in a panel and switches the language must not wait. */
let guides: Readonly<Record<Language, Guide>> | null = null;

/** Fetches the questions, examples and suggestions; await it before `useGuide` is rendered. */
export async function fetchGuides(): Promise<void> {
  const [ru, en] = await Promise.all([loadGuide('ru'), loadGuide('en')]);
  guides = { ru, en };
}

interface Props extends Words {
  readonly children: ReactNode;
}

/** Hands the words of the template in the language of the interface to features. */
export function GuideProvider({ language, starter, children }: Props) {
  return <WordsContext value={{ language, starter }}>{children}</WordsContext>;
}

function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('There is no <GuideProvider> above this component.');
  return words;
}

/** Names and questions of the stages, for fresh maps and empty cards. */
export function useStarter(): Starter {
  return useWords().starter;
}

/** Questions, examples and suggestions, for parts that were fetched together with them. */
export function useGuide(): Guide {
  const { language } = useWords();
  if (guides === null) throw new Error('The guide is late: await fetchGuides() first.');
  return guides[language];
}
