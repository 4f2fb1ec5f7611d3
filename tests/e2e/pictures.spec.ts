import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Workshop } from './support/board.ts';
import { expect, test } from './test.ts';

const call = (program: string, ...args: readonly string[]) =>
  spawnSync(program, args, { encoding: 'utf8' });
const has = (program: string) => call(program, '--version').error === undefined;

/** How far two pictures of one size differ: root of the mean square over all channels, 0 to 1. */
async function difference(page: Page, one: Uint8Array, other: Uint8Array, type: string) {
  return page.evaluate(
    async ([first, second, kind]) => {
      async function pixels(base64: string, mime: string, size: readonly [number, number] | null) {
        const picture = new Image();
        picture.src = `data:${mime};base64,${base64}`;
        await picture.decode();
        const [width, height] = size ?? [picture.naturalWidth, picture.naturalHeight];
        const canvas = document.createElement('canvas');
        canvas.width = width;
        canvas.height = height;
        const pen = canvas.getContext('2d');
        if (pen === null) throw new Error('no canvas');
        pen.drawImage(picture, 0, 0, width, height);
        return pen.getImageData(0, 0, width, height);
      }
      const a = await pixels(first, 'image/png', null);
      const b = await pixels(second, kind, [a.width, a.height]);
      let sum = 0;
      for (let at = 0; at < a.data.length; at += 1) {
        sum += ((a.data[at] ?? 0) - (b.data[at] ?? 0)) ** 2;
      }
      // The fourth channel is the same everywhere and would flatter the result.
      return Math.sqrt(sum / (0.75 * a.data.length)) / 255;
    },
    [Buffer.from(one).toString('base64'), Buffer.from(other).toString('base64'), type] as const,
  );
}

test('PNG, SVG and PDF show the same page, in this browser and in other programs', async ({
  page,
}, info) => {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await page.getByRole('button', { name: workshop.words.example }).click();
  await expect(workshop.cards.filter({ hasText: 'ICP' })).not.toHaveCount(0);
  const { bytes: png } = await workshop.export('png');
  const { bytes: svg } = await workshop.export('svg');
  const { bytes: pdf } = await workshop.export('pdf');
  expect(png.length).toBeLessThan(1_200_000);
  expect(svg.length).toBeLessThan(300_000);

  expect(await difference(page, png, svg, 'image/svg+xml')).toBeLessThan(0.05);

  const skipped: string[] = [];
  const at = (name: string) => info.outputPath(name);
  writeFileSync(at('page.svg'), svg);
  writeFileSync(at('page.pdf'), pdf);
  writeFileSync(at('page.png'), png);
  if (has('rsvg-convert')) {
    const size = ['-w', '2526', '-h', '1786'];
    call('rsvg-convert', ...size, '-o', at('rsvg.png'), at('page.svg'));
    const drawn = readFileSync(at('rsvg.png'));
    expect(await difference(page, png, drawn, 'image/png'), 'librsvg').toBeLessThan(0.05);
  } else skipped.push('rsvg-convert');
  // Of poppler's two painters this one places letters between pixels, as a browser does.
  if (has('pdftocairo')) {
    call('pdftocairo', '-r', '216', '-png', '-singlefile', at('page.pdf'), at('poppler'));
    const drawn = readFileSync(at('poppler.png'));
    expect(await difference(page, png, drawn, 'image/png'), 'poppler').toBeLessThan(0.07);
  } else skipped.push('pdftocairo');
  if (has('pngcheck')) {
    const { status, stdout } = call('pngcheck', '-v', at('page.png'));
    expect(status).toBe(0);
    expect(stdout).toContain('pixels/meter (216 dpi)');
  } else skipped.push('pngcheck');
  for (const program of skipped) {
    info.annotations.push({ type: 'skipped', description: `${program} is not installed` });
  }
});
