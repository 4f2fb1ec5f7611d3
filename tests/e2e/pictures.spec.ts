import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { mapToJson } from '#core/codecs/map-file.ts';
import { openBytes } from '#formats/importers.ts';
import { exampleMap } from '../core/onepager/support/maps.ts';
import { nodePng } from '../formats/support/jobs.ts';
import { difference, readPng } from '../formats/support/pixels.ts';
import { Workshop } from './support/board.ts';
import { expect, test } from './test.ts';

/** Whether a program of the system is there and could do it. */
function isRun(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

/** An SVG as this browser shows it, as the bytes of a PNG of a size. */
async function shownBy(page: Page, svg: Uint8Array, width: number, height: number) {
  const base64 = await page.evaluate(
    async ([source, wide, high]) => {
      const picture = new Image();
      picture.src = `data:image/svg+xml;base64,${source}`;
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = wide;
      canvas.height = high;
      canvas.getContext('2d')?.drawImage(picture, 0, 0, wide, high);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    },
    [Buffer.from(svg).toString('base64'), width, height] as const,
  );
  return readPng(Buffer.from(base64, 'base64'));
}

/** All browsers of one run put their pictures here; whoever is later finds the others. */
const MEETING_PLACE = join(tmpdir(), `salesmap-pictures-${process.ppid}`);

function ofOtherBrowsers(browser: string, png: Uint8Array): readonly [string, Uint8Array][] {
  mkdirSync(MEETING_PLACE, { recursive: true });
  writeFileSync(join(MEETING_PLACE, browser), png);
  return readdirSync(MEETING_PLACE)
    .filter((name) => name !== browser)
    .map((name) => [name, readFileSync(join(MEETING_PLACE, name))]);
}

test('[E13] [E16] PNG, SVG and PDF show the same page, in this browser and in other programs', async ({
  page,
}, info) => {
  // Five pictures of four million pixels are drawn, packed and read.
  test.slow();
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  // The same map in every browser: the one that the app makes itself has ids of its own each time.
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: workshop.words.openFile }).click();
  const buffer = Buffer.from(mapToJson(await exampleMap('ru')));
  await (await chooser).setFiles({ name: 'map.json', mimeType: 'application/json', buffer });
  await expect(workshop.cards.filter({ hasText: 'ICP' })).not.toHaveCount(0);
  const { bytes: png } = await workshop.export('png');
  const { bytes: svg } = await workshop.export('svg');
  const { bytes: pdf } = await workshop.export('pdf');
  expect(png.length).toBeLessThan(1_200_000);
  expect(svg.length).toBeLessThan(300_000);

  const ours = readPng(png);
  expect([ours.width, ours.height]).toEqual([2526, 1786]);
  const opened = await openBytes(png);
  if (!opened.ok) throw new Error(opened.failure.code);
  const drawnHere = readPng(await nodePng(opened.value.map));
  expect(difference(ours, drawnHere), 'without a browser').toBeLessThanOrEqual(0.015);
  for (const [browser, theirs] of ofOtherBrowsers(info.project.name, png)) {
    expect(difference(ours, readPng(theirs)), browser).toBeLessThanOrEqual(0.01);
  }
  const shown = await shownBy(page, svg, ours.width, ours.height);
  expect(difference(ours, shown), 'SVG').toBeLessThan(0.05);

  const path = info.outputPath('page');
  writeFileSync(`${path}.pdf`, pdf);
  const args = ['-r', '216', '-png', '-singlefile', `${path}.pdf`, path];
  if (isRun('pdftoppm', args)) {
    const drawn = readPng(readFileSync(`${path}.png`));
    expect(difference(ours, drawn), 'pdftoppm').toBeLessThanOrEqual(0.07);
  } else {
    info.annotations.push({ type: 'skipped', description: 'pdftoppm is not installed' });
  }
});
