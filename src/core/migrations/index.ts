import type { Migration, StoredMap } from './migration.ts';

/** All steps, oldest first: the step at index `n` leads from version `n + 1` to `n + 2`. */
export const migrations: readonly Migration[] = [];

/** Leads a stored map from its version to the current one. */
export function migrate(
  map: StoredMap,
  version: number,
  steps: readonly Migration[] = migrations,
): StoredMap {
  return steps.slice(version - 1).reduce((stored, step) => step.up(stored), map);
}
