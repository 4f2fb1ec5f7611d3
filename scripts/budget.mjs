/**
 * What a first visit costs over the wire: the page and everything it fetches before anybody touches
 * it, each file packed with brotli 11. Static hosts pack so; ours is measured the same everywhere.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from './setup.mjs';

const LIMIT = 200_000;

/**
 * Modules that the page fetches by `import()` at start, without being asked. Of `oneOf` a visit
 * fetches one, and the largest is counted. `tests/e2e/first-visit.chromium.spec.ts` compares this list with what
 * a browser really fetches.
 */
const START_UP = {
  always: [],
  oneOf: [['src/i18n/ru.ts', 'src/i18n/en.ts']],
};

/** Packages that wait for the first export. */
const LATE = ['jspdf', 'html-to-image'];
/** What jsPDF would bring along if `resolve.alias` in vite.config.ts did not stop it. */
const NEVER = ['html2canvas', 'canvg', 'dompurify', 'core-js', 'fast-png'];

const dist = join(root, process.env.E2E_DIST ?? 'dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const packages = JSON.parse(
  readFileSync(join(root, 'node_modules/.cache/salesmap/packages-of-chunks.json'), 'utf8'),
);

/** The files of a chunk and of all it imports statically. */
function filesOf(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return [];
  seen.add(key);
  return [
    chunk.file,
    ...(chunk.css ?? []),
    ...(chunk.assets ?? []),
    ...(chunk.imports ?? []).flatMap((next) => filesOf(next, seen)),
  ];
}

/** What a style sheet or the page itself names: fonts, icons, the manifest. */
function namedIn(file, pattern) {
  return [...readFileSync(join(dist, file), 'utf8').matchAll(pattern)]
    .map(([, address = '']) => address)
    .filter((address) => address !== '' && !/^(data:|https?:|#)/.test(address))
    .map((address) => posix.normalize(posix.join(posix.dirname(file), address.split(/[?#]/)[0])))
    .filter((path) => existsSync(join(dist, path)));
}

function weight(file) {
  const bytes = readFileSync(join(dist, file));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(bytes, { params }).length;
}

const sum = (files) => files.reduce((bytes, file) => bytes + weight(file), 0);

/** Every file of a first visit in the heaviest language. */
function firstVisit() {
  const files = new Set(['index.html', ...filesOf('index.html')]);
  for (const key of START_UP.always) for (const file of filesOf(key)) files.add(file);
  for (const group of START_UP.oneOf) {
    const choices = group.map((key) => filesOf(key).filter((file) => !files.has(file)));
    for (const file of choices.toSorted((a, b) => sum(b) - sum(a))[0] ?? []) files.add(file);
  }
  for (const file of namedIn('index.html', /(?:href|src)="([^"]+)"/g)) files.add(file);
  for (const file of [...files].filter((name) => name.endsWith('.css'))) {
    for (const font of namedIn(file, /url\(\s*["']?([^"')]+)/g)) files.add(font);
  }
  return [...files];
}

function faults(files, bytes) {
  const found = [];
  if (bytes > LIMIT) found.push(`${bytes} bytes are more than the ${LIMIT} of the budget`);
  for (const file of files) {
    const late = (packages[file] ?? []).filter((name) => LATE.includes(name));
    if (late.length > 0) found.push(`${file} brings ${late.join(', ')} before anybody exports`);
  }
  for (const [file, names] of Object.entries(packages)) {
    const never = names.filter((name) => NEVER.includes(name));
    if (never.length > 0) found.push(`${file} holds ${never.join(', ')}, which nothing here needs`);
  }
  const shipped = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  for (const file of shipped.filter((name) => /html2canvas|canvg|purify/.test(name))) {
    found.push(`${file} is shipped, though nothing here needs it`);
  }
  return found;
}

const files = firstVisit();
const bytes = sum(files);
for (const file of files) console.log(`${String(weight(file)).padStart(8)}  ${file}`);
console.log(`${String(bytes).padStart(8)}  of ${LIMIT} bytes with brotli for a first visit`);
const found = faults(files, bytes);
for (const fault of found) console.error(`Over budget: ${fault}`);
process.exitCode = found.length === 0 ? 0 : 1;
