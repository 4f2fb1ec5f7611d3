import { afterEach, describe, expect, it } from 'vitest';
import { askAndSave, saveLinked } from '#platform/file-links.ts';

interface Fake {
  readonly name: string;
  createWritable(): Promise<object>;
}

/** A file that shows what is in it; `fails` breaks the write midway. */
function fakeFile(fails = false) {
  const file = { text: 'old', aborted: false };
  const handle: Fake = {
    name: 'map.json',
    createWritable: async () => {
      let pending = '';
      return {
        write: async (text: string) => {
          pending = text;
          if (fails) throw new DOMException('no space', 'QuotaExceededError');
        },
        close: async () => {
          file.text = pending;
        },
        abort: async () => {
          file.aborted = true;
        },
      };
    },
  };
  return { file, handle };
}

function offer(answer: () => Promise<Fake>): void {
  Object.assign(window, { showSaveFilePicker: answer });
}

afterEach(() => {
  Reflect.deleteProperty(window, 'showSaveFilePicker');
});

describe('saving in place', () => {
  it('writes the file that was chosen, and the same file again', async () => {
    const { file, handle } = fakeFile();
    offer(async () => handle);
    const saved = await askAndSave('map.json', 'new');
    expect([saved?.how, file.text]).toEqual(['in-place', 'new']);
    if (saved?.how !== 'in-place') return;
    await saveLinked(saved.link, 'newer');
    expect(file.text).toBe('newer');
  });

  it('[F39] stays silent when the person closes the dialog', async () => {
    offer(() => Promise.reject(new DOMException('closed', 'AbortError')));
    expect(await askAndSave('map.json', 'new')).toEqual({ how: 'cancelled' });
  });

  it('[F40] leaves the old file whole when the write fails midway', async () => {
    const { file, handle } = fakeFile(true);
    offer(async () => handle);
    expect(await askAndSave('map.json', 'new')).toEqual({ how: 'failed' });
    expect(file).toEqual({ text: 'old', aborted: true });
  });

  it('says so where the browser cannot save in place', async () => {
    Object.assign(window, { showSaveFilePicker: undefined });
    expect(await askAndSave('map.json', 'new')).toBeNull();
  });
});
