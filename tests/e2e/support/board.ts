import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
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
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.locator(`[data-export="${format}"]`).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
  }
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}

/** Width and height that the head of a PNG tells. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
