import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { localWebKit } from '../../scripts/find-browser.mjs';
import { freePort } from '../../scripts/free-port.mjs';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the specs need of a W3C WebDriver session with WebKitGTK, and no more. */
export interface WebKit {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs the body of a function in the page; `arguments` are the given values. */
  evaluate<Value>(body: string, ...values: readonly unknown[]): Promise<Value>;
  /** Repeats the body until it gives something true, and gives that. */
  until<Value>(body: string, ...values: readonly unknown[]): Promise<Value>;
  click(selector: string): Promise<void>;
  /** Keys as a person presses them; control keys by their code points of the WebDriver standard. */
  type(selector: string, text: string): Promise<void>;
  /** Waits until the element rests, then drags it by its middle. */
  drag(selector: string, by: Point): Promise<void>;
  /** The window as PNG bytes. */
  screenshot(): Promise<Buffer>;
}

/** Errors of the page, and breaches of what it may do, since it was opened or loaded again. */
export const ERRORS = 'return window.__errors ?? []';

interface Session {
  readonly driver: WebKit;
  close(): Promise<void>;
}

/** Starts a display, the driver and MiniBrowser with an empty profile. */
export async function startWebKit(): Promise<Session> {
  const found = localWebKit();
  if (!found) throw new Error('WebKitWebDriver, MiniBrowser and Xvfb are needed');
  const home = mkdtempSync(join(tmpdir(), 'salesmap-webkit-'));
  const processes: ChildProcess[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(processes.toReversed().map(stop));
    await removeProfile(home);
  };
  try {
    const display = await startDisplay(found.xvfb, processes);
    const port = await freePort();
    const env = {
      ...process.env,
      HOME: home,
      XDG_DATA_HOME: home,
      XDG_CACHE_HOME: home,
      DISPLAY: display,
    };
    const args = [`--port=${port}`, '--host=127.0.0.1'];
    // A group of its own: the browser is the driver's child, and both have to end.
    processes.push(spawn(found.driver, args, { env, stdio: 'ignore', detached: true }));
    const send = sender(`http://127.0.0.1:${port}`);
    await poll(() => send('GET', '/status').catch(() => null));
    const options = { binary: found.browser, args: ['--automation'] };
    const { sessionId } = (await send('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    })) as { sessionId: string };
    const inSession: Send = (method, path, body) =>
      send(method, `/session/${sessionId}${path}`, body);
    await inSession('POST', '/window/rect', { x: 0, y: 0, width: 1440, height: 900 });
    return {
      driver: driverOf(inSession),
      close: async () => {
        await inSession('DELETE', '').catch(() => null);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

type Send = (method: string, path: string, body?: unknown) => Promise<unknown>;

function sender(base: string): Send {
  return async (method, path, body) => {
    const response = await fetch(base + path, {
      method,
      ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
}

function driverOf(send: Send): WebKit {
  const find = async (selector: string): Promise<string> => {
    const found = await send('POST', '/element', { using: 'css selector', value: selector });
    return (found as Record<string, string>)[ELEMENT] ?? '';
  };
  const evaluate = <Value>(script: string, ...args: readonly unknown[]): Promise<Value> =>
    send('POST', '/execute/sync', { script, args }) as Promise<Value>;
  const until = <Value>(script: string, ...args: readonly unknown[]): Promise<Value> =>
    poll(() => evaluate<Value>(script, ...args));
  return {
    evaluate,
    until,
    goto: async (url) => {
      await send('POST', '/url', { url });
      await evaluate(WATCH_ERRORS);
    },
    reload: async () => {
      await send('POST', '/refresh');
      await evaluate(WATCH_ERRORS);
    },
    click: async (selector) => {
      await until('return document.querySelector(arguments[0]) !== null', selector);
      await send('POST', `/element/${await find(selector)}/click`);
    },
    type: async (selector, text) => {
      await send('POST', `/element/${await find(selector)}/value`, { text });
    },
    drag: async (selector, by) => {
      const from = await restingMiddle(evaluate, selector);
      await send('POST', '/actions', { actions: [dragActions(from, by)] });
      await send('DELETE', '/actions');
    },
    screenshot: async () => Buffer.from(String(await send('GET', '/screenshot')), 'base64'),
  };
}

const WATCH_ERRORS = `
  window.__errors = [];
  addEventListener('error', (event) => window.__errors.push(event.message));
  addEventListener('unhandledrejection', (event) => window.__errors.push(String(event.reason)));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    window.__errors.push('policy: ' + effectiveDirective + ' ' + blockedURI));
`;

const MIDDLE = `
  const box = document.querySelector(arguments[0]).getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
`;

/** A drag that starts while the board still moves goes "out of bounds": two equal readings mean rest. */
async function restingMiddle(evaluate: WebKit['evaluate'], selector: string): Promise<Point> {
  let last = '';
  return poll(async () => {
    const [x = 0, y = 0] = await evaluate<readonly number[]>(MIDDLE, selector);
    const now = `${x} ${y}`;
    const rests = now === last;
    last = now;
    return rests ? { x, y } : null;
  });
}

function dragActions(from: Point, by: Point): object {
  const steps = Array.from({ length: 12 }, (_unused, index) => ({
    type: 'pointerMove',
    duration: 20,
    x: Math.round(from.x + (by.x * (index + 1)) / 12),
    y: Math.round(from.y + (by.y * (index + 1)) / 12),
  }));
  return {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', duration: 0, x: Math.round(from.x), y: Math.round(from.y) },
      { type: 'pointerDown', button: 0 },
      ...steps,
      { type: 'pointerUp', button: 0 },
    ],
  };
}

/** Asks every 100 ms, for 20 s, until the answer is true. */
async function poll<Value>(ask: () => Promise<Value | null>): Promise<Value> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  throw new Error('It did not happen within 20 s');
}

/** Xvfb chooses a free number itself and writes it to its fourth stream. */
async function startDisplay(xvfb: string, processes: ChildProcess[]): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'];
  const child = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  processes.push(child);
  const answer = child.stdio[3] as Readable;
  const number = await new Promise<string>((resolve, reject) => {
    answer.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
    child.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  return `:${number}`;
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    endGroup(child);
    return undefined;
  });
}

/** Ends a process with all its children where it leads a group, and alone where it does not. */
function endGroup(child: ChildProcess): void {
  const { pid } = child;
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGTERM');
  } catch {
    child.kill();
  }
}

/** Children of the browser may still write to its caches; what they leave in the folder for temporary files is no finding of a test. */
async function removeProfile(folder: string): Promise<void> {
  const options = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };
  await rm(folder, options).catch(() => null);
}
