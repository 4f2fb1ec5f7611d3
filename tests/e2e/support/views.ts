import { NAMES, type Said } from './said.ts';
import { type Heard, all, bare, one, texts } from './tree.ts';
import { WORDS, type TestLanguage } from './words.ts';

/** What is offered beside the things of the map, and what is remarked of them. */
const OTHERS =
  /^(Действия|Actions|Note actions|Вставить этап|Insert a stage|Добавить метрику|Add a metric|Передача|Hand-over)/u;

/** The cards and the buttons of the lines, as the board says them. */
export function boardOf(tree: Heard, language: TestLanguage) {
  const board = one(tree, 'main', WORDS[language].board);
  const [canvas] = all(board, 'application');
  if (canvas === undefined) throw new Error('no canvas');
  const groups = all(canvas, 'group');
  const [stages, notes] = [/^(Этап|Stage) \d/u, /^(Стикер|Sticky note)/u].map((kind) =>
    groups.filter(({ name }) => kind.test(name)),
  );
  const { narrow } = NAMES[language];
  const lines = all(canvas, 'button')
    .map(({ name }) => (name.startsWith(narrow) ? name.slice(narrow.length) : name))
    .filter((name) => !OTHERS.test(name));
  return {
    cards: stages?.map((card) => ({ name: card.name, says: bare(texts(card).join('')) })),
    lines: lines.map(bare).toSorted(),
    notes: notes?.map(({ name }) => name).toSorted(),
  };
}

/** The rows of the route. */
export function routeOf(tree: Heard, language: TestLanguage): string[] {
  const outline = one(tree, 'navigation', WORDS[language].outline);
  const [list] = all(outline, 'list');
  return all(list ?? outline, 'listitem').map((item) => bare(all(item, 'button')[0]?.name ?? ''));
}

/** All fields of a stage in the panel, which the route opens. */
export function panelOf(tree: Heard, language: TestLanguage): Omit<Said, 'leaving'> {
  const names = NAMES[language];
  const words = WORDS[language];
  const panel = one(tree, 'complementary', words.panel);
  const valueOf = (from: Heard, name: string) =>
    [...all(from, 'textbox'), ...all(from, 'combobox')].find((field) => field.name === name)
      ?.value ?? `no ${name}`;
  const typed = (name: string) =>
    all(one(panel, 'group', name), 'textbox')
      .filter((field) => field.name !== words.newCriterion)
      .map(({ value }) => value);
  const groups = all(panel, 'group').flatMap((group) => all(group, 'group'));
  const lists = all(panel, 'group').flatMap((group) => all(group, 'list'));
  const items = (name: string) =>
    lists.filter((list) => list.name === name).flatMap((list) => all(list, 'listitem'));
  return {
    name: valueOf(panel, names.name),
    happens: valueOf(panel, words.happens),
    metrics: groups.map((group) => ({
      kind: valueOf(group, names.metric),
      value: valueOf(group, words.value),
    })),
    entry: typed(words.entry),
    exit: typed(words.exit),
    artifacts: items(names.chosen).map((item) => all(item, 'button')[0]?.name ?? ''),
    next: [words.nextStep, words.due, words.owner, words.result].map((name) =>
      valueOf(panel, name),
    ),
    links: items(names.linkList).map((item) => {
      const [field] = all(item, 'textbox');
      return { name: field?.name ?? '', words: field?.value ?? '' };
    }),
  };
}

/** The cells of the table, row by row: a list as its lines, a text as itself. */
export function tableOf(tree: Heard): { readonly heads: string[]; readonly rows: string[][][] } {
  const [grid] = all(tree, 'grid', 'treegrid');
  if (grid === undefined) throw new Error('no grid');
  const [head, ...rows] = all(grid, 'row');
  return {
    heads: head === undefined ? [] : all(head, 'columnheader').map(({ name }) => name),
    rows: rows.map((row) =>
      all(row, 'gridcell', 'rowheader', 'cell').map((cell) => {
        const lines = all(cell, 'listitem');
        const [button] = all(cell, 'button');
        if (button !== undefined) return [button.name];
        return lines.length > 0
          ? lines.map((line) => texts(line).join(''))
          : texts(cell).slice(0, 1);
      }),
    ),
  };
}
