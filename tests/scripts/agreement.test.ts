import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mapToJson } from '#core/codecs/map-file.ts';
import { KA1 } from '../core/agreement/oracles.ts';
import { ratedMap } from '../core/agreement/rounds-support.ts';
import { fullMap } from '../core/support/full-map.ts';
import { inFolder, salesmap } from './support/salesmap.ts';

/** Krippendorff's data as a table of answers. */
const TABLE = [
  'item,rater,stage',
  ...KA1.flatMap((unit, item) =>
    unit.flatMap((value, at) => (value === null ? [] : [`${item + 1},${'ABCD'[at]},${value}`])),
  ),
].join('\n');

interface Answer {
  readonly judged: number;
  readonly agreed: number;
  readonly ordered: boolean;
  readonly measures: Readonly<Record<string, { value: number | null; because?: string }>>;
  readonly splits: readonly { readonly item: string }[];
}

describe('salesmap agreement', () => {
  it('[A3] measures a table with gaps as published, and names what cannot be measured', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'answers.csv'), TABLE);
      const done = await salesmap(['agreement', 'answers.csv', '--json'], { cwd });
      expect({ ...done, stdout: '' }).toEqual({ status: 0, stdout: '', stderr: '' });
      const answer = JSON.parse(done.stdout) as Answer;
      expect(answer.measures['alpha']?.value).toBeCloseTo(108_577 / 133_160, 12);
      expect(answer.measures['fleiss']).toEqual({ value: null, because: 'gaps' });
      expect(answer).toMatchObject({ ordered: true, judged: 11, agreed: 8 });
      expect(answer.splits.map(({ item }) => item)).toEqual(['2', '6', '8']);
    }));

  it('[A5] says in words how many deals agreed, and which did not', () =>
    inFolder(async (cwd) => {
      const map = ratedMap({ Анна: 'abca', Борис: 'abda' });
      writeFileSync(join(cwd, 'карта.salesmap.json'), mapToJson(map));
      const { status, stdout } = await salesmap(['agreement', 'карта.salesmap.json'], { cwd });
      expect(status).toBe(0);
      expect(stdout).toContain('Вывод совпал: 3 из 4');
      expect(stdout).toContain('3: Анна → 3. C; Борис → 4. D');
    }));

  it('refuses what holds no answers, and goes on with the other files', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'one.csv'), 'item,rater,stage\n1,a,x\n1,b,x\n');
      writeFileSync(join(cwd, 'other.csv'), 'what,ever\n1,2\n');
      const empty = { ...fullMap(), rounds: {}, raters: {}, ratings: {} };
      writeFileSync(join(cwd, 'empty.json'), mapToJson(empty));
      const files = ['gone.csv', 'other.csv', 'empty.json', 'one.csv'];
      const args = ['agreement', ...files, '--lang', 'en'];
      const { status, stdout, stderr } = await salesmap(args, { cwd });
      expect(status).toBe(1);
      expect(stderr.split('\n').map((line) => line.split(':')[0])).toEqual([
        ...files.slice(0, 3),
        '',
      ]);
      expect(stdout).toContain('one.csv: 1 deal, 2 people');
      expect(stdout).toContain('n/a (all answers name one stage');
    }));
});
