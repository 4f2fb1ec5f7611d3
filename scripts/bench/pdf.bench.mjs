import { leastCpu } from './tools.mjs';

export const title = 'PDF of one page, and of many';

/** Pages made in a row in the browser, so that its clock of 10 ms is fine enough. */
const PAGES = 10;
const RASTERS = 4;
/** As the server of `tools.mjs` names it. */
const IN_PAGE = '/scripts/bench/in-page.mjs';

export async function measure(tools) {
  return [...(await inBrowser(tools)), ...(await inNode(tools))];
}

async function inBrowser({ open }) {
  const opened = await open();
  if (opened === null) return [];
  const { page, cpu } = opened;
  const code = await page.evaluateHandle((path) => import(path), IN_PAGE);
  const perRun = async (runs, work) => {
    // Once to fetch and compile, for both alike.
    await work(1);
    const start = await cpu();
    const bytes = await work(runs);
    return { bytes, cpu: ((await cpu()) - start) / runs };
  };
  const vector = await perRun(PAGES, (runs) =>
    page.evaluate(
      async ([made, count]) => {
        let bytes = 0;
        for (let run = 0; run < count; run += 1) bytes = await made.vectorPdf();
        return bytes;
      },
      [code, runs],
    ),
  );
  const sheet = await page.evaluateHandle((made) => made.drawPage(), code);
  const raster = await perRun(RASTERS, (runs) =>
    page.evaluate(
      async ([made, drawn, count]) => {
        let bytes = 0;
        for (let run = 0; run < count; run += 1) bytes = await made.rasterPdf(drawn);
        return bytes;
      },
      [code, sheet, runs],
    ),
  );
  const batch = await page.evaluate((made) => made.batch(30), code);
  await page.close();
  const against = 'against a picture at 3×';
  return [
    {
      what: `processor, ${against}`,
      value: vector.cpu,
      against: raster.cpu,
      unit: 'ms',
      limit: 1 / 8,
    },
    {
      what: `size, ${against}`,
      value: vector.bytes / 1e3,
      against: raster.bytes / 1e3,
      unit: 'kB',
      limit: 1 / 15,
    },
    { what: '30 maps in a worker: longest frame', value: batch.longest, unit: 'ms', limit: 100 },
    {
      what: '30 maps in a worker: longest task of the page',
      value: batch.task,
      unit: 'ms',
      limit: 100,
    },
    { what: '30 maps in a worker: time', value: batch.took, unit: 'ms' },
  ];
}

async function inNode({ load }) {
  const { exampleMap } = await load('/tests/core/onepager/support/maps.ts');
  const { LABELS } = await load('/tests/core/onepager/support/page.ts');
  const { jobOf } = await load('/tests/formats/support/jobs.ts');
  const { exportAs, exportBatch } = await load('/src/formats/exporters.ts');
  const map = await exampleMap('ru');
  const job = jobOf(map);
  const words = { language: 'ru', title: 'Карты системы продаж', untitled: 'Без названия' };
  const mapsOf = (count) =>
    Array.from({ length: count }, (_, at) => {
      return { ...map, info: { ...map.info, id: `map_b${at}`, title: `Карта ${at + 1}` } };
    });
  const sizes = {};
  const batch = (count) => async () => {
    const made = { ...job, words, labelsOf: () => LABELS.ru };
    sizes[count] = (await exportBatch(mapsOf(count), made)).length;
  };
  const one = await leastCpu(5, () => exportAs('pdf', job));
  const thirty = await leastCpu(4, batch(30));
  const hundreds = await leastCpu(1, batch(200));
  const png = await leastCpu(2, () => exportAs('png', job));
  return [
    { what: '1 map in Node: processor', value: one, unit: 'ms' },
    { what: '30 maps in Node: processor', value: thirty / 1e3, unit: 's', limit: 1.5 },
    { what: '30 maps: size', value: sizes[30] / 1e3, unit: 'kB', limit: 700 },
    { what: '200 maps in Node: processor', value: hundreds / 1e3, unit: 's' },
    { what: '200 maps: size', value: sizes[200] / 1e6, unit: 'MB', limit: 5 },
    { what: 'PNG at 3× in Node: processor', value: png / 1e3, unit: 's' },
  ];
}
