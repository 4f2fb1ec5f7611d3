/** Writes public/sales-system-map.schema.json from the schema and the prose of the code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the published schema lies. */
export const SCHEMA_FILE = join(root, 'public/sales-system-map.schema.json');

/** The model, whose comments describe every record and field. */
export const MODEL_FILE = join(root, 'src/core/map/model.ts');

/**
 * The JSON Schema of a whole map file as text.
 *
 * @param {{ salesMapSchema: import('valibot').GenericSchema, format: string, version: number }} code
 * @param {string} model source of the model
 * @returns {string}
 */
export function mapFileSchema({ salesMapSchema, format, version }, model) {
  const prose = proseOf(model);
  const { $schema, ...map } = toJsonSchema(salesMapSchema, {
    target: 'draft-07',
    errorMode: 'ignore',
    ignoreActions: ['raw_check'],
  });
  const definitions = {};
  for (const [table, row] of Object.entries(prose.get('RowTypes')?.types ?? {})) {
    definitions[row] = described(map.properties[table].additionalProperties, prose, row);
    map.properties[table].additionalProperties = { $ref: `#/definitions/${row}` };
  }
  definitions.MapInfo = described(map.properties.info, prose, 'MapInfo');
  map.properties.info = { $ref: '#/definitions/MapInfo' };

  const schema = {
    $schema,
    $id: 'sales-system-map.schema.json',
    title: 'Sales System Map file',
    description:
      'A map of a sales system: records in tables by id, where the key of a record is its id. Order within a list is by `order`, ties by id.',
    type: 'object',
    properties: {
      format: { const: format },
      version: { const: version },
      map: described(map, prose, 'SalesMap'),
    },
    required: ['format', 'version', 'map'],
    definitions,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** A schema with the title and description of an interface, and those of its fields. */
function described(schema, prose, name) {
  const { about, fields } = prose.get(name) ?? { about: '', fields: {} };
  const properties = Object.entries(schema.properties).map(([field, inner]) => {
    const text = fields[field];
    if (text === undefined) return [field, inner];
    return [field, { description: text, ...(inner.$ref ? { allOf: [inner] } : inner) }];
  });
  return { title: name, description: about, ...schema, properties: Object.fromEntries(properties) };
}

const INTERFACE =
  /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?(?:export )?interface (\w+) \{\n([\s\S]*?)\n\}/g;
const FIELD = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?(?:readonly )?(\w+): ([^;]+);/g;

/** Interface by name: its comment, the comments of its fields and their types. */
function proseOf(model) {
  return new Map(
    [...model.matchAll(INTERFACE)].map(([, comment = '', name, body]) => {
      const fields = {};
      const types = {};
      for (const [, text, field, type] of body.matchAll(FIELD)) {
        types[field] = type;
        if (text !== undefined) fields[field] = plain(text);
      }
      return [name, { about: plain(comment), fields, types }];
    }),
  );
}

/** A comment as one line of text. */
function plain(comment) {
  return comment
    .replaceAll(/^\s*\*/gm, '')
    .replaceAll(/@remarks\b/g, '')
    .replaceAll(/\{@link (\w+)\}/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { runnerImport } = await import('vite');
  const load = async (file) => (await runnerImport(join(root, file))).module;
  const { salesMapSchema } = await load('src/core/map/schema.ts');
  const { MAP_VERSION: version } = await load('src/core/map/model.ts');
  const { FILE_FORMAT: format } = await load('src/core/codecs/map-file.ts');
  const code = { salesMapSchema, format, version };
  writeFileSync(SCHEMA_FILE, mapFileSchema(code, readFileSync(MODEL_FILE, 'utf8')));
}
