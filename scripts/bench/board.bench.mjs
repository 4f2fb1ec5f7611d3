import { boardPages } from './board-pages.mjs';
import {
  closeDragging,
  dragging,
  heapAfterEdits,
  navigation,
  panning,
  typing,
} from './board-measures.mjs';

export const title = 'The built app against a bare page with React Flow, processor at 1/4';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);

const DRAG = { of: dragging, limits: { 'drag: p95 frame': 1.15 } };
const CLOSE = { of: closeDragging, limits: { 'drag close by: p95 frame': 1.15 } };

/** What is measured at how many cards, in this order on one page; limits are shares of the bare page. */
const MEASURES = [
  {
    cards: 7,
    steps: [
      { of: navigation, limits: { 'navigation to the first card': 1.3 } },
      { of: panning },
      { of: dragging },
      { of: typing, limits: { 'key press to paint: median': 1.2 } },
      { of: heapAfterEdits, limits: { 'heap after 200 edits': 1.5 } },
    ],
  },
  { cards: 100, steps: [{ of: panning }, { of: dragging }] },
  {
    cards: 500,
    steps: [
      { of: panning },
      DRAG,
      { of: typing, limits: { 'key press to paint: median': 1.2 } },
      CLOSE,
    ],
  },
  { cards: 1_000, steps: [{ of: panning }, DRAG, CLOSE] },
];

/** @param {object} tools those of `tools.mjs` */
export async function measure(tools) {
  const pages = await boardPages(tools);
  if (pages === null) return [];
  const rows = [{ what: 'first visit, brotli 11', ...pages.bytes, unit: 'kB', limit: 1.7 }];
  try {
    for (const { cards, steps } of MEASURES) {
      const found = await inTurns(pages, cards, steps);
      const limits = Object.assign({}, ...steps.map((step) => step.limits));
      for (const [what, sides] of found) rows.push(rowOf(what, cards, sides, limits[what]));
    }
  } finally {
    await pages.close();
  }
  return rows;
}

/** Ours and the bare page one after the other, several times, so that both see the same machine. */
async function inTurns(pages, cards, steps) {
  const found = new Map();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const side of round % 2 === 0 ? ['ours', 'bare'] : ['bare', 'ours']) {
      console.error(`  ${cards} cards, ${side}, ${round + 1} of ${ROUNDS}`);
      const page = await pages.open(side, cards);
      for (const { of } of steps) {
        for (const { what, value, unit } of await of(page)) {
          const entry = found.get(what) ?? { ours: [], bare: [], unit };
          entry[side].push(value);
          found.set(what, entry);
        }
      }
      await page.close();
    }
  }
  return found;
}

function rowOf(what, cards, { ours, bare, unit }, limit) {
  return {
    what: `${cards} cards: ${what}`,
    unit,
    value: median(ours),
    range: [Math.min(...ours), Math.max(...ours)],
    against: median(bare),
    againstRange: [Math.min(...bare), Math.max(...bare)],
    ...(limit === undefined ? {} : { limit }),
  };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
