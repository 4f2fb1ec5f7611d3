import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mapFromJson } from '#core/codecs/json.ts';
import { forOthers } from '#core/map/share.ts';
import { mapToFile, mapToJson } from '#core/codecs/map-file.ts';
import type { Language } from '#core/map/model.ts';
import { PAGE_SECTIONS } from '#core/onepager/options.ts';
import { openBytes } from '#formats/importers.ts';
import { enLate } from '#i18n/en-late.ts';
import { ruLate } from '#i18n/ru-late.ts';
import { shownMap } from '../core/codecs/support/shown.ts';
import { exampleMap } from '../core/onepager/support/maps.ts';
import { bare, readPdf } from '../e2e/support/pdf.ts';
import { readPng } from '../formats/support/pixels.ts';
import { SECTIONS } from '../../scripts/salesmap/arguments.mjs';
import { bytesOf, copyProject, inFolder, npmRun, salesmap } from './support/salesmap.ts';

const NAME = /^sales-system-map-karta-sistemy-prodazh-\d{4}-\d{2}-\d{2}/u;

/** The example as a file in a folder. */
async function writeExample(
  folder: string,
  name = 'example.salesmap.json',
  language: Language = 'ru',
) {
  const map = await exampleMap(language);
  writeFileSync(join(folder, name), mapToJson(map));
  return map;
}

