import {
  LANGUAGES,
  labelled,
  loadFeatures,
  rowsOf,
  scoreOf,
  train,
  withVariants,
} from '../lint-model.mjs';

export const title =
  'Vague criteria, judged by models that have not seen the batch, or any line of its author';

/** Share of mistakes that is still good enough, of the lines called vague and of the vague lines. */
const MOST_WRONG = 11;
const MOST_MILLISECONDS = 5;
/** The score of the verdict’s border, 0.44: log(0.44 / 0.56). */
const THRESHOLD = -0.24;

/** @param {{ load: (path: string) => Promise<Record<string, unknown>> }} tools */
export async function measure(tools) {
  const load = (file) => tools.load(`/src/${file}`);
  const code = await loadFeatures(load);
  const rules = await rulesOf(load);
  const rows = [];
  for (const language of LANGUAGES) {
    const lines = labelled(language);
    rows.push({ what: `${language}: labelled criteria`, value: lines.length, unit: '' });
    for (const part of ['batch', 'author']) {
      const judged = crossValidated(lines, language, code, part);
      rows.push(...figures(`${language}, ${part} left out`, judged));
    }
    rows.push(...confusion(language, lines, rules));
  }
  return [...rows, await speed(load)];
}

/** Verdicts of models that were trained without the batch, or the author, they judge. */
function crossValidated(lines, language, code, part) {
  const all = withVariants(lines, language, code);
  const rows = rowsOf(all, language, code);
  return [...new Set(lines.map((line) => line[part]))].flatMap((name) => {
    const weights = train(
      rows.filter((_, at) => all[at][part] !== name),
      code.MODEL_SIZE,
    );
    // The lines themselves stand before their variants, which only help to learn.
    return rows
      .slice(0, lines.length)
      .filter((_, at) => all[at][part] === name)
      .map(({ places, values, isVague }) => ({
        isVague,
        isCalledVague: scoreOf(places, values, weights) > THRESHOLD,
      }));
  });
}

function figures(name, judged) {
  const count = (test) => judged.filter(test).length;
  const vague = count(({ isVague }) => isVague);
  const called = count(({ isCalledVague }) => isCalledVague);
  const right = count(({ isVague, isCalledVague }) => isVague && isCalledVague);
  const percent = (part, whole) => ({ value: (part / whole) * 100, unit: '%' });
  return [
    { what: `${name}: precision`, ...percent(right, called) },
    { what: `${name}: recall`, ...percent(right, vague) },
    {
      what: `${name}: wrongly called vague`,
      ...percent(called - right, called),
      limit: MOST_WRONG,
    },
    { what: `${name}: vague but missed`, ...percent(vague - right, vague), limit: MOST_WRONG },
  ];
}

/** Every rule on its own: how often it is sure on vague and on specific lines. */
function confusion(language, lines, { readCriterion, anchorsOf, hitsOf, NO_CONTEXT }) {
  const counts = new Map();
  for (const { text, isVague } of lines) {
    const reading = readCriterion(text, language);
    for (const { rule, hit } of hitsOf(reading, anchorsOf(reading), NO_CONTEXT)) {
      if (!hit.isSure) continue;
      const found = counts.get(rule.id) ?? [0, 0];
      found[isVague ? 0 : 1] += 1;
      counts.set(rule.id, found);
    }
  }
  const inOrder = [...counts].toSorted(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)));
  return inOrder.map(([rule, [vague, specific]]) => ({
    what: `${language}: ${rule} alone, ${vague} vague and ${specific} specific lines: right in`,
    value: (vague / (vague + specific)) * 100,
    unit: '%',
  }));
}

async function rulesOf(load) {
  const modules = await Promise.all(
    ['text/reading.ts', 'anchors.ts', 'marks.ts'].map((file) => load(`core/lint/${file}`)),
  );
  return Object.assign({}, ...modules);
}

/** Processor time per criterion, all labelled lines of both languages in a row. */
async function speed(load) {
  const { lintCriterion } = await load('core/lint/criterion.ts');
  const { loadClassifier } = await load('core/lint/linter.ts');
  const classifier = await loadClassifier();
  const lines = LANGUAGES.flatMap((language) =>
    labelled(language).map(({ text }) => ({ text, language })),
  );
  const before = process.cpuUsage();
  for (const { text, language } of lines) lintCriterion(classifier, text, language);
  const { user, system } = process.cpuUsage(before);
  const value = (user + system) / 1_000 / lines.length;
  return { what: 'processor time per criterion', value, unit: 'ms', limit: MOST_MILLISECONDS };
}
