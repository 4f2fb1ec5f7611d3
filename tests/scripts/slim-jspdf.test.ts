import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { slimmed } from '../../scripts/site/slim-jspdf.mjs';

const published = readFileSync(
  fileURLToPath(new URL('../../node_modules/jspdf/dist/jspdf.es.min.js', import.meta.url)),
  'utf8',
);

const parse = (code: string) => parseSync('jspdf.js', code).program;

it('[E20] leaves a third of jsPDF out, and what is left is a module that gives the writer alone', () => {
  const slim = slimmed(published, parse);
  expect(slim.length).toBeLessThan(0.65 * published.length);
  const [names] = parse(slim).body.flatMap((node) =>
    node.type === 'ExportNamedDeclaration' ? [node.specifiers.map(({ exported }) => exported)] : [],
  );
  expect(names).toMatchObject([{ name: 'jsPDF' }, { name: 'default' }]);
});

it.each(['t.processWEBP=', 'R.__acroform__={}', '__bidiEngine__'])(
  'refuses a jsPDF in which “%s” is not where it was',
  (sign) => {
    const other = published.replaceAll(sign, sign.replace('__', '_').replace('t.p', 't.q'));
    expect(() => slimmed(other, parse)).toThrow('jsPDF has');
  },
);
