import type { Page } from '@playwright/test';
import { Workshop } from './support/board.ts';
import { expect, test } from './test.ts';

/** Holds back a chunk until the returned function is called, as a slow network would. */
async function holdBack(page: Page, chunk: string): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(new RegExp(`/assets/${chunk}-[^/]*\\.js`), async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('the first press opens a menu whose code is still on its way, on the same button', async ({
  page,
}) => {
  const workshop = new Workshop(page, 'ru');
  const release = await holdBack(page, 'MenuPopup');
  await workshop.open();
  const trigger = page.getByRole('button', { name: workshop.words.export, exact: true });
  const before = await trigger.elementHandle();
  await trigger.focus();
  await page.keyboard.press('ArrowDown');
  await expect(trigger).toHaveAttribute('aria-expanded', 'true');
  await expect(trigger).toHaveAttribute('aria-busy', 'true');
  await page.keyboard.press('Escape');
  await expect(trigger).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  release();
  await expect(page.locator('[data-export="pdf"]')).toBeFocused();
  await expect(trigger).not.toHaveAttribute('aria-busy');
  expect(await trigger.evaluate((now, then) => now === then, before)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(trigger).toBeFocused();
});

test('what is typed while suggestions are on their way stays, and they show when they come', async ({
  page,
}) => {
  const workshop = new Workshop(page, 'ru');
  const release = await holdBack(page, 'ComboList');
  await workshop.open();
  await workshop.openStage('Квалификация');
  const field = workshop.field(workshop.words.artifact);
  await field.click();
  await page.keyboard.insertText('про');
  await expect(field).toHaveValue('про');
  release();
  await expect(page.getByRole('option', { name: /Протокол встречи/ })).toBeVisible();
  await expect(field).toHaveValue('про');
  await expect(field).toBeFocused();
  await page.keyboard.insertText('токол осмотра');
  await page.keyboard.press('Enter');
  await expect(workshop.panel.getByText('протокол осмотра').first()).toBeVisible();
});
