import type { SalesMap } from '#core/map/model.ts';
import type { FontSet } from '#core/onepager/font-metrics.ts';
import type { OnePagerLabels } from '#core/onepager/labels.ts';
import { layoutPages } from '#core/onepager/layout.ts';
import { DEFAULT_PAGE_OPTIONS } from '#core/onepager/options.ts';
import type { Scene } from '#core/onepager/scene.ts';
import type { PageSetting } from './exporter.ts';

/** The pages that PDF, PNG and preview draw alike, at least one. */
export function scenesOf(
  map: SalesMap,
  labels: OnePagerLabels,
  { paper, page = DEFAULT_PAGE_OPTIONS }: PageSetting,
  fonts: FontSet,
): readonly Scene[] {
  return layoutPages(map, { paper, labels, page }, fonts);
}
