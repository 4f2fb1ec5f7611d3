import { test as base, expect } from '@playwright/test';

export { expect };

interface Fixtures {
  /** Complaints of the browser that a spec brings about itself. */
  readonly expectedNoise: RegExp | null;
  /** Fails a test whose page reported an error or asked anything of another origin. */
  readonly quietPage: void;
}

/** Every spec of this folder takes `test` and `expect` from here. */
export const test = base.extend<Fixtures>({
  expectedNoise: [null, { option: true }],
  context: async ({ context, browserName }, use) => {
    // Over WebDriver BiDi Playwright sets a field's value past React, which then hears nothing.
    // Typing as an editor does reaches it. Try again without this at each update of Playwright.
    if (browserName === 'firefox') {
      await context.addInitScript(() => {
        Object.defineProperty(globalThis, '__pw_bidiInsertText', {
          get: () => (text: string) => document.execCommand('insertText', false, text),
          set: () => {},
        });
      });
      await context.addInitScript(keepDownloads);
    }
    // A dialog of the browser itself, which nobody can answer here: files come by the other way, and
    // specs that want this one give their own.
    await context.addInitScript(() => {
      Reflect.deleteProperty(window, 'showOpenFilePicker');
    });
    await use(context);
  },
  quietPage: [
    async ({ context, baseURL, expectedNoise }, use) => {
      const noise: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      context.on('weberror', (error) => noise.push(`error: ${error.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error') noise.push(`console: ${message.text()}`);
      });
      context.on('request', (request) => {
        const url = request.url();
        if (/^https?:/.test(url) && new URL(url).origin !== origin) noise.push(`request: ${url}`);
      });
      await use();
      expect(noise.filter((line) => expectedNoise?.test(line) !== true)).toEqual([]);
    },
    { auto: true },
  ],
});

/** A file that the page handed over, as kept by {@link keepDownloads}. */
export interface KeptDownload {
  readonly name: string;
  readonly base64: string;
}

/**
 * Runs in the page. Firefox does save the file, but the downloads it reports over WebDriver BiDi
 * lack what Playwright needs to raise its event, so the page itself notes what it hands over.
 */
function keepDownloads(): void {
  const blobs = new Map<string, Blob>();
  const kept: KeptDownload[] = [];
  Object.assign(globalThis, { keptDownloads: kept });
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (source) => {
    const url = create(source);
    if (source instanceof Blob) blobs.set(url, source);
    return url;
  };
  document.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof HTMLAnchorElement)) return;
      const { download: name, href } = event.target;
      const reader = new FileReader();
      reader.addEventListener('load', () => {
        const { result } = reader;
        const base64 = typeof result === 'string' ? result.split(',')[1] : undefined;
        kept.push({ name, base64: base64 ?? '' });
      });
      const blob = blobs.get(href);
      if (blob !== undefined) reader.readAsDataURL(blob);
    },
    true,
  );
}
