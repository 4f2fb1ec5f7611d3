import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a program of the system can be called; tests that need it say so in their title. */
export function has(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

/** What a program says about a file; `-` among the arguments stands for the output. */
export function ask(program: string, bytes: Uint8Array, ...args: readonly string[]): string {
  return inFolder((folder) => call(program, bytes, args, folder));
}

/** What a program makes of a file: `FILE` among the arguments stands for it, `MADE` for the result. */
export function remake(
  program: string,
  bytes: Uint8Array,
  ...args: readonly string[]
): Uint8Array<ArrayBuffer> {
  return inFolder((folder) => {
    call(program, bytes, args, folder);
    return new Uint8Array(readFileSync(join(folder, 'made.pdf')));
  });
}

function inFolder<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'salesmap-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function call(program: string, bytes: Uint8Array, args: readonly string[], folder: string): string {
  const files: Readonly<Record<string, string>> = {
    FILE: join(folder, 'page.pdf'),
    MADE: join(folder, 'made.pdf'),
  };
  writeFileSync(files['FILE'] ?? '', bytes);
  const given = args.map((argument) => files[argument] ?? argument);
  const { status, stdout, stderr } = spawnSync(program, given, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}
