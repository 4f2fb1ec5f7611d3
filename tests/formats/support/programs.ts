import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';

/** A test that needs a program of the system: it says so in its title and is skipped without it. */
export function needs(program: string): (title: string, test: () => Promise<void>) => void {
  const there = spawnSync(program, ['--version']).error === undefined;
  return (title, test) => {
    it.runIf(there)(`${title} (${program}${there ? '' : ' is not installed'})`, test);
  };
}

/** What a program prints about a file, whose place stands as `FILE` among the arguments. */
export function say(program: string, name: string, bytes: Uint8Array, ...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'salesmap-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const given = args.map((argument) => (argument === 'FILE' ? file : argument));
    const { status, stdout, stderr } = spawnSync(program, given, { maxBuffer: 1e9 });
    return { status, stdout, text: `${stdout.toString()}${stderr.toString()}` };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
