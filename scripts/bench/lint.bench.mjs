import { LANGUAGES, labelled, loadFeatures, rowsOf, scoreOf, train } from '../lint-model.mjs';

export const title = 'Vague criteria: each batch judged by a model that has not seen it';

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
    const judged = crossValidated(lines, language, code);
    rows.push(...figures(language, judged), ...confusion(language, lines, rules));
  }
  return [...rows, await speed(load)];
}

/** Verdicts of models that were trained without the batch they judge. */
function crossValidated(lines, language, code) {
  const rows = rowsOf(lines, language, code);
  const batches = [...new Set(lines.map(({ batch }) => batch))];
  return batches.flatMap((batch) => {
    const isHeldOut = (_, at) => lines[at].batch === batch;
    const seen = rows.filter((_, at) => !isHeldOut(_, at));
    const weights = train(seen, code.MODEL_SIZE);
    return rows.filter(isHeldOut).map(({ places, values, isVague }) => ({
      isVague,
      isCalledVague: scoreOf(places, values, weights) > THRESHOLD,
    }));
  });
}

function figures(language, judged) {
  const count = (test) => judged.filter(test).length;
  const vague = count(({ isVague }) => isVague);
  const called = count(({ isCalledVague }) => isCalledVague);
  const right = count(({ isVague, isCalledVague }) => isVague && isCalledVague);
  const percent = (part, whole) => ({ value: (part / whole) * 100, unit: '%' });
  return [
    { what: `${language}: labelled criteria`, value: judged.length, unit: '' },
    { what: `${language}: precision`, ...percent(right, called) },
    { what: `${language}: recall`, ...percent(right, vague) },
    {
      what: `${language}: wrongly called vague`,
      ...percent(called - right, called),
      limit: MOST_WRONG,
    },
    { what: `${language}: vague but missed`, ...percent(vague - right, vague), limit: MOST_WRONG },
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
