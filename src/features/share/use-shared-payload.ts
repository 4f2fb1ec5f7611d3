import { useCallback, useEffect, useState } from 'react';
import { clearAddress, payloadInAddress } from './address.ts';

/** The map in the address bar, also when a link is pasted over it, and how to be done with it. */
export function useSharedPayload(): readonly [payload: string | null, done: () => void] {
  const [payload, setPayload] = useState(payloadInAddress);
  useEffect(() => {
    const look = () => setPayload(payloadInAddress());
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  const done = useCallback(() => {
    clearAddress();
    setPayload(null);
  }, []);
  return [payload, done];
}
