/** `salesmap agreement`: how far people agree, from tables of answers or from maps with rounds. */
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

/** Bytes above which a table is not read. */
const LARGEST = 5_000_000;

async function loadAgreement(load, language) {
  const [
    csv,
    placements,
    measures,
    round,
    band,
    tables,
    templates,
    queries,
    catalogue,
    i18n,
    format,
  ] = await Promise.all(
    [
      'core/codecs/agreement-csv.ts',
      'core/agreement/placements.ts',
      'core/agreement/measures.ts',
      'core/agreement/round.ts',
      'features/agreement/band.ts',
      'formats/csv.ts',
      'core/templates/index.ts',
      'core/map/queries.ts',
      'i18n/catalogue.ts',
      'i18n/load.ts',
      'i18n/format.ts',
    ].map(load),
  );
  const starters = await Promise.all(['ru', 'en'].map((one) => templates.loadStarter(one)));
  return {
    ...csv,
    ...placements,
    ...measures,
    ...round,
    ...band,
    ...tables,
    ...queries,
    routes: starters.map(namesOf),
    t: catalogue.translator(await i18n.loadWhole(language)),
    format: format.formatFor(language),
  };
}

/** Names of the template's stages in their order. */
function namesOf({ stages }) {
  return Object.values(stages).map((stage) => stage.name);
}

/**
 * Measures every file and writes what was found.
 *
 * @returns {Promise<boolean>} whether every file could be read
 */
export async function measureAgreement({
  load,
  language,
  speak,
  files,
  cwd,
  options,
  say,
  complain,
}) {
  const code = await loadAgreement(load, language);
  let isFine = true;
  for (const file of files) {
    const read = await rowsIn(code, load, resolve(cwd, file), speak);
    if ('wrong' in read) {
      complain(`${file}: ${read.wrong}`);
      isFine = false;
      continue;
    }
    const result = resultOf(code, read.rows);
    say(options.json ? JSON.stringify(result) : textOf(code, file, result));
  }
  return isFine;
}

/** The answers in a table, or those of the last round in anything that holds a map. */
async function rowsIn(code, load, path, speak) {
  let bytes;
  try {
    bytes = new Uint8Array(await readFile(path));
  } catch (error) {
    return { wrong: speak.unreadable(error.code) };
  }
  const { openFile } = await load('formats/importers.ts');
  const opened = await openFile({
    name: basename(path),
    size: bytes.length,
    bytes: async () => bytes,
  });
  if (opened.ok) {
    const { map } = opened.value;
    const last = code.roundsOf(map).at(-1);
    const rows = last === undefined ? [] : code.rowsOfRound(map, last.id);
    return rows.length === 0 ? { wrong: speak.noRounds() } : { rows };
  }
  if (bytes.length > LARGEST) return { wrong: code.t('agreement.file.unreadable') };
  const rows = code.placementsFromCsv(code.tableText(bytes));
  return rows.ok ? { rows: rows.value } : { wrong: code.t(`agreement.file.${rows.failure.code}`) };
}

function resultOf(code, rows) {
  const { items, raters, stages, ordered, answers } = code.tallyOf(rows, code.routes);
  const scale = ordered ? 'ordinal' : 'nominal';
  const measures = code.measuresOf(answers, raters.length, stages.length, scale);
  const percent = code.percentAgreement(answers);
  const judged = answers.filter((item) => code.given(item).length >= 2);
  const splits = items.flatMap((item, at) => {
    const placed = answers[at];
    if (new Set(code.given(placed)).size < 2) return [];
    const where = raters.flatMap((rater, by) =>
      placed[by] === null ? [] : [[rater, stages[placed[by]]]],
    );
    return [{ item, stages: Object.fromEntries(where) }];
  });
  return {
    items: items.length,
    raters,
    stages,
    ordered,
    judged: judged.length,
    agreed: judged.length - splits.length,
    percent: percent.known ? percent.value : null,
    measures: Object.fromEntries(
      measures.map(({ name, measure }) => [
        name,
        measure.known ? { value: measure.value } : { value: null, because: measure.because },
      ]),
    ),
    paradox: code.isParadox(percent, measures),
    splits,
  };
}

function textOf({ t, format, bandOf, ENOUGH_DEALS }, file, result) {
  const { items, raters, judged, agreed, percent, measures, paradox, ordered, splits } = result;
  const lines = [`${file}: ${t('agreement.cli.table', { items, raters: raters.length })}`];
  lines.push(t('agreement.agreed', { agreed, total: judged }));
  if (percent !== null) lines.push(t('agreement.cli.pairs', { share: format.percent(percent) }));
  for (const [name, { value, because }] of Object.entries(measures)) {
    const said =
      value === null
        ? `${t('agreement.undefined')} (${t(`agreement.because.${because}`)})`
        : `${format.number(value, 3)}, ${t(`agreement.band.${bandOf(value)}`)}`;
    lines.push(`${t(`agreement.measure.${name}`)}: ${said}`);
  }
  if (judged < ENOUGH_DEALS) lines.push(t('agreement.notEnough', { deals: ENOUGH_DEALS }));
  if (paradox) lines.push(t('agreement.paradox'));
  if (!ordered) lines.push(t('agreement.cli.unordered'));
  if (splits.length > 0) lines.push(`${t('agreement.cli.disputed')}:`);
  for (const { item, stages } of splits) {
    const where = Object.entries(stages).map(([rater, stage]) => `${rater} → ${stage}`);
    lines.push(`  ${item}: ${where.join('; ')}`);
  }
  return lines.join('\n');
}
