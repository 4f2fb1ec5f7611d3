import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { measureAgreement } from './agreement.mjs';
import { languageOf, readArguments } from './arguments.mjs';
import { loadCode } from './code.mjs';
import { exportAll } from './export.mjs';
import { lintLines, lintMaps } from './lint.mjs';
import { words } from './words.mjs';

/** Bytes above which a file is not even read; the importers refuse it by its size. */
const LARGEST_READ = 100_000_000;

const FINE = 0;
const REFUSED = 1;
const WRONG_USAGE = 2;

const say = (text) => process.stdout.write(`${text}\n`);
const complain = (text) => process.stderr.write(`${text}\n`);

/**
 * Does what the arguments ask for.
 *
 * @param {readonly string[]} argv
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} the exit status: 0 fine, 1 findings or refused input, 2 wrong usage
 */
export async function run(argv, env) {
  // Whoever reads may have seen enough (`| head`): that is no fault.
  process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? FINE : REFUSED));
  const language = languageOf(argv, env);
  const speak = words[language];
  const read = readArguments(argv);
  if ('wrong' in read) return refuseUsage(speak, read);
  const { verb, files, options } = read.order;
  if (verb === 'help') {
    say(speak.help());
    return FINE;
  }

  const code = await loadCode();
  if (code === null) return WRONG_USAGE;
  // npm changes into the project's folder; people mean the folder they stand in.
  const isRunByNpm = env.npm_lifecycle_event === 'salesmap' && env.INIT_CWD !== undefined;
  const cwd = isRunByNpm ? env.INIT_CWD : process.cwd();
  try {
    const job = { ...code, language, speak, files, options, cwd, say, complain };
    return options.stdin ? await lintInput(job) : await runOnFiles(verb, job);
  } finally {
    await code.close();
  }
}

async function runOnFiles(verb, job) {
  if (verb === 'agreement') return (await measureAgreement(job)) ? FINE : REFUSED;
  const { opened, areAllOpen } = await openAll(job);
  if (verb === 'export') return areAllOpen ? exportMaps(job, opened) : REFUSED;
  const isFine = verb === 'lint' ? await lintMaps(job, opened) : validate(job, opened) === FINE;
  return isFine && areAllOpen ? FINE : REFUSED;
}

async function exportMaps(job, opened) {
  for (const fault of opened.flatMap((one) => faultsOf(one, job.speak))) complain(fault);
  const result = await exportAll(job, opened);
  if ('done' in result) return result.done ? FINE : REFUSED;
  return result.wrong === null ? WRONG_USAGE : refuseUsage(job.speak, result);
}

async function lintInput(job) {
  const isFine = await lintLines({ ...job, input: process.stdin });
  if (isFine === null) complain(job.speak.inputTooLarge());
  return isFine ? FINE : REFUSED;
}

function refuseUsage(speak, { wrong, what, among = [] }) {
  complain(speak.usage[wrong]({ what, among: among.join(', ') }));
  complain(speak.see());
  return WRONG_USAGE;
}

/** The maps in the files that can be opened, a file may hold several; says why others cannot. */
async function openAll({ load, language, speak, files, cwd }) {
  const { openFile } = await load('formats/importers.ts');
  const { failureWords } = await load('features/maps/failure-words.ts');
  const { translator } = await load('i18n/catalogue.ts');
  const { loadWhole } = await load('i18n/load.ts');
  const { formatFor } = await load('i18n/format.ts');
  const t = translator(await loadWhole(language));

  const opened = [];
  let areAllOpen = true;
  const refuse = (file, reason) => {
    complain(`${file}: ${reason}`);
    areAllOpen = false;
  };
  for (const file of files) {
    const path = resolve(cwd, file);
    const read = await readWhole(path);
    if ('code' in read) {
      refuse(file, speak.unreadable(read.code));
      continue;
    }
    const result = await openFile({ name: basename(path), ...read });
    const failures = result.ok ? (result.value.refused ?? []) : [result.failure];
    for (const failure of failures) {
      refuse(file, failureWords(t, formatFor(language), failure));
    }
    if (!result.ok) continue;
    const { others = [], ...first } = result.value;
    opened.push(...[first, ...others].map((one) => ({ ...one, file, path })));
  }
  return { opened, areAllOpen };
}

/** A file as the importers want it, or the system's code of why it cannot be read. */
async function readWhole(path) {
  try {
    const { size } = await stat(path);
    // A file far too large for a map is refused by its size, unread.
    const content = size > LARGEST_READ ? new Uint8Array() : new Uint8Array(await readFile(path));
    return { size, bytes: async () => content };
  } catch (error) {
    return { code: error.code };
  }
}

/** Names everything in a file that did not come into the map as it stood. */
function faultsOf({ file, mends, unknown }, speak) {
  return [
    ...mends.map(({ code, table, id }) => `${file}: map.${table}.${id}: ${speak.mends[code]}`),
    ...unknown.map((place) => `${file}: ${placeIn(place, speak)}: ${speak.unknown()}`),
  ];
}

/** Documents without fields name lines and columns. */
function placeIn(place, speak) {
  const [, kind, number] = /^(line|column) (\d+)$/u.exec(place) ?? [];
  return kind === undefined ? place : speak[kind](number);
}

function validate({ speak }, opened) {
  let status = FINE;
  for (const one of opened) {
    const faults = faultsOf(one, speak);
    for (const fault of faults) complain(fault);
    if (faults.length > 0) status = REFUSED;
    else say(speak.valid({ file: one.file, stages: Object.keys(one.map.stages).length }));
  }
  return status;
}
