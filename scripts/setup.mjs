/**
 * Brings node_modules to what package-lock.json says, and does nothing when it is there already.
 * Plain node, because it runs before anything is installed. `ignore-scripts` in .npmrc switches off
 * `pre…` scripts, so the commands call this file themselves.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.salesmap-setup');

function nodeIsTooOld() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major < 20 || (major === 20 && minor < 19) || major === 21 || (major === 22 && minor < 12);
}

function wanted() {
  const hash = createHash('sha256');
  hash.update(readFileSync(join(root, 'package-lock.json')));
  hash.update(`${process.version} ${process.platform} ${process.arch}`);
  return hash.digest('hex');
}

/** Whether what is installed came from this lock file and this node. */
function isSetUp() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted();
}

/** @returns whether the dependencies are in place; says on stderr why when they are not */
export function setUp() {
  if (nodeIsTooOld()) {
    console.error(`Node ${process.version} is too old: install 20.19, 22.12 or newer.`);
    return false;
  }
  if (isSetUp()) return true;
  // `npm ci` empties the folder first, and a link leads to a folder that belongs to somebody else.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.log('node_modules is a link: its owner keeps it up to date.');
    return true;
  }
  console.log('Installing the dependencies of package-lock.json (once; about half a minute) …');
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: command === 'npm' && process.platform === 'win32',
    // `npm ci` must bring the tools of the tests too, whatever the caller's environment says.
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (status !== 0) {
    console.error('npm ci failed; its message is above. Is there a network, and room on the disk?');
    return false;
  }
  writeFileSync(stampFile, wanted());
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = setUp() ? 0 : 1;
}
