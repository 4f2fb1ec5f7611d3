/** Reads the arguments of `salesmap`; knows nothing of files and maps. */

export const FORMATS = ['pdf', 'svg', 'png', 'md', 'csv', 'json'];
export const PAPERS = ['a4', 'a3', 'letter', 'tabloid'];
const LANGUAGES = ['ru', 'en'];
/** An option without a value. */
const FLAG = [];
/** Sections of the page, as `PAGE_SECTIONS` in `core/onepager/options.ts`. */
export const SECTIONS = [
  'stamp',
  'figures',
  'funnel',
  'happens',
  'metric',
  'entry',
  'exit',
  'artifact',
  'nextStep',
  'links',
  'notes',
  'glossary',
];
/** What only pages know, or only pictures. */
const OF_PAGE = {
  layout: ['table', 'board'],
  ink: ['colour', 'black'],
  pages: ['one', 'more'],
  sections: null,
  'no-owners': FLAG,
  'private-notes': FLAG,
};
const WITH_PAGE = ['pdf', 'png', 'svg'];
/** Verb → options it takes, with their values; `null` where any text will do. */
const VERBS = {
  validate: { lang: LANGUAGES },
  export: {
    to: FORMATS,
    lang: LANGUAGES,
    paper: PAPERS,
    out: null,
    scale: ['1', '2', '3'],
    ...OF_PAGE,
  },
  lint: { lang: LANGUAGES, json: FLAG, stdin: FLAG },
  agreement: { lang: LANGUAGES, json: FLAG },
};

/**
 * The language of messages: the one asked for, else that of the environment, else Russian.
 *
 * @param {readonly string[]} argv
 * @param {NodeJS.ProcessEnv} env
 * @returns {'ru' | 'en'}
 */
export function languageOf(argv, env) {
  const asked = valueOf(argv, 'lang');
  if (LANGUAGES.includes(asked)) return asked;
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^en/iu.test(system) ? 'en' : 'ru';
}

function valueOf(argv, name) {
  const at = argv.indexOf(`--${name}`);
  if (at >= 0) return argv[at + 1];
  return argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
}

/**
 * @typedef {object} Order
 * @property {'help' | 'validate' | 'export' | 'lint' | 'agreement'} verb
 * @property {readonly string[]} files
 * @property {{ to?: string, lang?: 'ru' | 'en', paper?: string, out?: string, json?: true, stdin?: true }} options
 */

/**
 * What is to be done, or which argument is wrong and how: a key of `words.mjs` under `usage`.
 *
 * @param {readonly string[]} argv
 * @returns {{ order: Order } | { wrong: string, what?: string, among?: readonly string[] }}
 */
export function readArguments(argv) {
  const [verb, ...rest] = argv;
  if (verb === undefined) return { wrong: 'noVerb' };
  if (['help', '--help', '-h'].includes(verb)) {
    return { order: { verb: 'help', files: [], options: {} } };
  }
  const known = Object.hasOwn(VERBS, verb) ? VERBS[verb] : null;
  if (known === null) return { wrong: 'verb', what: verb, among: Object.keys(VERBS) };

  const read = readRest(rest, known);
  if ('wrong' in read) return read;
  const { files, options } = read;
  if (options.stdin) {
    return files.length === 0 ? { order: { verb, files, options } } : { wrong: 'stdinAndFiles' };
  }
  if (files.length === 0) return { wrong: 'noFiles' };
  const fault = verb === 'export' ? faultOfExport(options) : null;
  if (fault !== null) return fault;
  return { order: { verb, files, options } };
}

function faultOfExport(options) {
  const { to, sections } = options;
  if (to === undefined) return { wrong: 'noFormat', among: FORMATS };
  const ofPage = Object.keys(OF_PAGE).find((name) => Object.hasOwn(options, name));
  if (ofPage !== undefined && !WITH_PAGE.includes(to)) {
    return { wrong: 'onlyWith', what: `--${ofPage}`, among: WITH_PAGE };
  }
  if (options.scale !== undefined && to !== 'png') {
    return { wrong: 'onlyWith', what: '--scale', among: ['png'] };
  }
  const strange = sections?.split(',').find((name) => !SECTIONS.includes(name));
  if (strange === undefined) return null;
  return { wrong: 'value', what: `--sections ${strange}`, among: SECTIONS };
}

function readRest(rest, known) {
  const files = [];
  const options = {};
  for (let at = 0; at < rest.length; at += 1) {
    const one = rest[at];
    if (one === '--') return { files: [...files, ...rest.slice(at + 1)], options };
    if (!one.startsWith('-')) {
      files.push(one);
      continue;
    }
    const option = readOption(one, rest[at + 1], known, options);
    if ('wrong' in option) return option;
    options[option.name] = option.value;
    at += option.taken;
  }
  return { files, options };
}

/** One option, and how many of the arguments after it belong to it. */
function readOption(typed, next, known, options) {
  const [, name = '', inside] = /^--([a-z]+(?:-[a-z]+)*)(?:=(.*))?$/su.exec(typed) ?? [];
  if (!Object.hasOwn(known, name)) return { wrong: 'option', what: typed };
  if (known[name] === FLAG) return flagFault(name, inside) ?? { name, value: true, taken: 0 };
  const value = inside ?? next ?? '';
  const taken = inside === undefined ? 1 : 0;
  return faultOf(name, value, known[name], options) ?? { name, value, taken };
}

function flagFault(name, value) {
  return value === undefined ? null : { wrong: 'noValueHere', what: `--${name}` };
}

function faultOf(name, value, among, options) {
  const what = `--${name}`;
  if (value === '') return { wrong: 'noValue', what };
  if (Object.hasOwn(options, name)) return { wrong: 'twice', what };
  if (among === null || among.includes(value)) return null;
  return { wrong: 'value', what: `${what} ${value}`, among };
}
