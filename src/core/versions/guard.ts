import { ENVELOPE_SCHEMA } from './envelope.ts';
import { envelopeHead, storedText } from './envelope-head.ts';
import type { VaultGuard } from './vault.ts';

/**
 * Whether a guard lets a write through.
 *
 * @param stored - what stands where the guard asks, `undefined` for nothing
 */
export function guardAllows(guard: VaultGuard, stored: unknown): boolean {
  if (guard.asks === 'present') return stored !== undefined;
  const head = envelopeHead(storedText(stored));
  // Nothing is there, or nothing that is a map: such a text was put aside when it was found.
  if (head === null) return true;
  if (head.schema > ENVELOPE_SCHEMA) return false;
  return head.rev < guard.rev || guard.sums.includes(head.sum);
}
