/** Names of members from the outermost object inwards. */
export type Path = readonly string[];

/** Every place inside a value of nested objects. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([name, member]) => pathsIn(member, [...path, name]));
  return path.length === 0 ? below : [path, ...below];
}

/** What stands at a place. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((inner, name) => (inner as Record<string, unknown>)[name], value);
}

/** A JSON text read with something else at one place; `undefined` leaves the place out. */
export function withValueAt(json: string, path: Path, value: unknown): unknown {
  const file: unknown = JSON.parse(json);
  const parent = valueAt(file, path.slice(0, -1)) as Record<string, unknown>;
  const name = path.at(-1) ?? '';
  if (value === undefined) delete parent[name];
  else parent[name] = value;
  return file;
}
