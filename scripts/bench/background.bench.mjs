import { labelled } from '../lint-model.mjs';

export const title = 'A map of 200 stages and 2,000 criteria judged in the background';

const STAGES = 200;
const PER_GATE = 5;
/** As the server of `tools.mjs` names it. */
const IN_PAGE = '/scripts/bench/lint-in-page.mjs';
const LONGEST_FRAME = 50;

export async function measure({ load, open }) {
  const opened = await open();
  if (opened === null) return [];
  const { page } = opened;
  const code = await page.evaluateHandle((path) => import(path), IN_PAGE);
  const { whole, key } = await page.evaluate(
    ([made, map]) => made.judge(map),
    [code, await largeMap(load)],
  );
  await page.close();
  return [
    {
      what: 'the whole map: longest frame',
      value: whole.longest,
      unit: 'ms',
      limit: LONGEST_FRAME,
    },
    { what: 'the whole map: longest task', value: whole.task, unit: 'ms', limit: LONGEST_FRAME },
    { what: 'the whole map: time', value: whole.took, unit: 'ms' },
    {
      what: 'after one key press: longest frame',
      value: key.longest,
      unit: 'ms',
      limit: LONGEST_FRAME,
    },
    { what: 'after one key press: time', value: key.took, unit: 'ms' },
  ];
}

/** Lines as people of workshops type them. */
async function largeMap(load) {
  const { smallMap } = await load('/tests/core/lint/support/small-map.ts');
  const lines = labelled('ru').map(({ text }) => text);
  const line = (at) => lines[at % lines.length];
  return smallMap(
    Array.from({ length: STAGES }, (_, stage) => {
      const first = stage * 2 * PER_GATE;
      const gate = (from) => Array.from({ length: PER_GATE }, (__, at) => line(from + at));
      return { name: `Этап ${stage + 1}`, entry: gate(first), exit: gate(first + PER_GATE) };
    }),
  );
}
