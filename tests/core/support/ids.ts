import { type IdSource, idSource } from '#core/map/ids.ts';

/** Ids that count: `st_n0`, `cr_n1`, … Every source starts afresh, so tests repeat exactly. */
export function countingIds(mark = 'n'): IdSource {
  let count = 0;
  return idSource(() => `${mark}${(count++).toString(36)}`);
}
