/**
 * Builds the static site into dist/, and knows whether the one that lies there is current. With
 * `--single` it builds one HTML file into dist-single/ instead.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, setUp } from './setup.mjs';

const stampFile = join(root, 'node_modules/.cache/salesmap/build');
const builtPage = join(root, 'dist/index.html');
const INPUTS = [
  'src',
  'public',
  'scripts/site',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];

function filesOf(input) {
  const path = join(root, input);
  if (!existsSync(path)) return [];
  if (/\.\w+$/.test(input)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** Names the inputs and the page that came of them, so that a dist/ made by other means is not trusted. */
function state() {
  const hash = createHash('sha256').update(process.version);
  for (const file of INPUTS.flatMap(filesOf)) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  if (existsSync(builtPage)) hash.update(readFileSync(builtPage));
  return hash.digest('hex');
}

export function isBuilt() {
  return (
    existsSync(builtPage) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === state()
  );
}

function runVite(...flags) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  return spawnSync(process.execPath, [vite, 'build', ...flags], options).status === 0;
}

/** @returns whether the app is now one file: `dist-single/sales-system-map.html` */
export function buildSingle() {
  return runVite('--mode', 'single', '--outDir', 'dist-single', '--emptyOutDir');
}

/** @returns whether the build went well */
export function build() {
  if (!runVite()) return false;
  mkdirSync(join(stampFile, '..'), { recursive: true });
  writeFileSync(stampFile, state());
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const make = process.argv.includes('--single') ? buildSingle : build;
  process.exitCode = setUp() && make() ? 0 : 1;
}