describe('salesmap export', () => {
  it('writes an A3 page with English labels, without a browser', () =>
    inFolder(async (cwd) => {
      await writeExample(cwd);
      const args = ['export', 'example.salesmap.json', '--to', 'pdf', '--paper', 'a3'];
      const done = await salesmap([...args, '--lang', 'en', '--out', 'page.pdf'], { cwd });
      expect(done).toEqual({ status: 0, stdout: `${join(cwd, 'page.pdf')}\n`, stderr: '' });
      expect(readdirSync(cwd).toSorted()).toEqual(['example.salesmap.json', 'page.pdf']);

      const { pages, width, height, text } = await readPdf(bytesOf(cwd, 'page.pdf'));
      expect([pages, Math.round(width), Math.round(height)]).toEqual([1, 1191, 842]);
      for (const key of ['entry', 'exit', 'artifact', 'nextStep'] as const) {
        expect(bare(text)).toContain(bare(enLate[`onepager.row.${key}`].toUpperCase()));
        expect(bare(text)).not.toContain(bare(ruLate[`onepager.row.${key}`].toUpperCase()));
      }
    }));

  it.each(['svg', 'md', 'csv', 'json'])('writes %s under the name the app gives it', (format) =>
    inFolder(async (cwd) => {
      const map = await writeExample(cwd);
      const { status, stderr } = await salesmap(
        ['export', 'example.salesmap.json', `--to=${format}`, '--out', 'new/folder/'],
        { cwd },
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const [file = '', ...more] = readdirSync(join(cwd, 'new/folder'));
      expect(more).toEqual([]);
      expect(file).toMatch(NAME);
      expect(file.endsWith(format === 'json' ? '.salesmap.json' : `.${format}`)).toBe(true);
      const opened = await openBytes(bytesOf(cwd, 'new/folder', file));
      expect(opened.ok && shownMap(opened.value.map).stages).toEqual(shownMap(map).stages);
    }),
  );

  it('says when texts do not fit on the page', () =>
    inFolder(async (cwd) => {
      const map = await exampleMap('en');
      const stages = Object.values(map.stages).map((stage) => [
        stage.id,
        { ...stage, happens: 'A very long story of one stage. '.repeat(60) },
      ]);
      const long = { ...map, stages: Object.fromEntries(stages) as typeof map.stages };
      writeFileSync(join(cwd, 'long.json'), mapToJson(long));
      const args = ['export', 'long.json', '--to', 'svg', '--out', 'page.svg', '--lang', 'en'];
      const { status, stderr } = await salesmap(args, { cwd });
      expect(status).toBe(0);
      expect(stderr).toMatch(/^long\.json: [1-9]\d* texts do not fit on the page/u);
      expect(readdirSync(cwd)).toContain('page.svg');
    }));

  it('gives maps of one title a file each', () =>
    inFolder(async (cwd) => {
      await writeExample(cwd, 'a.json');
      await writeExample(cwd, 'b.json');
      const { status, stdout } = await salesmap(['export', 'a.json', 'b.json', '--to', 'md'], {
        cwd,
      });
      expect(status).toBe(0);
      const [first = '', second = ''] = stdout.trim().split('\n');
      expect(second).toBe(first.replace(/\.md$/u, '-2.md'));
      expect(readdirSync(cwd)).toHaveLength(4);
    }));

  it('writes nothing at all when one of its files is refused', () =>
    inFolder(async (cwd) => {
      await writeExample(cwd, 'good.json');
      writeFileSync(join(cwd, 'cut.json'), '{"format":\n"sales-system-map",');
      const { status, stdout, stderr } = await salesmap(
        ['export', 'good.json', 'cut.json', 'missing.json', '--to', 'json', '--lang', 'en'],
        { cwd },
      );
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain('cut.json: The file is damaged or was cut off');
      expect(stderr).toContain('line 2, character 20');
      expect(stderr).toContain('missing.json: there is no such file');
      expect(readdirSync(cwd).toSorted()).toEqual(['cut.json', 'good.json']);
    }));

  it('does not write over what it reads', () =>
    inFolder(async (cwd) => {
      await writeExample(cwd, 'a.json');
      const before = readFileSync(join(cwd, 'a.json'), 'utf8');
      const args = ['export', 'a.json', '--to', 'pdf', '--out', './a.json'];
      const { status, stderr } = await salesmap(args, { cwd });
      expect(status).toBe(2);
      expect(stderr).toContain('a.json — один из исходных файлов');
      expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(before);
    }));

  it('works in a project whose path has spaces', () =>
    inFolder(async (cwd) => {
      const map = await writeExample(cwd);
      const root = copyProject(cwd);
      const args = ['export', 'example.salesmap.json', '--to', 'pdf', '--out', 'page.pdf'];
      expect(await salesmap(args, { cwd, root })).toMatchObject({ status: 0, stderr: '' });
      const opened = await openBytes(bytesOf(cwd, 'page.pdf'));
      expect(opened.ok && opened.value.map).toEqual(forOthers(map));
    }));

  it('draws the picture of a page without a browser, as large as asked for', () =>
    inFolder(async (cwd) => {
      const map = await writeExample(cwd);
      const args = ['export', 'example.salesmap.json', '--to', 'png', '--scale', '2'];
      const { status, stderr } = await salesmap([...args, '--out', 'page.png'], { cwd });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const bytes = bytesOf(cwd, 'page.png');
      const { width, height } = readPng(bytes);
      expect([width, height]).toEqual([1684, 1191]);
      const opened = await openBytes(bytes);
      expect(opened.ok && opened.value.map).toEqual(forOthers(map));
    }));

  it('makes one PDF with contents of several maps, which opens again as all of them', () =>
    inFolder(async (cwd) => {
      await writeExample(cwd, 'a.json');
      await writeExample(cwd, 'b.json', 'en');
      const done = await salesmap(['export', 'a.json', 'b.json', '--to', 'pdf'], { cwd });
      expect(done).toMatchObject({ status: 0, stderr: '' });
      const [name = '', ...others] = readdirSync(cwd).filter((file) => file.endsWith('.pdf'));
      expect(others).toEqual([]);
      expect(name).toMatch(/^sales-system-map-karty-sistemy-prodazh-\d{4}-\d{2}-\d{2}\.pdf$/u);
      const { pages, text } = await readPdf(bytesOf(cwd, name));
      expect(pages).toBe(3);
      expect(bare(text)).toContain('Картысистемыпродаж');

      // The file with both is as good as both files.
      const again = ['export', name, '--to', 'json', '--out', 'maps/'];
      expect(await salesmap(again, { cwd })).toMatchObject({ status: 0, stderr: '' });
      expect(readdirSync(join(cwd, 'maps'))).toHaveLength(2);
    }));

  it('gives each map a PDF of its own in a folder', () =>
    inFolder(async (cwd) => {
      await writeExample(cwd, 'a.json');
      await writeExample(cwd, 'b.json', 'en');
      const args = ['export', 'a.json', 'b.json', '--to', 'pdf', '--out', 'pages/'];
      expect(await salesmap(args, { cwd })).toMatchObject({ status: 0, stderr: '' });
      const files = readdirSync(join(cwd, 'pages'));
      expect(files).toHaveLength(2);
      for (const file of files) expect((await readPdf(bytesOf(cwd, 'pages', file))).pages).toBe(1);
    }));

  it('leaves out of the page what is not asked for, and names of owners', () =>
    inFolder(async (cwd) => {
      const map = await writeExample(cwd);
      const args = ['export', 'example.salesmap.json', '--to', 'pdf', '--out', 'page.pdf'];
      const asked = ['--sections', 'entry,nextStep', '--no-owners', '--ink', 'black'];
      expect(await salesmap([...args, ...asked], { cwd })).toMatchObject({ status: 0, stderr: '' });
      const { text } = await readPdf(bytesOf(cwd, 'page.pdf'));
      const stage = Object.values(map.stages)[1];
      const gate = (wanted: string) =>
        Object.values(map.criteria).find(
          ({ gate: side, stageId }) => side === wanted && stageId === stage?.id,
        )?.text ?? '';
      expect(bare(text)).toContain(bare(gate('entry')));
      expect(bare(text)).not.toContain(bare(gate('exit')));
      expect(bare(text)).toContain(bare(stage?.nextAction ?? ''));
      expect(bare(text)).not.toContain(bare(`· ${stage?.nextOwner}`));
    }));

  it('knows the sections that the page has', () => {
    expect(SECTIONS).toEqual(PAGE_SECTIONS);
  });
});

describe('salesmap validate', () => {
  it('praises a sound map, run by npm from any folder', () =>
    inFolder(async (cwd) => {
      await writeExample(cwd);
      const { status, stdout } = await npmRun(
        ['validate', 'example.salesmap.json', '--lang', 'en'],
        { cwd },
      );
      expect({ status, stdout }).toEqual({
        status: 0,
        stdout: 'example.salesmap.json: a sound map, stages: 7\n',
      });
    }));

  it.each([
    ['ru', 'не карта системы продаж', 'map.stages.', 'больше 200'],
    ['en', 'not a sales system map', 'map.stages.', 'at most 200'],
  ] as const)('names file, place and reason in the language asked for: %s', (lang, ...says) =>
    inFolder(async (cwd) => {
      const map = await exampleMap('ru');
      const stages: Record<string, unknown> = { ...map.stages };
      const [first = ''] = Object.keys(stages);
      const broken = mapToFile({ ...map, stages: { ...stages, [first]: { id: first } } } as never);
      const many = Array.from({ length: 201 }, (_, at) => [`st_x${at}`, { id: `st_x${at}` }]);
      const crowded = mapToFile({ ...map, stages: Object.fromEntries(many) });
      for (const [name, file] of Object.entries({ other: { a: 1 }, broken, crowded })) {
        writeFileSync(join(cwd, `${name}.json`), JSON.stringify(file));
      }
      const env = { LANG: lang === 'en' ? 'en_GB.UTF-8' : 'ru_RU.UTF-8' };
      const files = ['other.json', 'broken.json', 'crowded.json'];
      const { status, stdout, stderr } = await salesmap(['validate', ...files], { cwd, env });
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      const lines = stderr.trim().replaceAll('\u00a0', ' ').split('\n');
      expect(lines.map((line) => line.split(':')[0])).toEqual(files);
      for (const [at, words] of says.entries()) expect(lines[at]).toContain(words);
    }),
  );

  it('checks every file, also after one that is refused', () =>
    inFolder(async (cwd) => {
      await writeExample(cwd, 'good.json');
      const files = ['.', 'missing.json', 'good.json'];
      const done = await salesmap(['validate', ...files, '--lang=en'], { cwd });
      expect(done).toEqual({
        status: 1,
        stdout: 'good.json: a sound map, stages: 7\n',
        stderr: '.: this is a folder; name the files in it\nmissing.json: there is no such file\n',
      });
    }));

  it('finds what a map would lose by being opened', () =>
    inFolder(async (cwd) => {
      const map = await writeExample(cwd);
      const file = mapToFile(map) as { map: Record<string, Record<string, object>> };
      const links = { ln_x: { id: 'ln_x', kind: 'lost', fromStageId: 'st_gone', toStageId: null } };
      const odd = { ...file.map, colour: 'red', links: { ln_x: { ...links.ln_x, label: '' } } };
      writeFileSync(join(cwd, 'odd.json'), JSON.stringify({ ...file, map: odd }));
      const { status, stderr } = await salesmap(['validate', 'odd.json', '--lang', 'en'], { cwd });
      expect(status).toBe(1);
      expect(stderr).toBe(
        'odd.json: map.links.ln_x: belongs to a stage that is not there; left out\n' +
          'odd.json: map.colour: not understood and not kept\n',
      );
      expect(mapFromJson(readFileSync(join(cwd, 'odd.json'), 'utf8')).ok).toBe(true);
    }));
});

describe('wrong usage', () => {
  it.each([
    [[], 'Не сказано, что делать'],
    [['judge', 'a.json'], 'Команды «judge» нет'],
    [['lint', 'a.json', '--stdin'], 'Либо файлы, либо --stdin'],
    [['lint', '--stdin', '--json=yes'], 'У --json нет значения'],
    [['toString', 'a.csv'], 'Команды «toString» нет'],
    [['validate'], 'Укажите хотя бы один файл'],
    [['export', 'a.json'], 'Укажите, что записать'],
    [['export', 'a.json', '--to', 'docx'], '--to docx не подходит'],
    [['export', 'a.json', '--to', 'pdf', '--paper', 'a5'], '--paper a5 не подходит'],
    [['export', 'a.json', '--to', 'pdf', '--lang', 'de'], '--lang de не подходит'],
    [['export', 'a.json', '--to'], 'После --to нужно значение'],
    [
      ['export', 'a.json', '--to', 'md', '--layout', 'board'],
      '--layout — только вместе с --to pdf',
    ],
    [['export', 'a.json', '--to', 'svg', '--scale', '2'], '--scale — только вместе с --to png'],
    [
      ['export', 'a.json', '--to', 'pdf', '--sections', 'entry,exits'],
      '--sections exits не подходит',
    ],
    [['export', 'a.json', '--to', 'pdf', '--no-owners=1'], 'У --no-owners нет значения'],
    [['export', 'a.json', '--to', 'pdf', '--to', 'md'], '--to указан дважды'],
    [['validate', 'a.json', '--paper', 'a4'], 'Параметра --paper здесь нет'],
    [['validate', 'a.json', '-x'], 'Параметра -x здесь нет'],
  ])('of %j ends with 2 and says what is wrong', async (args, words) => {
    const { status, stdout, stderr } = await salesmap(args, { cwd: '.' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).toContain('salesmap export FILE…');
  });

  it('is explained in English where the system speaks it', async () => {
    const { stderr } = await salesmap([], { cwd: '.', env: { LANG: 'en_US.UTF-8' } });
    expect(stderr).toContain('Nothing to do.');
    const help = await salesmap(['--help'], { cwd: '.', env: { LC_ALL: 'en_US.UTF-8' } });
    expect(help).toMatchObject({ status: 0, stderr: '' });
    expect(help.stdout).toContain('0: fine, 1: a file is refused or has faults, 2: wrong usage');
  });
});
