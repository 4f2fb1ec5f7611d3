/** `salesmap lint`: judges the criteria of maps, or lines from standard input. */

/** What standard input may hold, in characters: about 100,000 criteria. */
const LARGEST_INPUT = 20_000_000;

/** The parts of the app that `lint` needs. */
async function loadLint(load, language) {
  const [linter, criterion, words, catalogue, i18n] = await Promise.all(
    [
      'core/lint/linter.ts',
      'core/lint/criterion.ts',
      'i18n/finding-words.ts',
      'i18n/catalogue.ts',
      'i18n/load.ts',
    ].map(load),
  );
  const t = catalogue.translator(await i18n.loadWhole(language));
  const messageOf = (finding) => {
    const { why, fix } = words.findingWords(t, finding);
    return `${why} ${fix}`;
  };
  return { ...linter, ...criterion, messageOf };
}

/**
 * Judges every line of the input and writes one JSON object per line.
 *
 * @returns {Promise<boolean>} whether no line is vague; `null` when the input is too large
 */
export async function lintLines({ load, language, input, say }) {
  const code = await loadLint(load, language);
  const classifier = await code.loadClassifier();
  const text = await read(input);
  if (text === null) return null;
  let isFine = true;
  const answers = [];
  for (const line of linesOf(text)) {
    const { verdict, findings } = code.lintCriterion(classifier, line, language);
    if (verdict === 'vague') isFine = false;
    answers.push(
      JSON.stringify({
        text: line,
        verdict,
        findings: findings.map((finding) => ({
          rule: finding.rule,
          severity: finding.severity,
          message: code.messageOf(finding),
        })),
      }),
    );
  }
  if (answers.length > 0) say(answers.join('\n'));
  return isFine;
}

/** Lines as typed: any line ending, no byte order mark, nothing for empty lines. */
function linesOf(text) {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .filter((line) => line.trim() !== '');
}

async function read(input) {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  for await (const chunk of input) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LARGEST_INPUT) return null;
  }
  return text + decoder.decode();
}

/**
 * Judges maps and says where something is to be mended.
 *
 * @param {readonly { file: string, map: object }[]} opened
 * @returns {Promise<boolean>} whether nothing was found
 */
export async function lintMaps({ load, language, options, speak, say }, opened) {
  const code = await loadLint(load, language);
  const { lintMap } = await load('core/lint/map/lint-map.ts');
  const { shippedLines } = await load('core/lint/shipped.ts');
  const dismissed = await load('core/lint/map/dismissed.ts');
  const { loadGuide } = await load('core/templates/index.ts');
  const queries = await load('core/map/queries.ts');
  const classifier = await code.loadClassifier();
  let isFine = true;
  for (const { file, map } of opened) {
    const shipped = shippedLines(await loadGuide(map.info.language), null);
    const report = lintMap(map, { classifier, shipped, preset: 'workshop' });
    const found = [
      ...criterionFindings(map, report, { ...queries, ...dismissed }),
      ...dismissed.openMapFindings(report.findings, dismissed.dismissedRules(map)),
    ];
    const entries = found.map((finding) => entryOf(map, finding, queries, code.messageOf));
    if (entries.some(({ severity }) => severity !== 'info')) isFine = false;
    if (options.json) for (const entry of entries) say(JSON.stringify({ file, ...entry }));
    else for (const entry of entries) say(sentence(file, entry, speak));
    if (!options.json && entries.length === 0) say(speak.nothingFound({ file }));
  }
  return isFine;
}

/** Findings on wording that nobody has dismissed, in the order of the route. */
function criterionFindings(map, report, code) {
  const { routeOf, criteriaOf, dismissedRules, openFindings } = code;
  const answered = dismissedRules(map);
  const findingsOf = (id) => {
    const found = report.criteria.get(id);
    return found === undefined ? [] : openFindings(found, answered.get(id));
  };
  return routeOf(map).flatMap(({ id: stageId }) =>
    ['entry', 'exit'].flatMap((gate) =>
      criteriaOf(map, stageId, gate).flatMap(({ id, text }) =>
        findingsOf(id).map((finding) => ({
          ...finding,
          text,
          place: { stageId, field: 'criterion', gate, criterionId: id },
        })),
      ),
    ),
  );
}

function entryOf(map, finding, { numberOf }, messageOf) {
  const { rule, severity, place } = finding;
  const { stageId, field, gate, criterionId, metricId, artifactId } = place;
  const id = criterionId ?? metricId ?? artifactId;
  return {
    rule,
    severity,
    stage: { number: numberOf(map, stageId), id: stageId, name: map.stages[stageId].name },
    field: gate ?? field,
    ...(id ? { id } : {}),
    ...(finding.text === undefined ? {} : { text: finding.text }),
    message: messageOf(finding),
  };
}

function sentence(file, { rule, severity, stage, field, text, message }, speak) {
  const where = `${file}: ${stage.number}. ${stage.name}, ${speak.fields[field] ?? field}`;
  const quoted = text === undefined ? '' : ` | ${text}`;
  return `${where}${quoted}\n  ${speak.severity[severity]} ${rule}: ${message}`;
}
