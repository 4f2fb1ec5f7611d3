import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mapToJson } from '#core/codecs/map-file.ts';
import { smallMap } from '../core/lint/support/small-map.ts';
import { inFolder, salesmap } from './support/salesmap.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What `salesmap lint --stdin` answers to lines as typed. */
function lintInput(input: string, language: 'ru' | 'en'): { status: number; lines: unknown[] } {
  const script = join(ROOT, 'scripts/salesmap.mjs');
  const args = [script, 'lint', '--stdin', '--lang', language, '--json'];
  const { status, stdout } = spawnSync(process.execPath, args, { input, encoding: 'utf8' });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status: status ?? -1, lines: lines.map((line): unknown => JSON.parse(line)) };
}

describe('salesmap lint --stdin', () => {
  it('answers every criterion by one line, whatever the line endings', () => {
    const { status, lines } = lintInput(
      '\uFEFFКлиент лояльный\r\n\r\nДоговор подписан в ЭДО\n  \nСчёт выставили 3 марта',
      'ru',
    );
    expect(status).toBe(1);
    expect(lines).toMatchObject([
      { text: 'Клиент лояльный', verdict: 'vague', findings: [{ rule: 'L1', severity: 'error' }] },
      { text: 'Договор подписан в ЭДО', verdict: 'specific', findings: [] },
      { text: 'Счёт выставили 3 марта', verdict: 'vague', findings: [{ rule: 'L3' }] },
    ]);
  });

  it('ends with 0 when no criterion is vague, and says why one is in the language asked for', () => {
    expect(lintInput('Customer signed the order form', 'en')).toMatchObject({ status: 0 });
    expect(lintInput('They love it', 'en')).toMatchObject({
      status: 1,
      lines: [{ findings: [{ message: expect.stringContaining('“love” is a mood') as string }] }],
    });
  });

  it('answers nothing to nothing', () => {
    expect(lintInput('\n\n', 'ru')).toEqual({ status: 0, lines: [] });
  });
});

describe('salesmap lint FILE', () => {
  const map = smallMap([
    { name: 'Квалификация', exit: ['Клиент лояльный'] },
    { name: 'Диагностика', entry: ['Клиент вернул анкету'], step: { nextAction: 'Созвонимся' } },
  ]);

  it('names stage, field and fix of every finding and ends with 1', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'map.salesmap.json'), mapToJson(map));
      const { status, stdout } = await salesmap(['lint', 'map.salesmap.json', '--lang', 'ru'], {
        cwd,
      });
      expect(status).toBe(1);
      expect(stdout).toContain('1. Квалификация, выход | Клиент лояльный');
      expect(stdout).toContain('2. Диагностика, срок');
    }));

  it('gives an object per finding with --json', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'map.salesmap.json'), mapToJson(map));
      const { stdout } = await salesmap(['lint', 'map.salesmap.json', '--json'], { cwd });
      const [first] = stdout.split('\n').map((line) => (line === '' ? null : JSON.parse(line)));
      expect(first).toMatchObject({
        file: 'map.salesmap.json',
        rule: 'L1',
        severity: 'error',
        stage: { number: 1, name: 'Квалификация' },
        field: 'exit',
        text: 'Клиент лояльный',
      });
    }));

  it('ends with 0 when nothing is to be mended', () =>
    inFolder(async (cwd) => {
      const fine = smallMap([{ name: 'Закрытие', exit: ['Клиент подписал договор'] }]);
      writeFileSync(join(cwd, 'fine.salesmap.json'), mapToJson(fine));
      expect(await salesmap(['lint', 'fine.salesmap.json'], { cwd })).toMatchObject({ status: 0 });
    }));
});
