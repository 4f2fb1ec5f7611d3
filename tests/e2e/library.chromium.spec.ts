import type { Page } from '@playwright/test';
import { Workshop } from './support/board.ts';
import { expect, test } from './test.ts';

async function choose(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name: 'Меню', exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

/** Opens the menu of a map in the list and takes one of its entries. */
async function act(page: Page, map: RegExp, entry: string): Promise<void> {
  const list = page.getByRole('dialog', { name: 'Все карты' });
  await list.getByRole('button', { name: map }).first().click();
  await page.getByRole('menuitem', { name: entry }).click();
}

test('maps are listed, found, copied, renamed, deleted with a way back, and opened', async ({
  page,
}) => {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await workshop.openStage('Поиск');
  await workshop.field(workshop.words.happens).fill('Наша работа');
  await page.getByRole('button', { name: workshop.words.example }).click();
  await expect(page.getByText(/^Открыта /).first()).toBeVisible();

  await choose(page, 'Все карты…');
  const dialog = page.getByRole('dialog', { name: 'Все карты' });
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await expect(dialog.getByText('На доске')).toHaveCount(1);
  await act(page, /^Действия/, 'Переименовать');
  await page.keyboard.type('Север, осень');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Открыть «Север, осень»' })).toBeVisible();
  await act(page, /^Действия.*Север, осень/, 'Дублировать');
  await expect(dialog.getByRole('listitem')).toHaveCount(3);
  await dialog.getByLabel('Найти карту').fill('копия');
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await act(page, /^Действия.*копия/, 'Удалить');
  await expect(dialog.getByText('Нет карт с таким названием').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Отменить' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await act(page, /^Действия.*копия/, 'Удалить');
  await dialog.getByRole('tab', { name: 'Корзина' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Вернуть из корзины' }).click();
  await expect(dialog.getByText('Корзина пуста.').first()).toBeVisible();

  await dialog.getByRole('tab', { name: 'Карты' }).click();
  await dialog.getByRole('button', { name: 'Открыть «Карта системы продаж»' }).click();
  await expect(dialog).toBeHidden();
  await expect(workshop.cards.filter({ hasText: 'Наша работа' })).toHaveCount(1);
});

test('versions are named, told apart in words and brought back by one step', async ({ page }) => {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await workshop.openStage('Квалификация');
  await workshop.field(workshop.words.happens).fill('Первая фраза');
  await choose(page, 'Версии…');
  const dialog = page.getByRole('dialog', { name: 'Версии карты' });
  await dialog.getByLabel('Назвать этот момент').fill('До спора');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Версия «До спора» сохранена.').first()).toBeVisible();
  await expect(dialog.getByText('Отличий нет.').first()).toBeVisible();
  await page.keyboard.press('Escape');

  await workshop.field(workshop.words.happens).fill('Вторая фраза');
  await choose(page, 'Версии…');
  await dialog.getByRole('button', { name: /^До спора/ }).click();
  await expect(dialog.getByText('2. Квалификация').first()).toBeVisible();
  await expect(
    dialog.getByText('что происходит: «Первая фраза» → «Вторая фраза»').first(),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Вернуть эту версию' }).click();
  await expect(dialog.getByText('Версия возвращена.').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(workshop.cards.filter({ hasText: 'Первая фраза' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Отменить', exact: true }).click();
  await expect(workshop.cards.filter({ hasText: 'Вторая фраза' })).toHaveCount(1);
});

test('everything leaves as one file and comes back from it', async ({ page }) => {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await page.getByRole('button', { name: workshop.words.example }).click();
  await choose(page, 'Все карты…');
  const dialog = page.getByRole('dialog', { name: 'Все карты' });
  await dialog.getByRole('tab', { name: 'Где моя карта?' }).click();
  const backup = await workshop.download(() =>
    dialog.getByRole('button', { name: 'Скачать всё одним файлом' }).click(),
  );

  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Восстановить из такого файла' }).click();
  await (
    await chooser
  ).setFiles({
    name: backup.name,
    mimeType: 'application/json',
    buffer: Buffer.from(backup.bytes),
  });
  await expect(dialog.getByText(/Добавлено: 0/).first()).toBeVisible();

  const wrong = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Восстановить из такого файла' }).click();
  await (
    await wrong
  ).setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(dialog.getByText('Это не копия всех карт.').first()).toBeVisible();
});
