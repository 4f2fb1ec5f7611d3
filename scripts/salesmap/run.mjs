import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { languageOf, readArguments } from './arguments.mjs';
import { fonts, loadCode } from './code.mjs';
import { lintLines, lintMaps } from './lint.mjs';
import { pathsFor, writeWhole } from './output.mjs';
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
  const language = languageOf(argv, env);
  const speak = words[language];
  const read = readArguments(argv);
  if ('wrong' in read) return refuseUsage(speak, read);
  const { verb, files, options } = read.order;
  if (verb === 'help') {
    say(speak.help());
    return FINE;
  }
  if (options.to === 'png') return refuseUsage(speak, { wrong: 'png' });

  const code = await loadCode();
  if (code === null) return WRONG_USAGE;
  // npm changes into the project's folder; people mean the folder they stand in.
  const isRunByNpm = env.npm_lifecycle_event === 'salesmap' && env.INIT_CWD !== undefined;
  const cwd = isRunByNpm ? env.INIT_CWD : process.cwd();
  try {
    const job = { ...code, language, speak, files, options, cwd, say };
    return options.stdin ? await lintInput(job) : await runOnFiles(verb, job);
  } finally {
    await code.close();
  }
}

async function runOnFiles(verb, job) {
  const opened = await openAll(job);
  const areAllOpen = opened.length === job.files.length;
  if (verb === 'export') return areAllOpen ? exportAll(job, opened) : REFUSED;
  const isFine = verb === 'lint' ? await lintMaps(job, opened) : validate(job, opened) === FINE;
  return isFine && areAllOpen ? FINE : REFUSED;
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

/** The maps in the files that can be opened; says of the others why they cannot. */
async function openAll({ load, language, speak, files, cwd }) {
  const { openFile } = await load('formats/importers.ts');
  const { failureWords } = await load('features/maps/failure-words.ts');
  const { translator } = await load('i18n/catalogue.ts');
  const { loadWhole } = await load('i18n/load.ts');
  const { formatFor } = await load('i18n/format.ts');
  const t = translator(await loadWhole(language));

  const opened = [];
  for (const file of files) {
    const path = resolve(cwd, file);
    const read = await readWhole(path);
    if ('code' in read) {
      complain(`${file}: ${speak.unreadable(read.code)}`);
      continue;
    }
    const result = await openFile({ name: basename(path), ...read });
    if (result.ok) opened.push({ file, path, ...result.value });
    else complain(`${file}: ${failureWords(t, formatFor(language), result.failure)}`);
  }
  return opened;
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

async function exportAll(job, opened) {
  const { load, speak, options, cwd } = job;
  const { exportAs, exporters } = await load('formats/exporters.ts');
  const { fileName } = await load('core/codecs/file-name.ts');
  const { extension } = exporters[options.to];
  const day = today();
  const names = opened.map(({ map }) => ({ name: fileName(map.info.title, day, extension) }));
  const paths = await pathsFor(names, options.out, cwd);
  if ('wrong' in paths) return refuseUsage(speak, paths);
  const input = opened.find(({ path }) => paths.includes(path));
  if (input !== undefined) return refuseUsage(speak, { wrong: 'outIsInput', what: input.file });

  const write = (page) => exportAs(options.to, page);
  const results = [];
  for (const one of opened) {
    for (const fault of faultsOf(one, speak)) complain(fault);
    const bytes = await make(job, one, write);
    if (bytes === null) return REFUSED;
    results.push(bytes);
  }
  // Everything is made before anything is written.
  for (const [index, path] of paths.entries()) {
    try {
      await writeWhole(path, results[index], path !== resolve(cwd, options.out ?? '.'));
      say(path);
    } catch (error) {
      complain(`${path}: ${speak.unwritable(error.code)}`);
      return WRONG_USAGE;
    }
  }
  return FINE;
}

/** The bytes of one file; `null` after saying why there are none. */
async function make({ load, speak, options }, { file, map }, write) {
  const { loadLabels } = await load('features/onepager/page-words.ts');
  const labels = await loadLabels(options.lang ?? map.info.language);
  const job = { map, paper: options.paper ?? 'a4', labels, fonts, board: null };
  try {
    if (['pdf', 'svg'].includes(options.to)) {
      const count = await countCut(load, job);
      if (count > 0) complain(speak.cut({ file, count }));
    }
    return await write(job);
  } catch (error) {
    complain(speak.failed({ file, reason: error.message }));
    return null;
  }
}

/** How many texts the page cannot hold. */
async function countCut(load, job) {
  const { loadFonts, sceneOf } = await load('formats/scene.ts');
  return sceneOf(job, await loadFonts(job.fonts)).overflow.length;
}

/** The calendar day where the person is, as `YYYY-MM-DD`. */
function today() {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}
