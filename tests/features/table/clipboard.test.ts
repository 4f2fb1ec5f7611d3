import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockOf, blockText } from '#features/table/clipboard.ts';

describe('a block of cells on the clipboard', () => {
  it.each([
    { name: 'one cell', text: 'a', block: [['a']] },
    { name: 'a row', text: 'a\tb', block: [['a', 'b']] },
    {
      name: 'rows as Excel ends them',
      text: 'a\tb\r\nc\td\r\n',
      block: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
    { name: 'lines in a quoted cell', text: '"a\nb"\tc\n', block: [['a\nb', 'c']] },
    { name: 'doubled quotes', text: '"say ""so"""\tb', block: [['say "so"', 'b']] },
    {
      name: 'a quote that is only a letter',
      text: '"Север" и К\tb',
      block: [['"Север" и К', 'b']],
    },
    { name: 'an empty row between', text: 'a\r\n\r\nb', block: [['a'], [''], ['b']] },
    { name: 'an empty cell at the end', text: 'a\t', block: [['a', '']] },
  ])('is read with $name', ({ text, block }) => {
    expect(blockOf(text)).toEqual(block);
  });

  it('marks what a spreadsheet would run as a formula, and takes the mark off again', () => {
    expect(blockText([['=1+1']])).toBe("'=1+1");
    expect(blockOf("'=1+1")).toEqual([['=1+1']]);
  });

  it('comes back as it was copied, whatever the texts hold', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'я', '"', '\t', '\n', ' ', '=', "'", ',') })
      .map((text) => text.trim());
    const block = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 5,
      }),
    );
    // A last row of one empty cell looks like the line break spreadsheets end with.
    const told = block.filter((rows) => rows.at(-1)?.some((text) => text !== '') === true);
    fc.assert(
      fc.property(told, (rows) => {
        expect(blockOf(blockText(rows))).toEqual(rows);
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });
});
