/** `salesmap export`: writes maps in another format, all of them or none. */
import { resolve } from 'node:path';
import { fonts } from './code.mjs';
import { asksForFolder, pathsFor, writeWhole } from './output.mjs';

/** Formats that show the page. */
const WITH_PAGE = ['pdf', 'png', 'svg'];

/**
 * Writes the maps; several of them become one PDF unless a folder is asked for.
 *
 * @returns {Promise<{ done: boolean } | { wrong: string, what?: string }>} wrong usage is told apart
 */
export async function exportAll(job, opened) {
  const { load, speak, options, cwd, complain, say } = job;
  const { exporters } = await load('formats/exporters.ts');
  const isBook =
    options.to === 'pdf' && opened.length > 1 && !(await asksForFolder(options.out, cwd));
  const names = isBook ? [await bookName(job)] : await mapNames(job, opened, exporters);
  const paths = await pathsFor(names, options.out, cwd);
  if ('wrong' in paths) return paths;
  const input = opened.find(({ path }) => paths.includes(path));
  if (input !== undefined) return { wrong: 'outIsInput', what: input.file };

  const results = isBook ? [await makeBook(job, opened)] : await makeEach(job, opened);
  if (results.includes(null)) return { done: false };
  // Everything is made before anything is written.
  for (const [index, path] of paths.entries()) {
    try {
      await writeWhole(path, results[index], path !== resolve(cwd, options.out ?? '.'));
      say(path);
    } catch (error) {
      complain(`${path}: ${speak.unwritable(error.code)}`);
      return { wrong: null };
    }
  }
  return { done: true };
}

async function mapNames({ load, options }, opened, exporters) {
  const { fileName } = await load('core/codecs/file-name.ts');
  const { extension } = exporters[options.to];
  return opened.map(({ map }) => ({ name: fileName(map.info.title, today(), extension) }));
}

async function bookName(job) {
  const { fileName } = await job.load('core/codecs/file-name.ts');
  const { title } = await batchWords(job, job.options.lang ?? job.language);
  return { name: fileName(title, today(), 'pdf') };
}

/** The bytes of a file for each map; `null` after saying why there are none. */
async function makeEach(job, opened) {
  const { exportAs } = await job.load('formats/exporters.ts');
  const results = [];
  for (const { file, map } of opened) {
    const page = await pageJob(job, map);
    results.push(await tried(job, file, () => exportAs(job.options.to, page)));
    if (results.at(-1) === null) return results;
    await tellCut(job, file, map, page);
  }
  return results;
}

async function makeBook(job, opened) {
  const { load, options } = job;
  const { exportBatch } = await load('formats/exporters.ts');
  const { loadLabels } = await load('features/onepager/page-words.ts');
  for (const { file, map } of opened) await tellCut(job, file, map, await pageJob(job, map));
  const [{ file, map }] = opened;
  const language = options.lang ?? map.info.language;
  const labels = { ru: await loadLabels('ru'), en: await loadLabels('en') };
  const batch = {
    ...(await pageJob(job, map)),
    words: await batchWords(job, language),
    labelsOf: ({ info }) => labels[options.lang ?? info.language],
  };
  const maps = opened.map((one) => one.map);
  return tried(job, file, () => exportBatch(maps, batch));
}

async function batchWords({ load }, language) {
  const { translator } = await load('i18n/catalogue.ts');
  const { loadWhole } = await load('i18n/load.ts');
  const t = translator(await loadWhole(language));
  return { language, title: t('exportDialog.batch.heading'), untitled: t('header.untitled') };
}

async function pageJob({ load, options }, map) {
  const { loadLabels } = await load('features/onepager/page-words.ts');
  const { DEFAULT_PAGE_OPTIONS } = await load('core/onepager/options.ts');
  const { sections } = DEFAULT_PAGE_OPTIONS;
  const wanted = options.sections?.split(',');
  const page = {
    layout: options.layout ?? DEFAULT_PAGE_OPTIONS.layout,
    ink: options.ink ?? DEFAULT_PAGE_OPTIONS.ink,
    pages: options.pages ?? DEFAULT_PAGE_OPTIONS.pages,
    owners: options['no-owners'] !== true,
    privateNotes: options['private-notes'] === true,
    sections:
      wanted === undefined
        ? sections
        : Object.fromEntries(Object.keys(sections).map((name) => [name, wanted.includes(name)])),
  };
  return {
    map,
    paper: options.paper ?? 'a4',
    page,
    labels: await loadLabels(options.lang ?? map.info.language),
    fonts,
    board: null,
    ...(options.scale === undefined ? {} : { pngScale: Number(options.scale) }),
  };
}

/** What a piece of work gives; `null` after saying why it gives nothing. */
async function tried({ speak, complain }, file, work) {
  try {
    return await work();
  } catch (error) {
    complain(speak.failed({ file, reason: error.message }));
    return null;
  }
}

/** Says how many texts the page cannot hold. */
async function tellCut({ load, speak, complain, options }, file, map, page) {
  if (!WITH_PAGE.includes(options.to)) return;
  const { fontSetOf, loadFonts } = await load('formats/fonts.ts');
  const { scenesOf } = await load('formats/scene.ts');
  const scenes = scenesOf(map, page.labels, page, fontSetOf(await loadFonts(fonts)));
  const count = scenes.reduce((sum, { overflow }) => sum + overflow.length, 0);
  if (count > 0) complain(speak.cut({ file, count }));
}

/** The calendar day where the person is, as `YYYY-MM-DD`. */
function today() {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}
