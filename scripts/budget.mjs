/**
 * What a first visit costs over the wire: the page and everything it fetches before anybody touches
 * it, each file packed with brotli 11. Static hosts pack so; ours is measured the same everywhere.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from './setup.mjs';

/** 1.7 times what a bare page with React Flow weighs; `npm run bench -- board` builds and weighs one. */
const LIMIT = 188_000;

/**
 * Modules that the page fetches by `import()` at start, without being asked; a visit is in one
 * language. `tests/e2e/first-visit.chromium.spec.ts` compares this with what a browser fetches.
 */
const START_UP = {
  ru: ['src/i18n/ru.ts', 'src/core/templates/b2b-seven.ru/starter.ts'],
  en: ['src/i18n/en.ts', 'src/core/templates/b2b-seven.en/starter.ts'],
};

/**
 * What follows once the page is loaded and idle, so that nothing waits for it: whatever keeps the
 * app for use without a network, which then fetches the rest of it. Listed, not limited.
 */
const AFTERWARDS = {
  ru: ['src/app/service-worker/Upkeep.tsx', 'src/ui/ToastList.tsx', 'src/i18n/ru-late.ts'],
  en: ['src/app/service-worker/Upkeep.tsx', 'src/ui/ToastList.tsx', 'src/i18n/en-late.ts'],
};

/** Files the page names; a picture for home screens is fetched when somebody makes such a sign. */
const NAMED_IN_PAGE = /<(?!link rel="apple-touch-icon")[^>]*?(?:href|src)="([^"]+)"/g;

/** Fonts for characters that no screen of a first visit shows (their `unicode-range` says which). */
const RARE_FONTS = /-Rest\.woff2$/;

/** What the first PDF costs besides: the worker that writes it, and the whole fonts it embeds. */
const EXPORT_LIMITS = [
  { what: 'the PDF writer', files: /^assets\/pdf\.worker-[^/]*\.js$/, limit: 50_000 },
  {
    what: 'the fonts of exports',
    files: /^fonts\/GolosText-(?:Regular|Bold)\.ttf$/,
    limit: 40_000,
  },
];

/** Packages that wait for the first export. */
const LATE = ['jspdf', 'html-to-image'];
/** What jsPDF would bring along if `resolve.alias` in vite.config.ts did not stop it. */
const NEVER = ['html2canvas', 'canvg', 'dompurify', 'core-js', 'fast-png'];

const dist = join(root, process.env.E2E_DIST ?? 'dist');
const packagesFile = join(root, 'node_modules/.cache/salesmap/packages-of-chunks.json');

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The files of a chunk and of all it imports statically. */
function filesOf(manifest, key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`scripts/budget.mjs names ${key}, which is no chunk of this build`);
  if (seen.has(key)) return [];
  seen.add(key);
  return [
    chunk.file,
    ...(chunk.css ?? []),
    ...(chunk.assets ?? []),
    ...(chunk.imports ?? []).flatMap((next) => filesOf(manifest, next, seen)),
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

const weights = new Map();

function weight(file) {
  const known = weights.get(file);
  if (known !== undefined) return known;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const bytes = brotliCompressSync(readFileSync(join(dist, file)), { params }).length;
  weights.set(file, bytes);
  return bytes;
}

const sum = (files) => files.reduce((bytes, file) => bytes + weight(file), 0);

/**
 * Every file of a first visit in a language.
 *
 * @param {'ru' | 'en'} language
 * @returns {string[]} paths inside dist/
 */
export function firstVisit(language) {
  const manifest = readJson(join(dist, '.vite/manifest.json'));
  const files = new Set(['index.html']);
  for (const key of ['index.html', ...START_UP[language]]) {
    for (const file of filesOf(manifest, key)) files.add(file);
  }
  for (const file of namedIn('index.html', NAMED_IN_PAGE)) files.add(file);
  for (const file of [...files].filter((name) => name.endsWith('.css'))) {
    for (const font of namedIn(file, /url\(\s*["']?([^"')]+)/g)) {
      if (!RARE_FONTS.test(font)) files.add(font);
    }
  }
  return [...files];
}

/**
 * Files that follow a first visit in a language when the page is idle.
 *
 * @param {'ru' | 'en'} language
 * @returns {string[]} paths inside dist/, those of the first visit left out
 */
export function afterwards(language) {
  const manifest = readJson(join(dist, '.vite/manifest.json'));
  const before = firstVisit(language);
  const files = new Set(AFTERWARDS[language].flatMap((key) => filesOf(manifest, key)));
  return [...files].filter((file) => !before.includes(file));
}

/** What the service worker keeps: the list that `scripts/site/offline.mjs` wrote into it. */
function keptOffline() {
  const [list = '[]'] = /\["assets\/[^\]]*\]/.exec(readFileSync(join(dist, 'sw.js'), 'utf8')) ?? [];
  return JSON.parse(list);
}

function faultsOf(packages, language, files, bytes) {
  const found = [];
  if (bytes > LIMIT) found.push(`${language}: ${bytes} bytes are more than ${LIMIT}`);
  for (const file of files) {
    const late = (packages[file] ?? []).filter((name) => LATE.includes(name));
    if (late.length > 0) found.push(`${file} brings ${late.join(', ')} before anybody exports`);
  }
  return found;
}

function uselessIn(packages) {
  const found = [];
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

/** Prints what the first export costs. @returns what costs too much */
function faultsOfExports() {
  const shipped = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const names = shipped.map((name) => name.replaceAll('\\', '/'));
  return EXPORT_LIMITS.flatMap(({ what, files, limit }) => {
    const found = names.filter((name) => files.test(name));
    const bytes = sum(found);
    console.log(`${String(bytes).padStart(8)}  of ${limit} bytes, ${what}`);
    if (found.length === 0) return [`${what} is nowhere in the build`];
    return bytes > limit ? [`${what}: ${bytes} bytes are more than ${limit}`] : [];
  });
}

/** Prints what each language costs. @returns whether all of it is within the budget */
function check() {
  const packages = readJson(packagesFile);
  const found = uselessIn(packages);
  for (const language of Object.keys(START_UP)) {
    const files = firstVisit(language);
    const bytes = sum(files);
    for (const file of files) console.log(`${String(weight(file)).padStart(8)}  ${file}`);
    console.log(`${String(bytes).padStart(8)}  of ${LIMIT} bytes, first visit in ${language}`);
    console.log(`${String(sum(afterwards(language))).padStart(8)}  more once the page is idle\n`);
    found.push(...faultsOf(packages, language, files, bytes));
  }
  found.push(...faultsOfExports());
  const kept = keptOffline();
  if (kept.length === 0) found.push('sw.js keeps no file for use without a network');
  console.log(
    `${String(sum(kept)).padStart(8)}  kept by the worker, ${kept.length} files, after that\n`,
  );
  for (const fault of new Set(found)) console.error(`Over budget: ${fault}`);
  return found.length === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = check() ? 0 : 1;
}
