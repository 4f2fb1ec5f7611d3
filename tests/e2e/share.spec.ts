import { constants, deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { Workshop } from './support/board.ts';
import { expect, test } from './test.ts';

async function share(workshop: Workshop): Promise<string> {
  await workshop.page.getByRole('button', { name: 'Поделиться', exact: true }).click();
  return workshop.page.getByLabel('Ссылка', { exact: true }).inputValue();
}

/** Goes to a link as somebody does who has never been here. */
async function follow(page: Page, link: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(link);
}

test('a link carries the whole map, which is looked at before it opens beside the work that is there', async ({
  page,
}) => {
  test.slow();
  const workshop = new Workshop(page, 'ru');
  const ours = workshop.cards.filter({ hasText: 'Наша работа' });
  await workshop.open();
  await workshop.openStage('Поиск');
  await workshop.field(workshop.words.happens).fill('Наша работа');
  await page.getByRole('button', { name: workshop.words.example }).click();
  await expect(workshop.cards.filter({ hasText: 'ICP' })).not.toHaveCount(0);
  const link = await share(workshop);
  expect(link.length).toBeLessThanOrEqual(3_200);
  const dialog = page.getByRole('dialog', { name: 'Поделиться картой' });
  await expect(dialog).toContainText(new RegExp(`${link.length}\\sзнак`));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Вернуться' }).click();
  await expect(ours).toHaveCount(1);
  await workshop.saved();

  await follow(page, link);
  const look = page.getByRole('dialog', { name: 'Карта по ссылке' });
  await expect(look).toContainText('Квалификация');
  await expect(ours).toHaveCount(1);
  await look.getByRole('button', { name: 'Открыть карту' }).click();
  await expect(workshop.cards.filter({ hasText: 'ICP' })).not.toHaveCount(0);
  expect(page.url()).not.toContain('#');
  await page.getByRole('button', { name: 'Вернуться' }).click();
  await expect(ours).toHaveCount(1);
});

test('a damaged link and a bomb are refused in words; what is on the board stays', async ({
  page,
  baseURL,
}) => {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await workshop.openStage('Поиск');
  await workshop.field(workshop.words.happens).fill('Наша работа');
  await workshop.saved();
  const piece = deflateRawSync(Buffer.alloc(1_048_576), { finishFlush: constants.Z_FULL_FLUSH });
  const bomb = Buffer.concat([Buffer.from([1, 0]), ...Array<Buffer>(60).fill(piece)]);
  const payload = bomb.subarray(0, 49_000).toString('base64url');
  for (const wrong of ['', 'AQxx', 'карта', payload, 'A'.repeat(70_000)]) {
    await follow(page, `${baseURL}#map=${wrong}`);
    const dialog = page.getByRole('dialog', { name: 'Ссылку не удалось прочитать' });
    await expect(dialog).toContainText('Карта на доске не изменилась');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    expect(page.url()).not.toContain('#');
    await expect(workshop.cards.filter({ hasText: 'Наша работа' })).toHaveCount(1);
  }
});
