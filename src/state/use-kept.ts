import { useCallback, useEffect, useState } from 'react';
import type { Keeping } from '#core/ports.ts';
import { useServices } from './services.tsx';

/** Something that is kept in this browser, as of the last reading. */
interface Kept<Value> {
  /** `null` while it is on its way. */
  readonly kept: Value | null;
  /** It did not come; mounting the component again tries again. */
  readonly failed: boolean;
  refresh(this: void): Promise<void>;
}

/**
 * Reads something that is kept when it is wanted, and again after each change.
 *
 * @param read - stays the same function while the same is to be read
 */
export function useKept<Value>(read: (keeping: Keeping) => Promise<Value>): Kept<Value> {
  const { keeping } = useServices();
  const [kept, setKept] = useState<Value | null>(null);
  const [failed, setFailed] = useState(false);
  const ask = useCallback(async () => read(await keeping()), [keeping, read]);

  useEffect(() => {
    let wanted = true;
    ask().then(
      (now) => wanted && setKept(now),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [ask]);

  return { kept, failed, refresh: async () => setKept(await ask()) };
}
