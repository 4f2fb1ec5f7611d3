import { Workshop } from './support/board.ts';
import { expect, test } from './test.ts';

test.use({ locale: 'en-GB' });

test('a map is saved to a file in place, again by a key and after a reload, and the status tells when the file is behind', async ({
  page,
}) => {
  // The dialog of the browser cannot be driven; a file of the page's own file system stands in.
  await page.addInitScript(() => {
    const file = async () => {
      const folder = await navigator.storage.getDirectory();
      return folder.getFileHandle('workshop.json', { create: true });
    };
    Object.assign(window, {
      showSaveFilePicker: file,
      showOpenFilePicker: async () => [await file()],
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
  await expect(status).toContainText('Saved here and in the file');
  expect(await inFile()).toContain('"First"');

  await page.getByLabel('Map title').fill('Second');
  await expect(status).toContainText('the file is behind');
  await page.keyboard.press('Control+s');
  await expect(status).toContainText('Saved here and in the file');
  expect(await inFile()).toContain('"Second"');

  // The same file, opened: it is worked on where it lies.
  await page.getByRole('button', { name: workshop.words.example }).click();
  await expect(status).not.toContainText('file');
  await page.getByRole('button', { name: 'Open file', exact: true }).click();
  await expect(page.getByLabel('Map title')).toHaveValue('Second');
  await expect(status).toContainText('Saved here and in the file');
  await page.getByLabel('Map title').fill('Third');
  await expect(status).toContainText('the file is behind');
  await page.keyboard.press('Control+s');
  await expect(status).toContainText('Saved here and in the file');
  expect(await inFile()).toContain('"Third"');

  // After a reload the file is still known; whether it may be written is asked at the first save.
  await page.reload();
  await expect(status).toContainText('Saved here and in the file');
  await page.evaluate(() => {
    const handle = FileSystemFileHandle.prototype as FileSystemFileHandle & {
      requestPermission(wish: object): Promise<string>;
    };
    const ask = handle.requestPermission;
    handle.requestPermission = function (wish) {
      document.documentElement.dataset['asked'] = JSON.stringify(wish);
      return ask.call(this, wish);
    };
  });
  await page.getByLabel('Map title').fill('After the reload');
  await expect(status).toContainText('the file is behind');
  await page.keyboard.press('Control+s');
  await expect(status).toContainText('Saved here and in the file');
  expect(await page.locator('html').getAttribute('data-asked')).toBe('{"mode":"readwrite"}');
  expect(await inFile()).toContain('"After the reload"');

  // Without the permission nothing is written, and it is said in words.
  await page.evaluate(() => {
    FileSystemFileHandle.prototype.createWritable = () =>
      Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.getByLabel('Map title').fill('Fourth');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('was not allowed to write “workshop.json”').first()).toBeVisible();
  await expect(status).toContainText('the file is behind');
  expect(await inFile()).toContain('"After the reload"');
});
