import fc from 'fast-check';
import { emptyMap, newArtifact, newCriterion, newLink, newMetric } from '#core/map/create.ts';
import { newNote, newStage } from '#core/map/create.ts';
import type { SalesMap } from '#core/map/model.ts';
import { freshKeys } from '#core/map/order.ts';
import { countingIds } from '../../core/support/ids.ts';

const WORDS = ['Пилот', 'ROI', 'sales', 'ЛПР', '«тендер»', 'Q&A', '50/50', 'встреча', '<b>', '🚀'];

/** Words as teams write them, in two languages, with signs that markup would trip over. */
const words = (most: number) =>
  fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most })
    .map((all) => all.join(' '));
const maybe = (most: number) => fc.oneof({ weight: 3, arbitrary: words(most) }, fc.constant(''));
const lines = fc.array(words(6), { maxLength: 3 });

const stage = fc.record({
  name: maybe(3),
  happens: maybe(9),
  entry: lines,
  exit: lines,
  artifacts: fc.array(words(3), { maxLength: 2 }),
  metrics: fc.array(
    fc.record({
      kind: fc.constantFrom('conversion' as const, 'timeInStage' as const),
      value: fc.option(fc.integer({ min: 1, max: 100 })),
      source: fc.constantFrom('crm' as const, 'guess' as const),
    }),
    { maxLength: 3 },
  ),
  next: fc.record({
    nextAction: maybe(4),
    nextDue: maybe(2),
    nextOwner: maybe(2),
    nextResult: maybe(4),
  }),
});

const parts = fc.record({
  stages: fc.array(stage, { minLength: 2, maxLength: 9 }),
  links: fc.array(
    fc.record({
      kind: fc.constantFrom('loop' as const, 'return' as const, 'lost' as const),
      from: fc.nat(),
      to: fc.nat(),
      label: maybe(3),
    }),
    { maxLength: 6 },
  ),
  notes: fc.array(words(8), { maxLength: 2 }),
});

/** A map of a seed, that nobody has drawn before: its cards in rows, its lists in an order of their own. */
export function madeMap(seed: number): SalesMap {
  const [given] = fc.sample(parts, { seed, numRuns: 1 });
  if (given === undefined) throw new Error('nothing was made');
  const ids = countingIds(`s${seed}`);
  const info = { id: ids.next('map'), title: `Map ${seed}`, team: '', author: '', date: '' };
  const map = emptyMap({ ...info, language: 'ru', versionLabel: '', createdAt: 0 });
  const stageKeys = freshKeys(given.stages.length);
  const stages = given.stages.map((row, at) => ({
    ...row,
    id: ids.next('stage'),
    order: stageKeys[at] ?? stageKeys[0],
    x: (at % 4) * 340,
    y: Math.floor(at / 4) * 360,
  }));
  const owned = <Row>(rows: (of: (typeof stages)[number]) => readonly Row[]) =>
    stages.flatMap((of) => {
      const keys = freshKeys(rows(of).length);
      return rows(of).map((row, at) => ({ row, stageId: of.id, order: keys[at] ?? keys[0] }));
    });
  const sides = (gate: 'entry' | 'exit') =>
    owned((of) => of[gate]).map(({ row: text, ...at }) =>
      newCriterion({ ...known(at), id: ids.next('criterion'), gate, text }),
    );
  return {
    ...map,
    stages: table(
      stages.map(({ id, order, name, happens, x, y, next }) =>
        newStage({ ...known({ id, order }), name, happens, x, y, ...next }),
      ),
    ),
    criteria: table([...sides('entry'), ...sides('exit')]),
    metrics: table(
      owned((of) => of.metrics).map(({ row, ...at }) =>
        newMetric({ ...known(at), ...row, id: ids.next('metric') }),
      ),
    ),
    artifacts: table(
      owned((of) => of.artifacts).map(({ row: name, ...at }) =>
        newArtifact({ ...known(at), name, id: ids.next('artifact') }),
      ),
    ),
    links: table(linksBetween(stages, given.links, ids)),
    notes: table(
      given.notes.map((text, at) => newNote({ id: ids.next('note'), text, x: 1400, y: at * 200 })),
    ),
  };
}

interface Drawn {
  kind: 'loop' | 'return' | 'lost';
  from: number;
  to: number;
  label: string;
}

function linksBetween(
  stages: readonly { id: Parameters<typeof newStage>[0]['id'] }[],
  drawn: readonly Drawn[],
  ids: ReturnType<typeof countingIds>,
) {
  const seen = new Set<string>();
  return drawn.flatMap(({ kind, from, to, label }) => {
    const start = stages[from % stages.length];
    const end = stages[to % stages.length];
    if (start === undefined || end === undefined) return [];
    const same = `${kind} ${start.id} ${end.id}`;
    if (kind !== 'lost' && (start === end || seen.has(same))) return [];
    seen.add(same);
    const toStageId = kind === 'lost' ? null : end.id;
    return [newLink({ id: ids.next('link'), kind, fromStageId: start.id, toStageId, label })];
  });
}

/** Keys are there for every row: there are as many as rows. */
function known<Row extends { order: unknown }>(
  row: Row,
): Row & { order: NonNullable<Row['order']> } {
  if (row.order === undefined) throw new Error('a row without a key');
  return row as Row & { order: NonNullable<Row['order']> };
}

function table<Row extends { readonly id: string }>(rows: readonly Row[]) {
  return Object.fromEntries(rows.map((row) => [row.id, row])) as Record<Row['id'], Row>;
}
