import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((name) =>
  join(SRC, name),
);
const components = files.filter((name) => name.endsWith('.tsx'));
const sheets = files.filter((name) => name.endsWith('.css'));

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function classesOf(sheet: string): ReadonlySet<string> {
  const selectors = read(sheet).replaceAll(/\/\*.*?\*\/|url\([^)]*\)|\{[^{}]*\}/gsu, ' ');
  return new Set([...selectors.matchAll(/\.([A-Za-z_][\w-]*)/gu)].map(([, name = '']) => name));
}

describe('CSS modules', () => {
  it('have every class their components name', () => {
    const missing = components.flatMap((file) => {
      const code = read(file);
      const imports = code.matchAll(/import (\w+) from '(\.[^']*\.module\.css)'/gu);
      return [...imports].flatMap(([, name = '', path = '']) => {
        const known = classesOf(join(dirname(file), path));
        const used = code.matchAll(new RegExp(`\\b${name}\\['([^']+)'\\]`, 'gu'));
        return [...used]
          .map(([, used = '']) => used)
          .filter((used) => !known.has(used))
          .map((used) => `${relative(SRC, file)}: ${used}`);
      });
    });
    expect(missing).toEqual([]);
  });
});

describe('style sheets', () => {
  const tokens = new Set(
    sheets.flatMap((sheet) =>
      [...read(sheet).matchAll(/(--[\w-]+)\s*:/gu)].map(([, name]) => name),
    ),
  );

  it.each(sheets.map((sheet) => relative(SRC, sheet)))(
    '%s uses only tokens that exist',
    (sheet) => {
      const used = [...read(join(SRC, sheet)).matchAll(/var\((--[\w-]+)(?=\))/gu)].map(
        ([, name]) => name,
      );
      // React Flow brings the tokens of its own.
      expect(used.filter((name) => !tokens.has(name) && !name?.startsWith('--xy-'))).toEqual([]);
    },
  );

  const palettes = /ui\/(?:tokens|contrast)\.css$/u;
  it.each(sheets.map((s) => relative(SRC, s)).filter((sheet) => !palettes.test(sheet)))(
    '%s takes its colours from the tokens',
    (sheet) => {
      const rules = read(join(SRC, sheet)).replaceAll(/\/\*.*?\*\//gsu, '');
      expect(rules.match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/giu) ?? []).toEqual([]);
    },
  );

  it.each(sheets.map((sheet) => relative(SRC, sheet)))(
    '%s follows the direction of writing',
    (sheet) => {
      const rules = read(join(SRC, sheet)).replaceAll(/\/\*.*?\*\//gsu, '');
      expect(
        rules.match(/\b(margin|padding|border)-(left|right)\b|text-align:\s*(left|right)/gu) ?? [],
      ).toEqual([]);
    },
  );
});
