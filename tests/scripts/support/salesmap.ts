import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Where {
  readonly cwd: string;
  /** The project whose command is run. */
  readonly root?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command in a process of its own, with no language in its environment. */
export function salesmap(
  args: readonly string[],
  { cwd, root = ROOT, env }: Where,
): Promise<Ended> {
  const { LANG: _lang, LC_ALL: _all, LC_MESSAGES: _messages, ...rest } = process.env;
  const command = [join(root, 'scripts/salesmap.mjs'), ...args];
  return ended(process.execPath, command, { cwd, env: { ...rest, ...env } });
}

/** The same through npm, as people run it. */
export function npmRun(args: readonly string[], { cwd }: Where): Promise<Ended> {
  const command = ['--prefix', ROOT, 'run', '-s', 'salesmap', '--', ...args];
  return ended('npm', command, { cwd, env: { ...process.env, npm_lifecycle_event: '' } });
}

function ended(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      const status = error === null ? 0 : Number(error.code);
      resolve({ status, stdout, stderr });
    });
  });
}

/** A folder of its own with spaces and Cyrillic letters in its name; gone after `work`. */
export async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'карты и схемы '));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A copy of what the command needs, inside a folder. */
export function copyProject(folder: string): string {
  const root = join(folder, 'my project');
  for (const part of ['src', 'scripts', 'public/fonts', 'package.json', 'tsconfig.json']) {
    cpSync(join(ROOT, part), join(root, part), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

export function bytesOf(...path: readonly string[]): Uint8Array {
  return new Uint8Array(readFileSync(join(...path)));
}
