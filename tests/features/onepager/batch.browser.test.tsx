import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mapToJson } from '#core/codecs/map-file.ts';
import type { FontSource } from '#core/ports.ts';
import { FONTS, choose, exampleMap, mountDesk } from './desk-house.tsx';

const never = () => new Promise<ArrayBuffer>(() => undefined);
const SLOW: FontSource = { regular: never, bold: never };

const dialog = page.getByRole('dialog', { name: 'Several maps in one PDF' });
const download = dialog.getByRole('button', { name: /^Download PDF/u });

async function fileOf(title: string): Promise<File> {
  const map = await exampleMap();
  const text = mapToJson({ ...map, info: { ...map.info, title } });
  return new File([text], `${title}.salesmap.json`);
}

function carrying(files: readonly File[]): DataTransfer {
  const carried = new DataTransfer();
  for (const file of files) carried.items.add(file);
  return carried;
}

/** Drops files onto the list of maps. */
function drop(files: readonly File[]): void {
  const target = dialog.getByText('Add files').element();
  const dataTransfer = carrying(files);
  target.dispatchEvent(
    new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }),
  );
  target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
}

describe('several maps in one PDF', () => {
  test('takes dropped files, names those that hold no map, and counts what is chosen', async () => {
    await mountDesk(FONTS);
    await choose(/^Several maps/u);
    await expect.element(download).toHaveTextContent('Download PDF: 1 map');
    drop([await fileOf('North'), new File(['Hello'], 'letter.txt'), await fileOf('South')]);
    await expect.element(download).toHaveTextContent('Download PDF: 3 maps');
    await expect.element(dialog.getByText(/hold no map.*“letter\.txt”/u)).toBeVisible();

    await dialog.getByLabelText('South', { exact: true }).click();
    await expect.element(download).toHaveTextContent('Download PDF: 2 maps');
    const all = dialog.getByLabelText('All maps');
    await expect.element(all).not.toBeChecked();
    await all.click();
    await expect.element(download).toHaveTextContent('Download PDF: 3 maps');
    await all.click();
    await expect.element(download).toBeDisabled();
  });

  test('can be stopped on the way, and then nothing is handed over', async () => {
    const desk = await mountDesk(SLOW);
    await choose(/^Several maps/u);
    await download.click();
    await expect
      .element(dialog.getByRole('progressbar'))
      .toHaveAttribute('aria-valuetext', '0 of 1');
    await dialog.getByRole('button', { name: 'Stop' }).click();
    await expect.element(dialog.getByRole('progressbar')).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(desk.handed).toEqual([]);
  });
});
