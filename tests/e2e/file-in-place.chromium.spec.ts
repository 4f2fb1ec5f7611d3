import { Workshop } from './support/board.ts';
import { expect, test } from './test.ts';

test.use({ locale: 'en-GB' });

test('a map is saved to a file in place, again by a key, and the status tells when the file is behind', async ({
  page,
}) => {
  // The dialog of the browser cannot be driven; a file of the page's own file system stands in.
  await page.addInitScript(() => {
    Object.assign(window, {
      showSaveFilePicker: async () => {
        const folder = await navigator.storage.getDirectory();
        return folder.getFileHandle('workshop.json', { create: true });
      },
    });
  });
  const inFile = () =>
    page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle('workshop.json');
      return (await handle.getFile()).text();
    });
  const workshop = new Workshop(page, 'en');
  await workshop.open();
  await page.getByLabel('Map title').fill('First');
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save to a file…' }).click();
  const status = page.getByRole('status', { name: 'Saving' });
  await expect(status).toContainText('the file is up to date');
  expect(await inFile()).toContain('"First"');

  await page.getByLabel('Map title').fill('Second');
  await expect(status).toContainText('the file is behind');
  await page.keyboard.press('Control+s');
  await expect(status).toContainText('the file is up to date');
  expect(await inFile()).toContain('"Second"');
});
