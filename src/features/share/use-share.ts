import { useEffect, useState } from 'react';
import type { SalesMap } from '#core/map/model.ts';
import { linkStart } from './address.ts';

/** A map made ready to hand over. */
export type Shared =
  | { readonly state: 'busy' }
  | { readonly state: 'failed' }
  /** There is no address others could open. */
  | { readonly state: 'local' }
  | {
      readonly state: 'ready';
      readonly link: string;
      readonly start: string;
      readonly dense: string;
    };

/** Makes the link of a map. */
export function useShare(map: SalesMap): Shared {
  const [shared, setShared] = useState<Shared>({ state: 'busy' });
  useEffect(() => {
    let wanted = true;
    const start = linkStart();
    async function make(): Promise<Shared> {
      if (start === null) return { state: 'local' };
      const { shareMap } = await import('#formats/share-link.ts');
      const { link, dense } = await shareMap(map);
      return { state: 'ready', link: start + link, start, dense };
    }
    make().then(
      (made) => wanted && setShared(made),
      () => wanted && setShared({ state: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [map]);
  return shared;
}
