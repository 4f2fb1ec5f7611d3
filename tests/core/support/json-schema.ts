type Schema = Readonly<Record<string, unknown>>;
type Check = (value: unknown, wanted: never, schema: Schema, root: Schema) => boolean;

/**
 * What a value has against a JSON Schema (draft 07): the places where it fails, none when it fits.
 *
 * @throws Error on a keyword not listed here, so that a rule is never passed over in silence
 */
export function schemaFaults(value: unknown, schema: Schema, root = schema, at = ''): string[] {
  const faults = Object.entries(schema).filter(([keyword, wanted]) => {
    if (PROSE.has(keyword)) return false;
    const check = CHECKS[keyword];
    if (check === undefined) throw new Error(`the schema uses ${keyword}, which nobody checks`);
    return !check(value, wanted as never, schema, root);
  });
  if (faults.length > 0) return faults.map(([keyword]) => `${at || '/'} ${keyword}`);
  if (typeof schema['$ref'] === 'string') {
    return schemaFaults(value, resolved(schema['$ref'], root), root, at);
  }
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  return membersOf(value).flatMap(([name, member]) => {
    const inner = Object.hasOwn(properties, name)
      ? properties[name]
      : schema['additionalProperties'];
    return inner === undefined ? [] : schemaFaults(member, inner as Schema, root, `${at}/${name}`);
  });
}

const PROSE = new Set(['$schema', '$id', '$ref', 'title', 'description', 'definitions', 'default']);

const CHECKS: Readonly<Record<string, Check>> = {
  type: (value, wanted: string) => typeOf(value, wanted),
  const: (value, wanted: unknown) => value === wanted,
  enum: (value, wanted: readonly unknown[]) => wanted.includes(value),
  anyOf: (value, wanted: readonly Schema[], _, root) =>
    wanted.some((one) => fits(value, one, root)),
  allOf: (value, wanted: readonly Schema[], _, root) =>
    wanted.every((one) => fits(value, one, root)),
  pattern: (value, wanted: string) =>
    typeof value !== 'string' || new RegExp(wanted, 'u').test(value),
  // In characters, not in halves of pairs.
  maxLength: (value, wanted: number) =>
    typeof value !== 'string' || Array.from(value).length <= wanted,
  minimum: (value, wanted: number) => typeof value !== 'number' || value >= wanted,
  maximum: (value, wanted: number) => typeof value !== 'number' || value <= wanted,
  required: (value, wanted: readonly string[]) =>
    !isObject(value) || wanted.every((name) => Object.hasOwn(value, name)),
  propertyNames: (value, wanted: Schema, _, root) =>
    membersOf(value).every(([name]) => fits(name, wanted, root)),
  maxProperties: (value, wanted: number) => membersOf(value).length <= wanted,
  // Their members are looked at one by one above.
  properties: () => true,
  additionalProperties: () => true,
};

function fits(value: unknown, schema: Schema, root: Schema): boolean {
  return schemaFaults(value, schema, root).length === 0;
}

function resolved(ref: string, root: Schema): Schema {
  const definitions = root['definitions'] as Readonly<Record<string, Schema>>;
  const found = definitions[ref.replace('#/definitions/', '')];
  if (found === undefined) throw new Error(`${ref} leads nowhere`);
  return found;
}

function typeOf(value: unknown, wanted: string): boolean {
  if (wanted === 'object') return isObject(value);
  if (wanted === 'null') return value === null;
  if (wanted === 'integer') return Number.isInteger(value);
  return typeof value === wanted;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function membersOf(value: unknown): [name: string, member: unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}
