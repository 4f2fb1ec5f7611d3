/** The parts of `npm run faults`: each does its work, and says in one line what came of it. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { NO_BROWSER, obtainChromium } from '../find-browser.mjs';
import { freePort } from '../free-port.mjs';
import { serveBuild } from '../serve-build.mjs';
import { root } from '../setup.mjs';
import { MOST_LOST_EDITS, MOST_LOST_MS, killAndLook } from './kill.mjs';

const SPEC = 'tests/e2e/faults.chromium.spec.ts';
const PAGE = 'tests/e2e/monkey.chromium.spec.ts';
const MONKEY = 'tests/faults/monkey.test.ts';
const cache = join(root, 'node_modules/.cache/salesmap');

const bin = (path) => join(root, 'node_modules', path);
const numberFrom = (name, otherwise) => Number(process.env[name] ?? otherwise);

async function kills() {
  const executable = process.env.CHROMIUM_PATH ?? (await obtainChromium(() => undefined));
  if (!executable) return { ok: false, says: NO_BROWSER };
  const wanted = numberFrom('FAULTS_KILLS', 200);
  const server = await serveBuild();
  try {
    const sum = await killAndLook({
      executable,
      address: server.address,
      kills: wanted,
      longest: numberFrom('FAULTS_LONGEST_MS', 90_000),
      seed: numberFrom('FAULTS_SEED', 1),
      lanes: numberFrom('FAULTS_LANES', 3),
      report: (line) => console.log(line),
    });
    return {
      ok: sum.bad === 0 && sum.kills === wanted,
      says:
        `${sum.kills} of ${wanted} kills: ${sum.bad} lost too much, ${sum.withLoss} lost anything; at worst ` +
        `${sum.worstEdits} edit(s) of ${MOST_LOST_EDITS} and ${sum.worstMs} ms of ${MOST_LOST_MS}; ` +
        `${sum.damaged} damaged, ${sum.empty} empty, ${sum.stopped} starts failed`,
    };
  } finally {
    server.close();
  }
}

/** Runs tests that do all of what `npm test` does a part of, and gives their report. */
async function whole(args, report, env = {}) {
  mkdirSync(cache, { recursive: true });
  rmSync(report, { force: true });
  const ok = await new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env, FAULTS: 'whole' },
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
  return { ok, report: JSON.parse(readFileSync(report, 'utf8')) };
}

/** What specs note about themselves, as they do for this summary. */
function notesIn(suite) {
  const own = (suite.specs ?? []).flatMap(({ tests }) =>
    tests.flatMap(({ annotations }) => annotations.map(({ description }) => description)),
  );
  return [...own, ...(suite.suites ?? []).flatMap(notesIn)];
}

async function specs(mark, limits, path = SPEC) {
  const file = join(cache, 'faults-specs.json');
  const args = [
    'test',
    '-c',
    'tests',
    '--project=chromium',
    '--reporter=list,json',
    '--grep',
    mark,
  ];
  const { ok, report } = await whole([bin('@playwright/test/cli.js'), ...args, path], file, {
    E2E_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const notes = (report.suites ?? []).flatMap(notesIn);
  return { ok: ok && notes.length > 0, says: `${notes.join('; ')} (${limits})` };
}

async function monkey() {
  const file = join(cache, 'faults-monkey.json');
  const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${file}`];
  const args = [bin('vitest/vitest.mjs'), 'run', '--project', 'node', MONKEY, ...reporters];
  const { ok, report } = await whole(args, file);
  const { numPassedTests = 0, numTotalTests = 0 } = report;
  const says = `${numPassedTests} of ${numTotalTests} seeds of 10,000 actions each left a sound map`;
  return { ok: ok && numTotalTests === 5, says };
}

export const PARTS = {
  kills,
  closes: () => specs('\\[F4\\]', 'allowed to be lost: 0'),
  turns: () => specs('\\[F25\\]', 'allowed: 0 lost, 1,000 ms each'),
  monkey,
  page: () => specs('\\[F45\\]', 'random presses, keys, words and drags in the built app', PAGE),
};
