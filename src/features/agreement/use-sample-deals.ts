import { type SampleFacts, sampleDeals } from '#core/agreement/sample-deals.ts';
import type { Command } from '#core/map/commands.ts';
import { COUNT_LIMITS } from '#core/map/limits.ts';
import { dealsOf } from '#core/map/queries.ts';
import { translator } from '#i18n/catalogue.ts';
import { loadWhole } from '#i18n/load.ts';
import { useLateT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { useToast } from '#ui/Toast.tsx';

const BULLET = '•\u00a0';

/** Makes cards near the borders of stages, in the language of the map. */
export function useSampleDeals(): () => void {
  const t = useLateT();
  const store = useAppStore();
  const toast = useToast();
  const { ids } = useServices();

  async function generate(): Promise<void> {
    const { language } = store.getState().map.info;
    const words = translator(await loadWhole(language));
    const facts = ({ held, happens }: SampleFacts) =>
      [
        happens === '' ? '' : `${words('agreement.sample.now')} ${happens}`,
        held.length === 0 ? '' : words('agreement.sample.known'),
        ...held.map((text) => `${BULLET}${text}`),
        words('agreement.sample.rest'),
      ]
        .filter((line) => line !== '')
        .join('\n');
    const names = words('agreement.sample.names').split(', ');

    const { map, dispatchAll } = store.getState();
    const before = dealsOf(map, 'sample').length;
    const made = sampleDeals(map, { names, facts }, undefined, before);
    const commands = made.map((fields): Command => {
      return { type: 'deal.add', id: ids.next('deal'), kind: 'sample', fields };
    });
    dispatchAll(commands);
    if (made.length === 0) toast({ text: t('agreement.tooFewStages') });
    else if (Object.keys(map.deals).length + made.length > COUNT_LIMITS.deals) {
      toast({ text: t('agreement.dealsFull') });
    } else toast({ text: t('agreement.generated', { count: made.length }) });
  }

  return () => void generate();
}
