/** A browser on a profile of its own that can be killed with everything that belongs to it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs } from '../browser-args.mjs';

const START_LIMIT_MS = 30_000;

/** A folder for profiles that is removed at the end. */
export function profileFolder() {
  const path = mkdtempSync(join(tmpdir(), 'salesmap-faults-'));
  const options = { recursive: true, force: true, maxRetries: 5, retryDelay: 200 };
  return { path, remove: () => rmSync(path, options) };
}

async function devtoolsAddress(profile, child) {
  const file = join(profile, 'DevToolsActivePort');
  const end = Date.now() + START_LIMIT_MS;
  while (Date.now() < end && child.exitCode === null) {
    const port = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : '';
    if (port) return `http://127.0.0.1:${port}`;
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  throw new Error('the browser did not start');
}

/** Starts Chromium on a profile. `kill` ends every process of it at once and waits for the end. */
export async function startBrowser(executable, profile) {
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const args = [
    ...chromiumArgs(),
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--hide-crash-restore-bubble',
    'about:blank',
  ];
  // A group of its own, so that one signal reaches the browser and all its helpers.
  const child = spawn(executable, args, { detached: true, stdio: 'ignore' });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  const kill = async () => {
    try {
      process.kill(-Number(child.pid), 'SIGKILL');
    } catch {
      child.kill('SIGKILL');
    }
    await ended;
  };
  try {
    const browser = await chromium.connectOverCDP(await devtoolsAddress(profile, child));
    const context = browser.contexts()[0];
    const page = context.pages()[0] ?? (await context.newPage());
    return { page, kill, disconnect: () => browser.close().catch(() => undefined) };
  } catch (error) {
    await kill();
    throw error;
  }
}
