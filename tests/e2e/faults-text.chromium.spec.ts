import type { Page } from '@playwright/test';
import { Workshop } from './support/board.ts';
import { expect, test } from './test.ts';

test.use({ locale: 'en-GB' });

async function start(page: Page): Promise<Workshop> {
  const workshop = new Workshop(page, 'en');
  await workshop.open();
  await workshop.openStage('Qualification');
  await workshop.field(workshop.words.happens).click();
  return workshop;
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => document.execCommand('insertText', false, pasted), text);
}

test('[F20] a pasted text of 1 MB is cut to what a field holds, and typing stays quick', async ({
  page,
}) => {
  const workshop = await start(page);
  await paste(page, 'sales '.repeat(170_000));
  const field = workshop.field(workshop.words.happens);
  await expect.poll(async () => (await field.inputValue()).length).toBeLessThanOrEqual(2_000);
  await field.fill('short again');
  await workshop.saved();
  await expect(field).toHaveValue('short again');
});

test('[F46] a composition, a long paste and families of emoji are kept to the letter, one step each', async ({
  page,
  context,
}) => {
  const workshop = await start(page);
  const field = workshop.field(workshop.words.happens);
  const session = await context.newCDPSession(page);
  for (const text of ['か', 'かん', '漢字']) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await session.send('Input.insertText', { text: '漢字' });
  await expect(field).toHaveValue('漢字');
  const family = '👩‍👩‍👧‍👦🏳️‍🌈';
  await page.keyboard.insertText(family);
  await expect(field).toHaveValue(`漢字${family}`);
  await field.blur();
  await workshop.saved();

  await field.click();
  await page.keyboard.press('ControlOrMeta+a');
  await paste(page, 'x'.repeat(1_999));
  await expect(field).toHaveValue('x'.repeat(1_999));
  await field.blur();
  await workshop.undo();
  await expect(field).toHaveValue(`漢字${family}`);
  await workshop.undo();
  await expect(field).toHaveValue('');
});

for (const [what, reply] of [
  ['fails', 'fail'],
  ['hangs', 'hang'],
] as const) {
  test(`[F36] where the request for its font ${what} a PDF is refused in words, and other files are still to be had`, async ({
    page,
  }) => {
    await page.addInitScript((kind) => {
      const real = globalThis.fetch;
      const never = new Promise<Response>(() => {});
      globalThis.fetch = (...given) => {
        if (!JSON.stringify(given).includes('.ttf')) return real(...given);
        return kind === 'hang' ? never : Promise.reject(new TypeError('no font'));
      };
    }, reply);
    const workshop = await start(page);
    await page.getByRole('button', { name: workshop.words.export, exact: true }).click();
    await page.locator('[data-export="pdf"]').click();
    const refusal = page.getByText(/font did not arrive.*PDF.*“Markdown”.*map file/).first();
    await expect(refusal).toBeVisible();
    const { bytes } = await workshop.export('md');
    expect(new TextDecoder().decode(bytes)).toContain('# ');
  });
}
