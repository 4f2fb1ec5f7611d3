/** Builds the static site into dist/, and knows whether the one that lies there is current. */
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

/** @returns whether the build went well */
export function build() {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  if (spawnSync(process.execPath, [vite, 'build'], options).status !== 0) return false;
  mkdirSync(join(stampFile, '..'), { recursive: true });
  writeFileSync(stampFile, state());
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = setUp() && build() ? 0 : 1;
}
