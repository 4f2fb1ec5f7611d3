import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDITS, FAULTS, type Machine } from './faults.ts';
import { trespasses } from './fence.ts';

const ROOT = join(import.meta.dirname, '../..');
const CONFIGS = ['package.json', 'tsconfig.json', 'tsconfig.core.json', '.oxlintrc.json'];
const copy = mkdtempSync(join(tmpdir(), 'salesmap-faults-'));

/** What each machine says of the copy. Every fault stands in a file of its own, so one run shows all. */
const said: Record<Machine, readonly string[]> = {
  'core types': [],
  types: [],
  lint: [],
  fence: [],
};
const missed: string[] = [];

function plant(file: string, text: string): void {
  const path = join(copy, 'src', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function run(tool: string, args: readonly string[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', tool), ...args], {
      cwd: copy,
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', reject);
    child.on('close', () => resolve(output.replaceAll('\\', '/').split('\n')));
  });
}

beforeAll(async () => {
  for (const name of CONFIGS) cpSync(join(ROOT, name), join(copy, name));
  cpSync(join(ROOT, 'src'), join(copy, 'src'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  for (const { file, text } of FAULTS) plant(file.includes('.') ? file : `${file}/a.ts`, text);
  for (const { title, file, from, to } of EDITS) {
    const text = readFileSync(join(copy, 'src', file), 'utf8');
    const changed = text.replace(from, to);
    if (changed === text) missed.push(title);
    plant(file, changed);
  }
  const tsc = 'typescript/bin/tsc';
  const [core, types, lint] = await Promise.all([
    run(tsc, ['-p', 'tsconfig.core.json', '--pretty', 'false']),
    run(tsc, ['-p', 'tsconfig.json', '--pretty', 'false']),
    run('oxlint/bin/oxlint', ['--format=unix', 'src']),
  ]);
  Object.assign(said, { 'core types': core, types, lint, fence: trespasses(join(copy, 'src')) });
}, 120_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the machines', () => {
  it.each(FAULTS)('catch $title ($by)', ({ by, file, says }) => {
    const lines = said[by].filter((line) => line.includes(`src/${file}`));
    expect(lines.filter((line) => says.test(line))).not.toEqual([]);
  });

  it('found the place of every change to an existing file', () => {
    expect(missed).toEqual([]);
  });

  it.each(EDITS)('catch $title (types)', ({ says }) => {
    const output = said.types.join('\n');
    expect(says.filter((pattern) => !pattern.test(output))).toEqual([]);
  });
});
