/**
 * Finds a Chromium for the tests, or gets one: CHROMIUM_PATH, an installed browser, the system's
 * package manager, Playwright's own download, and last a Chromium from npm. A candidate counts only
 * if it answers `--version`. What was fetched once is found without a network the next time.
 */
import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const npmChromium = join(root, 'node_modules/.cache/salesmap/chromium');
const npmChromiumStarter = join(npmChromium, 'run');
const require = createRequire(import.meta.url);

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

function usualPlaces() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  if (process.platform !== 'win32') return ['/usr/bin/chromium', '/usr/lib/chromium/chromium'];
  return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
    .map((name) => process.env[name])
    .filter(Boolean)
    .flatMap((base) => [
      join(base, 'Google/Chrome/Application/chrome.exe'),
      join(base, 'Chromium/Application/chrome.exe'),
      join(base, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
}

/** The path of a program on PATH, or null. */
export function onPath(name) {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, file)).find((path) => existsSync(path)) ?? null;
}

/** Whether the program starts at all: a broken download or a missing library does not. */
export function answers(path) {
  if (!path || !existsSync(path)) return false;
  // On Windows a browser does not print its version but opens a window.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && stdout.trim() !== '';
}

function playwrightChromium() {
  try {
    return require('playwright').chromium.executablePath();
  } catch {
    return null;
  }
}

function firstThatAnswers(paths) {
  return [...new Set(paths.filter(Boolean))].find((path) => answers(path)) ?? null;
}

/** A Chromium that is already on this machine, or null. Never touches the network. */
export function localChromium() {
  return firstThatAnswers([
    process.env.CHROMIUM_PATH,
    ...NAMES.map(onPath),
    ...usualPlaces(),
    playwrightChromium(),
    npmChromiumStarter,
  ]);
}

/** Firefox ESR, which Playwright drives over WebDriver BiDi, or null. */
export function localFirefox() {
  return firstThatAnswers([process.env.FIREFOX_PATH, onPath('firefox-esr')]);
}

/** WebKitGTK's driver, its MiniBrowser and a display to draw on; null unless all three are here. */
export function localWebKit() {
  const driver = onPath('WebKitWebDriver');
  const xvfb = onPath('Xvfb');
  const browser = miniBrowser();
  return driver && xvfb && browser ? { driver, xvfb, browser } : null;
}

function miniBrowser() {
  for (const base of ['/usr/lib', '/usr/lib64', '/usr/libexec']) {
    if (!existsSync(base)) continue;
    const folders = [base, ...readdirSync(base).map((name) => join(base, name))];
    for (const folder of folders) {
      for (const version of ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0']) {
        const path = join(folder, version, 'MiniBrowser');
        if (existsSync(path)) return path;
      }
    }
  }
  return null;
}

function run(command, args, options = {}) {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 600_000, ...options }).status === 0;
}

/** Package managers that need no question answered; all of them want root. */
const MANAGERS = [
  {
    program: 'apt-get',
    install: () => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      const patient = ['-o', 'DPkg::Lock::Timeout=300', '-y', '--no-install-recommends'];
      // A network that swallows requests must not cost minutes.
      run('apt-get', ['update', '-q', '-o', 'Acquire::http::Timeout=30'], { env });
      run('apt-get', ['install', ...patient, 'chromium'], { env });
    },
  },
  { program: 'dnf', install: () => run('dnf', ['install', '-y', 'chromium']) },
  { program: 'apk', install: () => run('apk', ['add', '--no-progress', 'chromium']) },
  { program: 'pacman', install: () => run('pacman', ['-Sy', '--noconfirm', 'chromium']) },
  {
    program: 'zypper',
    install: () => run('zypper', ['--non-interactive', 'install', 'chromium']),
  },
];

function fromPackageManager(say) {
  if (process.getuid?.() !== 0) return null;
  const manager = MANAGERS.find(({ program }) => onPath(program));
  if (!manager) return null;
  say(`no browser found; asking ${manager.program} for chromium`);
  manager.install();
  return firstThatAnswers(NAMES.map(onPath));
}

function fromPlaywright(say) {
  say('no browser found; asking Playwright to download Chromium');
  const cli = join(root, 'node_modules/playwright/cli.js');
  const options = { cwd: root, timeout: 300_000 };
  run(process.execPath, [cli, 'install', 'chromium', '--no-shell'], options);
  return firstThatAnswers([playwrightChromium()]);
}

async function fromNpm(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  say('no browser found; installing the npm package @sparticuz/chromium beside the dependencies');
  mkdirSync(npmChromium, { recursive: true });
  writeFileSync(join(npmChromium, 'package.json'), '{ "private": true }\n');
  const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  run('npm', ['install', ...flags, '@sparticuz/chromium@143.0.4'], { cwd: npmChromium });
  const folder = join(npmChromium, 'node_modules/@sparticuz/chromium');
  try {
    await unpackChromium(folder);
  } catch {
    return null;
  } finally {
    rmSync(join(npmChromium, 'node_modules'), { recursive: true, force: true });
  }
  return firstThatAnswers([npmChromiumStarter]);
}

/**
 * The package packs the browser, its libraries and a font for machines that have none of them. The
 * starter adds the libraries behind the system's own, so that they are used only where those lack.
 */
async function unpackChromium(folder) {
  const tar = createRequire(join(folder, 'package.json'))('tar-fs');
  const into = (name, target) =>
    pipeline(
      createReadStream(join(folder, 'bin', name)),
      createBrotliDecompress(),
      name.includes('.tar.')
        ? tar.extract(join(npmChromium, target))
        : createWriteStream(join(npmChromium, target), { mode: 0o755 }),
    );
  mkdirSync(join(npmChromium, 'browser'), { recursive: true });
  await into('chromium.br', 'browser/chromium');
  await into('swiftshader.tar.br', 'browser');
  await into('al2023.tar.br', 'libraries');
  await into('fonts.tar.br', '');
  const fonts = join(npmChromium, 'fonts');
  writeFileSync(join(npmChromium, 'fonts.conf'), `<fontconfig><dir>${fonts}</dir></fontconfig>\n`);
  writeFileSync(npmChromiumStarter, STARTER, { mode: 0o755 });
}

const STARTER = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
"$here/browser/chromium" --version >/dev/null 2>&1 ||
  export LD_LIBRARY_PATH="$here/libraries/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/browser/chromium" "$@"
`;

const WAYS = [fromPackageManager, fromPlaywright, fromNpm];

/**
 * The path of a Chromium, fetched if need be; null when this machine gives none.
 *
 * @param say called with one line before each attempt that may take a while
 */
export async function obtainChromium(say, ways = WAYS) {
  let found = localChromium();
  for (const way of ways) found ??= await way(say);
  return found;
}

export const NO_BROWSER =
  'No browser for the tests: install Chromium or Google Chrome, or set CHROMIUM_PATH to one.';

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = await obtainChromium((line) => console.error(line));
  console.log(path ?? NO_BROWSER);
  process.exitCode = path ? 0 : 1;
}
