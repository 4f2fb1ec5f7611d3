/**
 * `npm test`: everything a change must pass, from a fresh clone. Each step prints its name; the last
 * line is the sum. A static step counts as one; a tool that fails without naming a failed test
 * counts as one failure, so nothing can fail silently.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { build, buildSingle } from './build.mjs';
import { faultSummary } from './faults/summary.mjs';
import { NO_BROWSER, obtainChromium } from './find-browser.mjs';
import { freePort } from './free-port.mjs';
import { root, setUp } from './setup.mjs';

const reports = join(root, 'node_modules/.cache/salesmap/reports');
const bin = (path) => join(root, 'node_modules', path);
const total = { passed: 0, failed: 0 };
const failures = [];

function count(name, passed, failed) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
}

/** Runs a node program; with `quiet` its output is kept back and returned. */
function run(args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      env: { ...process.env, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

const KNIP = [bin('knip/bin/knip.js'), '-c', 'scripts/knip.json', '--no-config-hints'];

const STATIC = [
  ['Types: app', [bin('typescript/bin/tsc'), '-p', 'tsconfig.json']],
  ['Types: core without the DOM', [bin('typescript/bin/tsc'), '-p', 'tsconfig.core.json']],
  ['Types: tests and configuration', [bin('typescript/bin/tsc'), '-p', 'tsconfig.tests.json']],
  ['Lint', [bin('oxlint/bin/oxlint')]],
  ['Format', [bin('oxfmt/bin/oxfmt'), '--check']],
  ['Unused code', KNIP],
  ['Code that only tests use', [...KNIP, '--production', '--include', 'files,dependencies']],
];

/** Two at a time: each takes a second or two and none needs the other. */
async function staticSteps() {
  const queue = [...STATIC];
  async function worker() {
    for (let step = queue.shift(); step; step = queue.shift()) {
      const [name, args] = step;
      const { ok, output } = await run(args, { quiet: true });
      console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`);
      if (!ok) console.log(output.trimEnd());
      count(name, ok ? 1 : 0, ok ? 0 : 1);
    }
  }
  console.log('\n== Types, lint, format, unused code');
  await Promise.all([worker(), worker()]);
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return {};
  }
}

async function vitest(name, project) {
  console.log(`\n== ${name}`);
  const report = join(reports, `${project}.json`);
  const flags = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  // By itself it leaves a processor free for an editor; on two that doubles the time.
  flags.push(`--maxWorkers=${availableParallelism()}`);
  const { ok } = await run([bin('vitest/vitest.mjs'), 'run', '--project', project, ...flags]);
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = read(report);
  // A file that could not be loaded, or whose preparation failed, has no failed test to count.
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = numFailedTests + broken.length;
  count(name, numPassedTests, ok ? failed : Math.max(1, failed));
}

/** How many tests each engine ran: `chromium 60, firefox 58`. */
function enginesIn(report) {
  const ran = new Map();
  const visit = (suite) => {
    for (const inner of suite.suites ?? []) visit(inner);
    for (const { tests } of suite.specs ?? []) {
      for (const { projectName, status } of tests) {
        if (status !== 'skipped') ran.set(projectName, (ran.get(projectName) ?? 0) + 1);
      }
    }
  };
  for (const suite of report.suites ?? []) visit(suite);
  return [...ran].map(([engine, tests]) => `${engine} ${tests}`).join(', ') || 'none';
}

async function playwright() {
  const name = 'Real browsers';
  console.log(`\n== ${name}`);
  const report = join(reports, 'playwright.json');
  const env = { E2E_PORT: String(await freePort()), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const args = [bin('@playwright/test/cli.js'), 'test', '-c', 'tests', '--reporter=list,json'];
  const { ok } = await run(args, { env });
  const result = read(report);
  const { expected = 0, unexpected = 0, flaky = 0 } = result.stats ?? {};
  count(name, expected, ok ? unexpected + flaky : Math.max(1, unexpected + flaky));
  console.log(`Engines: ${enginesIn(result)}`);
}

/** Kills the browser while somebody works; by `npm run faults` ten times as often and for longer. */
async function killScript() {
  const env = { FAULTS_KILLS: '20', FAULTS_LONGEST_MS: '3000', FAULTS_LANES: '2' };
  return (await run(['scripts/faults.mjs', '--only', 'kills'], { env })).ok;
}

/** Each row of the fault table × what its tests said; one that nothing tested is a failure. */
function faultTable(killed) {
  const vitestReports = ['node', 'browser'].map((project) =>
    read(join(reports, `${project}.json`)),
  );
  const playwrightReport = read(join(reports, 'playwright.json'));
  const { lines, failed } = faultSummary({
    vitest: vitestReports,
    playwright: playwrightReport,
    killed,
  });
  for (const line of lines) console.log(line);
  return failed === 0;
}

async function step(name, work) {
  console.log(`\n== ${name}`);
  const ok = await work();
  count(name, ok ? 1 : 0, ok ? 0 : 1);
  return ok;
}

async function everything() {
  console.log('== Set-up');
  if (!setUp()) return count('Set-up', 0, 1);
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const chromium = await obtainChromium((line) => console.log(line));
  if (!chromium) {
    console.log(NO_BROWSER);
    count('Browser', 0, 1);
  } else {
    process.env.CHROMIUM_PATH = chromium;
    console.log('Dependencies and a browser are in place.');
  }

  await staticSteps();
  await vitest('Unit and property tests', 'node');
  if (chromium) await vitest('Component tests', 'browser');
  const built = await step('Build', () => build() && buildSingle());
  if (built) {
    await step('First-visit budget', async () => (await run(['scripts/budget.mjs'])).ok);
    if (chromium) {
      await playwright();
      const killed = await step('Kill script', killScript);
      await step('Fault table', async () => faultTable(killed));
    }
  }
}

if (!process.stdout.isTTY) process.env.NO_COLOR = '1';
await everything();
if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
