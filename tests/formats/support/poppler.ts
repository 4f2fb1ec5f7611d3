import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a program of the system can be called; tests that need it say so in their title. */
export function has(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

/** What a program says about a file; `-` among the arguments stands for the output. */
export function ask(program: string, bytes: Uint8Array, ...args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'salesmap-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, bytes);
    const given = args.map((argument) => (argument === 'FILE' ? file : argument));
    const { status, stdout, stderr } = spawnSync(program, given, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
