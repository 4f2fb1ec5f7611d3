import { takeRenders } from './render-spy.ts';
import { createRef } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Board } from '#features/board/Board.tsx';
import { Outline } from '#features/outline/Outline.tsx';
import { StagePanel } from '#features/stage-panel/StagePanel.tsx';
import { mount } from '../features/stage-panel/house.tsx';

/** What the linter says beneath the same line comes and goes whenever it has read the line. */
const PARTS_OF_ITS_REMARK = new Set([
  'LineRemark',
  'LineTerms',
  'TermButton',
  'Plus',
  'Remark',
  'Answers',
  'Tooltip',
  'FieldRemark',
  // The sign on the arrow, fetched once there is something to hand over.
  'HandoverSign',
  'Part',
  'MessageCircleQuestionMark',
  'Icon',
  'Button',
  '',
]);
const PARTS_OF_A_FIELD = new Set(['LineText', 'Field', 'TextArea']);

test('50 keystrokes in a criterion render its own field, no card, row or other field', async () => {
  const boardRef = createRef<HTMLDivElement>();
  const { store, stage } = await mount(() => (
    <div style={{ display: 'grid', gridTemplateColumns: '248px 700px 348px', blockSize: '860px' }}>
      <Outline />
      <Board boardRef={boardRef} />
      <StagePanel />
    </div>
  ));
  store.getState().showStage(stage(1));
  const field = page.getByRole('group', { name: 'Entry' }).getByLabelText('New criterion');
  await field.click();
  await userEvent.keyboard('B');
  // The first letter has made a line of the empty field, and another one stands below it.
  await expect.poll(() => document.querySelectorAll('[data-line]').length).toBe(3);

  takeRenders();
  await userEvent.keyboard('uyer confirmed the trigger by e-mail, 12 November!');
  const renders = takeRenders();

  const [criterion] = Object.values(store.getState().map.criteria);
  expect(criterion).toMatchObject({ text: expect.stringContaining('12 November!') });
  // The text of one line and what it is made of, each once per key: no card, no row, no other field.
  expect(renders.get('LineText')).toBe(50);
  const perKey = [...renders].filter(
    ([name]) => PARTS_OF_A_FIELD.has(name) && !PARTS_OF_ITS_REMARK.has(name),
  );
  expect(new Set(perKey.map(([, count]) => count))).toEqual(new Set([50]));
  // A word of the glossary is named once beneath the line, not with every further key.
  expect(renders.get('TermButton') ?? 0).toBeLessThan(5);
  const others = [...renders.keys()].filter((name) => !PARTS_OF_A_FIELD.has(name));
  expect(others.filter((name) => !PARTS_OF_ITS_REMARK.has(name))).toEqual([]);
});
