import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Language, SalesMap } from '#core/map/model.ts';
import { type FontSet, openFont, readMetrics } from '#core/onepager/font-metrics.ts';
import type { OnePagerLabels } from '#core/onepager/labels.ts';
import { layoutPages } from '#core/onepager/layout.ts';
import type { Scene } from '#core/onepager/scene.ts';
import type { FontSource } from '#core/ports.ts';
import { useApp } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { type ChoiceState, type ExportChoice, choiceStore, labelLanguage } from './choice.ts';
import { loadLabels } from './page-words.ts';

/** What a page needs besides the map. */
export interface PageParts {
  readonly language: Language;
  readonly labels: OnePagerLabels;
  readonly fonts: FontSet;
}

/** Widths of both weights, read from the very files that are embedded. */
async function loadFontSet(source: FontSource): Promise<FontSet> {
  const [regular, bold] = await Promise.all([source.regular(), source.bold()]);
  return { regular: readMetrics(openFont(regular)), bold: readMetrics(openFont(bold)) };
}

/** What was chosen for pages and files; every part of the app that shows a page shares it. */
export function useChoice(): ChoiceState {
  return useStore(choiceStore(useServices().settings));
}

/** The parts once they are here; `null` before, `failed` when they could not be fetched. */
export function usePageParts(): { readonly parts: PageParts | null; readonly failed: boolean } {
  const { fonts: source } = useServices();
  const choice = useChoice();
  const language = labelLanguage(
    choice,
    useApp(({ map }) => map.info.language),
  );
  const [parts, setParts] = useState<PageParts | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let wanted = true;
    Promise.all([loadLabels(language), loadFontSet(source)]).then(
      ([labels, fonts]) => wanted && setParts({ language, labels, fonts }),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [language, source]);

  return { parts, failed };
}

/** The pages of a map as they were chosen; none while their parts are on the way. */
export function usePages(
  map: SalesMap,
  { paper, page }: Pick<ExportChoice, 'paper' | 'page'>,
  parts: PageParts | null,
): readonly Scene[] {
  return useMemo(
    () =>
      parts === null ? [] : layoutPages(map, { paper, page, labels: parts.labels }, parts.fonts),
    [map, paper, page, parts],
  );
}
