import type { FieldDifference, ListDifference } from './difference-model.ts';

function said(value: string | number | boolean | null): string {
  return value === null ? '' : String(value);
}

/** The fields of two records that say something else, as texts; a missing figure is empty. */
export function fieldDifferences<Field extends string>(
  fields: readonly Field[],
  before: Readonly<Record<Field, string | number | boolean | null>>,
  after: Readonly<Record<Field, string | number | boolean | null>>,
): readonly FieldDifference<Field>[] {
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: said(before[field]), after: said(after[field]) }));
}

/**
 * What happened to the lines of a list, matched by id. Empty lines are lines nobody has typed yet:
 * they are no difference.
 */
export function listDifference<Row extends { readonly id: string }>(
  before: readonly Row[],
  after: readonly Row[],
  textOf: (row: Row) => string,
): ListDifference {
  const old = new Map(before.map((row) => [row.id, textOf(row)]));
  const fresh = new Map(after.map((row) => [row.id, textOf(row)]));
  const written = (text: string) => text.trim() !== '';
  const changed = after.flatMap((row) => {
    const [was = '', is] = [old.get(row.id), textOf(row)];
    return was !== is && written(was) && written(is) ? [{ before: was, after: is }] : [];
  });
  const lost = (from: readonly Row[], other: ReadonlyMap<string, string>) =>
    from
      .filter((row) => !written(other.get(row.id) ?? ''))
      .map(textOf)
      .filter(written);
  return { added: lost(after, old), removed: lost(before, fresh), changed };
}

/** Whether nothing happened to a list. */
export function isEmpty({ added, removed, changed }: ListDifference): boolean {
  return added.length + removed.length + changed.length === 0;
}
