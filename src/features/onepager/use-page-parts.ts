import { useEffect, useState } from 'react';
import type { Language } from '#core/map/model.ts';
import { type FontSet, openFont, readMetrics } from '#core/onepager/font-metrics.ts';
import type { OnePagerLabels } from '#core/onepager/labels.ts';
import type { FontSource } from '#core/ports.ts';
import { useApp } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { loadLabels } from './page-words.ts';

/** What a page needs besides the map. */
export interface PageParts {
  readonly language: Language;
  readonly labels: OnePagerLabels;
  readonly fonts: FontSet;
}

/** Widths of both weights, read from the very files that are embedded. */
export async function loadFontSet(source: FontSource): Promise<FontSet> {
  const [regular, bold] = await Promise.all([source.regular(), source.bold()]);
  return { regular: readMetrics(openFont(regular)), bold: readMetrics(openFont(bold)) };
}

/** The parts once they are here; `null` before, `failed` when they could not be fetched. */
export function usePageParts(): { readonly parts: PageParts | null; readonly failed: boolean } {
  const { fonts: source } = useServices();
  const language = useApp(({ map }) => map.info.language);
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
