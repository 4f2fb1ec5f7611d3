/**
 * Makes the fonts in public/fonts: Golos Text with all its characters, without hinting and layout
 * tables. Without kerning a line is as wide as the sum of its advances, so screen, PDF and PNG break
 * lines alike. The whole TTF is read by exports, the two halves in WOFF2 by style sheets. Run it
 * when the font package changes and commit what it writes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';

const resolve = createRequire(import.meta.url).resolve;
const source = '@expo-google-fonts/golos-text';
const target = fileURLToPath(new URL('../public/fonts/', import.meta.url));

const WEIGHTS = {
  'GolosText-Regular.ttf': '400Regular/GolosText_400Regular.ttf',
  'GolosText-Bold.ttf': '700Bold/GolosText_700Bold.ttf',
};

const OPTIONS = {
  targetFormat: 'sfnt',
  keepFeatures: [],
  noLayoutClosure: true,
  noHinting: true,
  dropTables: ['GPOS', 'GSUB', 'GDEF', 'STAT', 'vhea', 'vmtx', 'gasp', 'DSIG'],
};

/** Every character of the basic plane: the subset keeps those that the font draws. */
function everyCharacter() {
  const codes = Array.from({ length: 0x1_00_00 }, (_, code) => code);
  return codes
    .filter((code) => code < 0xd8_00 || code > 0xdf_ff)
    .map((code) => String.fromCharCode(code))
    .join('');
}

/**
 * What the pages of this app are written with: Latin, Russian, usual signs. Browsers fetch these
 * two files on the first visit and the rest only for a text that needs it. `src/ui/fonts.css`
 * names the same ranges.
 */
export const SCREEN_RANGES =
  'U+20-7E, U+A0, U+A7, U+AB, U+B0-B1, U+B7, U+BB, U+D7, U+401, U+410-44F, U+451, U+2013-2014, U+2018-201A, U+201C-201E, U+2022, U+2026, U+202F, U+20AC, U+20BD, U+2116, U+2190-2193, U+2212, U+2248, U+2264-2265';

/** The characters of ranges as style sheets write them. */
function charactersOf(ranges) {
  return ranges.split(', ').flatMap((range) => {
    const [first, last = first] = range
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));
  });
}

/** File name → content of everything that belongs into public/fonts. */
export async function buildFonts() {
  const files = new Map();
  for (const [name, path] of Object.entries(WEIGHTS)) {
    const full = readFileSync(resolve(`${source}/${path}`));
    files.set(name, await subsetFont(full, everyCharacter(), OPTIONS));
    const screen = charactersOf(SCREEN_RANGES).join('');
    const rest = everyCharacter()
      .split('')
      .filter((character) => !screen.includes(character))
      .join('');
    const woff2 = { ...OPTIONS, targetFormat: 'woff2' };
    const stem = name.replace('.ttf', '');
    files.set(`${stem}-Screen.woff2`, await subsetFont(full, screen, woff2));
    files.set(`${stem}-Rest.woff2`, await subsetFont(full, rest, woff2));
  }
  files.set('OFL.txt', readFileSync(resolve(`${source}/LICENSE_FONT`)));
  return files;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(target, { recursive: true });
  for (const [name, bytes] of await buildFonts()) {
    writeFileSync(join(target, name), bytes);
    console.log(`${name}: ${bytes.length} bytes`);
  }
}
