import { type ReactNode, createContext, useContext } from 'react';
import type { Guide } from '#core/templates/guide.ts';

const GuideContext = createContext<Guide | null>(null);

interface Props {
  readonly guide: Guide;
  readonly children: ReactNode;
}

/** Hands the questions, examples and suggestions in the language of the interface to features. */
export function GuideProvider({ guide, children }: Props) {
  return <GuideContext value={guide}>{children}</GuideContext>;
}

export function useGuide(): Guide {
  const guide = useContext(GuideContext);
  if (guide === null) throw new Error('useGuide: no <GuideProvider> above this component');
  return guide;
}
