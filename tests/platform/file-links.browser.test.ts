import { afterEach, describe, expect, it } from 'vitest';
import { browserFiles } from '#platform/files.ts';
import { askAndSave, saveLinked } from '#platform/file-links.ts';

interface Fake {
  readonly name: string;
  readonly kind: string;
  getFile(): Promise<File>;
  requestPermission(): Promise<string>;
  createWritable(): Promise<object>;
}

/** A file that shows what is in it; `fails` breaks the write midway. */
function fakeFile(fails = false, permission = 'granted') {
  const file = { text: 'old', aborted: false };
  const handle: Fake = {
    name: 'map.json',
    kind: 'file',
    getFile: async () => new File([file.text], 'map.json'),
    requestPermission: async () => permission,
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
  Object.assign(window, {
    showSaveFilePicker: answer,
    showOpenFilePicker: async () => [await answer()],
  });
}

const KINDS = { 'application/json': ['.json'] };

afterEach(() => {
  Reflect.deleteProperty(window, 'showSaveFilePicker');
  Reflect.deleteProperty(window, 'showOpenFilePicker');
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

  it('[F40] leaves the file alone when the browser is not allowed to write it', async () => {
    const { file, handle } = fakeFile(false, 'denied');
    offer(async () => handle);
    const opened = await browserFiles.open(KINDS);
    const link = opened?.link ?? { name: '' };
    expect(await browserFiles.saveAgain(link, 'new')).toEqual({ how: 'denied' });
    expect(file.text).toBe('old');
  });

  it('writes back to the file that was opened, and to one that was dropped', async () => {
    const { file, handle } = fakeFile();
    offer(async () => handle);
    const opened = await browserFiles.open(KINDS);
    expect(new TextDecoder().decode(await opened?.bytes())).toBe('old');
    expect((await browserFiles.saveAgain(opened?.link ?? { name: '' }, 'new')).how).toBe(
      'in-place',
    );
    expect(file.text).toBe('new');

    const item = { kind: 'file', getAsFileSystemHandle: async () => handle };
    const drop = { items: [{ kind: 'string' }, item], files: [new File(['new'], 'map.json')] };
    const [dropped] = await browserFiles.dropped(drop);
    expect((await browserFiles.saveAgain(dropped?.link ?? { name: '' }, 'newer')).how).toBe(
      'in-place',
    );
    expect(file.text).toBe('newer');
  });

  it('takes a dropped file without a way back where the browser gives none', async () => {
    const drop = { items: [{ kind: 'file' }], files: [new File(['{}'], 'map.json')] };
    const [dropped] = await browserFiles.dropped(drop);
    expect([dropped?.name, dropped?.link]).toEqual(['map.json', undefined]);
  });

  it('[F39] opens nothing and says nothing when the dialog for opening is closed', async () => {
    offer(() => Promise.reject(new DOMException('closed', 'AbortError')));
    expect(await browserFiles.open(KINDS)).toBeNull();
  });

  it('says so where the browser cannot save in place', async () => {
    Object.assign(window, { showSaveFilePicker: undefined });
    expect(await askAndSave('map.json', 'new')).toBeNull();
  });
});
