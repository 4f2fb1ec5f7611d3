import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Visitor, parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const CORE = join(import.meta.dirname, '../../src/core');

/** Exported declarations without a doc comment right before them, as `file:line`. */
function undocumented(file: string, text: string): string[] {
  const { program, comments } = parseSync(file, text);
  const docs = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'));
  const found: string[] = [];
  const check = (start: number): void => {
    const documented = docs.some(({ end }) => end < start && text.slice(end, start).trim() === '');
    if (!documented) found.push(`${file}:${text.slice(0, start).split('\n').length}`);
  };
  new Visitor({
    ExportNamedDeclaration: ({ declaration, start }) => {
      if (declaration) check(start);
    },
    ExportDefaultDeclaration: ({ start }) => check(start),
  }).visit(program);
  return found;
}

describe('TSDoc', () => {
  it('stands before every exported name of core', () => {
    const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const missing = files.flatMap((name) =>
      undocumented(`src/core/${name}`, readFileSync(join(CORE, name), 'utf8')),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    ['nothing', 'export const a = 1;'],
    ['an ordinary comment', '// why\nexport function a() {}'],
    ['a comment of something else', '/** b */\nconst b = 1;\nexport interface A {}'],
  ])('is missed where there is %s', (_what, text) => {
    expect(undocumented('a.ts', text)).toHaveLength(1);
  });

  it('is not asked of what is merely passed on', () => {
    expect(undocumented('a.ts', 'const a = 1;\nexport { a };')).toEqual([]);
  });
});
