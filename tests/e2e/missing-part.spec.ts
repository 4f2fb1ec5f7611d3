import { Workshop } from './support/board.ts';
import { expect, test } from './test.ts';

test.use({ expectedNoise: /404|MIME type/ });

test('[F34] a part that is gone after a deployment is said in words, and a reload mends it', async ({
  page,
}) => {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await workshop.openStage('Поиск');
  await workshop.field(workshop.words.happens).fill('Наша работа');
  // What says it comes when the page is idle.
  await expect
    .poll(() =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => /ToastList-.*js/.test(name)),
      ),
    )
    .toBe(true);
  await page.route(/assets\/(?:pdf|ShareDialog)-[^/]*\.js/, (route) =>
    route.fulfill({ status: 404 }),
  );
  await page.getByRole('button', { name: 'Поделиться', exact: true }).click();
  await expect(page.getByText('Не удалось загрузить часть приложения').first()).toBeVisible();
  await page.getByRole('button', { name: workshop.words.export, exact: true }).click();
  await page.locator('[data-export="pdf"]').click();
  const reload = page.getByRole('button', { name: 'Перезагрузить страницу' });
  await expect(reload).toHaveCount(1);
  await page.unrouteAll();
  await reload.click();
  await expect(workshop.cards.filter({ hasText: 'Наша работа' })).toHaveCount(1);
  const { bytes } = await workshop.export('pdf');
  expect(Buffer.from(bytes).toString('latin1')).toMatch(/^%PDF-/);
});
