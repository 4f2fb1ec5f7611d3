import { readFile } from 'node:fs/promises';
import { type Locator, type Page, expect } from '@playwright/test';
import type { KeptDownload } from '../test.ts';
import { WORDS, type TestLanguage } from './words.ts';

export interface Exported {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a person does on the page, in one language. */
export class Workshop {
  readonly page: Page;
  readonly words: (typeof WORDS)[TestLanguage];

  constructor(page: Page, language: TestLanguage) {
    this.page = page;
    this.words = WORDS[language];
  }

  async open(search = ''): Promise<void> {
    await this.page.goto(`./${search}`);
    await this.page.locator('[data-stage-id]').first().waitFor();
  }

  get outline(): Locator {
    return this.page.getByRole('navigation', { name: this.words.outline });
  }

  get panel(): Locator {
    return this.page.getByRole('complementary', { name: this.words.panel });
  }

  get cards(): Locator {
    return this.page.locator('[data-stage-id]');
  }

  card(name: string): Locator {
    return this.page.getByRole('group', { name: new RegExp(`: ${name}$`) });
  }

  async openStage(name: string): Promise<void> {
    await this.outline.getByRole('button', { name }).first().click();
    await this.panel.waitFor();
  }

  field(label: string): Locator {
    return this.panel.getByLabel(label, { exact: true }).first();
  }

  gate(label: string): Locator {
    return this.panel.getByRole('group', { name: label, exact: true });
  }

  async addCriteria(gate: string, texts: readonly string[]): Promise<void> {
    const field = this.gate(gate).getByLabel(this.words.newCriterion);
    for (const text of texts) {
      await field.click();
      await this.page.keyboard.insertText(text);
      await this.page.keyboard.press('Enter');
    }
  }

  /** The criteria of a gate that say something. */
  async criteria(gate: string): Promise<string[]> {
    const values = await this.gate(gate)
      .locator('textarea')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
    return values.filter((value) => value !== '');
  }

  async saved(): Promise<void> {
    await this.page.getByRole('status').filter({ hasText: this.words.saved }).waitFor();
  }

  async undo(times = 1): Promise<void> {
    for (let step = 0; step < times; step += 1) await this.page.keyboard.press('Control+z');
  }

  async export(format: string): Promise<Exported> {
    await this.page.getByRole('button', { name: this.words.export, exact: true }).click();
    return this.download(() => this.page.locator(`[data-export="${format}"]`).click());
  }

  /** The file that the page hands over when something is done. */
  async download(act: () => Promise<void>): Promise<Exported> {
    if (this.page.context().browser()?.browserType().name() === 'firefox') {
      return this.keptDownload(act);
    }
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    const bytes = new Uint8Array(await readFile(await download.path()));
    return { name: download.suggestedFilename(), bytes };
  }

  /** The same where Playwright hears of no downloads; see `keepDownloads`. */
  private async keptDownload(act: () => Promise<void>): Promise<Exported> {
    const kept = () =>
      this.page.evaluate(
        () => (globalThis as unknown as { keptDownloads: KeptDownload[] }).keptDownloads,
      );
    const before = (await kept()).length;
    await act();
    let found: KeptDownload | undefined;
    await expect.poll(async () => (found = (await kept())[before])).toBeDefined();
    return {
      name: found?.name ?? '',
      bytes: Uint8Array.from(Buffer.from(found?.base64 ?? '', 'base64')),
    };
  }
}

/** Width and height that the head of a PNG tells. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Waits until the view has come to rest: on its way it may be right for a moment. */
export async function viewAtRest(page: Page): Promise<void> {
  const isStill = () =>
    page.evaluate(async () => {
      const look = () =>
        document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? '';
      const before = look();
      for (let at = 0; at < 12; at += 1) await new Promise(requestAnimationFrame);
      // What grows as the zoom gets smaller follows when the zoom is at rest. The style sheet has six
      // digits of it.
      const zoom = Number(/scale\(([\d.]+)\)/.exec(before)?.[1]);
      const shown = document
        .querySelector<HTMLElement>('[style*="--unzoom"]')
        ?.style.getPropertyValue('--unzoom');
      return before === look() && Number(shown) === Math.max(1, Math.ceil(10 / zoom - 1e-3) / 10);
    });
  await expect.poll(isStill).toBe(true);
}
