/**
 * Makes the fonts in public/fonts: Golos Text with all its characters, without hinting and layout
 * tables. Without kerning a line is as wide as the sum of its advances, so screen, PDF and PNG break
 * lines alike. Run it when the font package changes and commit what it writes.
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

/** File name → content of everything that belongs into public/fonts. */
export async function buildFonts() {
  const files = new Map();
  for (const [name, path] of Object.entries(WEIGHTS)) {
    const full = readFileSync(resolve(`${source}/${path}`));
    files.set(name, await subsetFont(full, everyCharacter(), OPTIONS));
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
