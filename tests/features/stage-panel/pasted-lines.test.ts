import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastedLines } from '#features/stage-panel/pasted-lines.ts';

describe('pastedLines', () => {
  it('strips the marks of lists', () => {
    const text = '- One\n* Two\n• Three\n1. Four\n2) Five\n[ ] Six\n— Seven';
    expect(pastedLines(text)).toEqual(['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven']);
  });

  it('keeps numbers and dashes that belong to the text', () => {
    const text = '50–500 people\n2026 budget is agreed\n-5 % at most\n1.5 months';
    expect(pastedLines(text)).toEqual(text.split('\n'));
  });

  it('gives only lines that say something, none with a line break in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const line of pastedLines(text)) {
          expect(line).toMatch(/\S/u);
          expect(line).not.toMatch(/[\n\r]/u);
        }
      }),
    );
  });
});
