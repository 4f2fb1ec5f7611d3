import { spawnSync } from 'node:child_process';
import { Workshop } from './support/board.ts';
import { expect, test } from './test.ts';

/** A reader of codes that knows nothing of how ours are made. */
const READER = 'zbarimg';

test('the QR code of the example is read by another program as a link that opens', async ({
  page,
}, info) => {
  test.skip(spawnSync(READER, ['--version']).error !== undefined, `${READER} is not installed`);
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await page.getByRole('button', { name: workshop.words.example }).click();
  await expect(workshop.cards.filter({ hasText: 'ICP' })).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Поделиться', exact: true }).click();
  const code = page.getByRole('img', { name: 'QR-код ссылки' });
  const box = await code.boundingBox();
  const modules = Number((await code.getAttribute('viewBox'))?.split(' ')[2]);
  expect((box?.width ?? 0) / modules).toBeGreaterThanOrEqual(4);
  const picture = info.outputPath('code.png');
  await code.screenshot({ path: picture });
  const read = spawnSync(READER, ['--quiet', '--raw', picture], { encoding: 'utf8' });
  expect(read.stdout).toMatch(/#map=\$[0-9A-Z$*+\-./:]+\n$/);

  await page.goto('about:blank');
  await page.goto(read.stdout.trim());
  await expect(page.getByRole('dialog', { name: 'Карта по ссылке' })).toContainText('Переговоры');
});
