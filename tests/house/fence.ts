import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { Visitor, parseSync } from 'vite';

/**
 * Room → what it may import: our rooms as `#room`, packages by name. A room that is not named here
 * is closed: it may not exist, and nobody may import it.
 */
export const FENCE: Readonly<Record<string, readonly string[]>> = {
  core: ['valibot', 'fractional-indexing'],
  i18n: ['react'],
  ui: ['react', '@base-ui/react', 'lucide-react'],
  platform: ['#core'],
  formats: ['#core', 'jspdf', 'fflate', 'html-to-image', 'lean-qr'],
  state: ['#core', 'react', 'zustand'],
  features: [
    '#core',
    '#state',
    '#formats',
    '#i18n',
    '#ui',
    'react',
    'zustand',
    '@xyflow/react',
    'lucide-react',
  ],
  collab: ['#core', '#state', 'yjs'],
  app: [
    '#core',
    '#state',
    '#platform',
    '#formats',
    '#features',
    '#collab',
    '#i18n',
    '#ui',
    'react',
    'react-dom',
    'zustand',
    '@base-ui/react',
    '@xyflow/react',
    'lucide-react',
  ],
};

/** One import, however it is written. */
interface Import {
  /** Inside `src`, with forward slashes: `core/map/model.ts`. */
  readonly file: string;
  /** `null` where the code computes it, so that no machine can read it. */
  readonly specifier: string | null;
}

/** Everything under `src` that the fence forbids, as lines `src/<file>: <what>`. */
export function trespasses(src: string, fence = FENCE): string[] {
  const entries = readdirSync(src, { withFileTypes: true });
  const strangers = entries
    .filter((entry) =>
      entry.isDirectory() ? !Object.hasOwn(fence, entry.name) : isCode(entry.name),
    )
    .map((entry) => `src/${entry.name}: is no room of the fence`);
  const imports = Object.keys(fence)
    .filter((room) => existsSync(join(src, room)))
    .flatMap((room) => filesIn(src, room))
    .flatMap((file) => importsOf(src, file));
  const found = imports.flatMap((one) => {
    const fault = faultOf(one, fence);
    return fault === null ? [] : [`src/${one.file}: ${one.specifier ?? 'import(…)'} ${fault}`];
  });
  return [...strangers, ...found];
}

function isCode(name: string): boolean {
  return /\.(?:[cm]?[jt]sx?)$/.test(name) && !name.endsWith('.d.ts');
}

function filesIn(src: string, room: string): string[] {
  return readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(room, name.replaceAll('\\', '/')))
    .filter((file) => isCode(file) || file.endsWith('.css'));
}

function importsOf(src: string, file: string): Import[] {
  const text = readFileSync(join(src, file), 'utf8');
  const specifiers = file.endsWith('.css') ? inStyles(text) : inCode(file, text);
  return specifiers.map((specifier) => ({ file, specifier }));
}

/** Style sheets reach other files by `@import`, `composes … from` and `url()`. */
function inStyles(text: string): string[] {
  const pattern = /(?:@import|\bfrom|\burl\()\s*(?:url\()?\s*["']?(\.[^"')\s;]*)/g;
  return [...text.matchAll(pattern)].map(([, path = '']) => path);
}

function inCode(file: string, text: string): (string | null)[] {
  const { program, errors } = parseSync(file, text);
  const found: (string | null)[] = errors.length > 0 ? [null] : [];
  const add = (source: { readonly value?: unknown } | null | undefined): void => {
    if (source) found.push(typeof source.value === 'string' ? source.value : null);
  };
  new Visitor({
    ImportDeclaration: ({ source }) => add(source),
    ExportNamedDeclaration: ({ source }) => add(source),
    ExportAllDeclaration: ({ source }) => found.push(`* from ${source.value}`),
    ImportExpression: ({ source }) => add(literal(source)),
    TSImportType: ({ source }) => add(source),
    TSExternalModuleReference: ({ expression }) => add(expression),
    NewExpression: ({ callee, arguments: [path, base] }) => {
      const isUrl = callee.type === 'Identifier' && callee.name === 'URL';
      if (isUrl && path && base?.type === 'MemberExpression') add(literal(path));
    },
    CallExpression: ({ callee }) => {
      if (text.slice(callee.start, callee.end) === 'import.meta.glob') found.push(null);
    },
  }).visit(program);
  return found;
}

function literal(node: object): { readonly value?: unknown } {
  return 'value' in node ? { value: node.value } : {};
}

function faultOf({ file, specifier }: Import, fence: typeof FENCE): string | null {
  if (specifier === null) return 'cannot be read by the fence: write the path as plain text';
  if (specifier.startsWith('* from ')) return 'is a barrel: name what is passed on';
  const room = roomOf(file);
  if (specifier.startsWith('.')) return relativeFault(file, specifier);
  if (specifier.startsWith('#') && extname(specifier) === '') return 'has no file extension';
  const target = targetOf(specifier);
  if (target === `#${room}`) return 'names its own room: import relatively inside a room';
  if (target.startsWith('#') && !Object.hasOwn(fence, target.slice(1))) return 'is no room';
  if (!(fence[room] ?? []).includes(target)) return `is not open to ${room}`;
  return null;
}

function relativeFault(file: string, specifier: string): string | null {
  const target = posix.join(posix.dirname(file), specifier);
  if (roomOf(target) !== roomOf(file)) return 'leaves its room: write #room/…';
  if (roomOf(file) === 'features' && target.split('/')[1] !== file.split('/')[1]) {
    return 'reaches into another feature';
  }
  return extname(specifier) === '' ? 'has no file extension' : null;
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

/** `#core`, `zustand` or `@xyflow/react`. */
function targetOf(specifier: string): string {
  const parts = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1);
  return parts.join('/');
}
