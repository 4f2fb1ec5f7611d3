import type { Browser, Page } from '@playwright/test';
import { Workshop } from './support/board.ts';
import { unreadableText } from './support/text-audit.ts';
import { LANGUAGES, WORDS, type TestLanguage } from './support/words.ts';
import { expect, test } from './test.ts';

test.describe.configure({ timeout: 240_000 });

/** WCAG 1.4.12, as a reader sets it. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

const VAGUE = { ru: 'Клиент заинтересован', en: 'The customer is interested' } as const;

const SIZES = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
] as const;

interface Way {
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  readonly set?: (page: Page) => Promise<unknown>;
}

/** How a reader makes text easier to read. */
const WAYS: Readonly<Record<string, Way>> = {
  'text of 200 %': {
    sizes: SIZES,
    set: async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    },
  },
  'spaces between letters, words and lines': {
    sizes: SIZES,
    set: (page) =>
      page.addInitScript((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, SPACING),
  },
  'a window enlarged to four times its size': { sizes: [{ width: 320, height: 640 }] },
};

/** Views of the page, one after another, however many of them are in the header at a width. */
async function walk(workshop: Workshop, look: (state: string) => Promise<void>): Promise<void> {
  const { page, words, cards, outline } = workshop;
  const tab = (name: RegExp) => page.getByRole('tab', { name });
  await page.goto('./');
  await outline.getByRole('button', { name: words.stages[0] }).first().waitFor();
  await look('a new map');
  await page.getByRole('button', { name: /^(Меню|Menu)$/ }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await look('the menu');
  await page.getByRole('menuitem', { name: words.example }).click();
  await expect(cards.filter({ hasText: 'ICP' })).not.toHaveCount(0);
  await look('the example and a message');
  await workshop.openStage(words.stages[1]);
  await expect(workshop.field(words.happens)).toBeVisible();
  await workshop.addCriteria(words.exit, [/ru/u.test(words.locale) ? VAGUE.ru : VAGUE.en]);
  await look('the panel of a stage');
  await page.keyboard.press('Escape');
  const board = tab(/^(Доска|Board)$/);
  if ((await board.count()) > 0) {
    await board.click();
    await look('the board');
  }
  await tab(/(Таблица|Table)$/).click();
  await expect(page.getByRole('grid')).toBeVisible();
  await look('the table');
  await tab(/(Проверка|Check)$/).click();
  const parts = page.locator('[data-view="check"] > main').getByRole('tab');
  await expect(parts).not.toHaveCount(0);
  for (const part of await parts.all()) {
    await part.click();
    await expect(page.getByRole('tabpanel')).toBeVisible();
    await look(`the check: ${await part.textContent()}`);
  }
  await tab(/(Одностраничник|Страница|One-pager|Page)$/).click();
  await expect(page.locator('main svg text').first()).toBeVisible();
  await look('the one-pager');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option').first()).toBeVisible();
  await look('the palette');
}

async function reader(browser: Browser, language: TestLanguage, viewport: Way['sizes'][number]) {
  const context = await browser.newContext({
    locale: WORDS[language].locale,
    viewport,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  return context.newPage();
}

for (const [way, { sizes, set }] of Object.entries(WAYS)) {
  for (const language of LANGUAGES) {
    test(`${language}: with ${way} no text is cut or lies on another`, async ({ browser }) => {
      const found: Record<string, readonly string[]> = {};
      for (const size of sizes) {
        const page = await reader(browser, language, size);
        await set?.(page);
        await walk(new Workshop(page, language), async (state) => {
          const faults = await unreadableText(page);
          if (faults.length > 0) found[`${state}, ${size.width}`] = faults;
        });
        await page.context().close();
      }
      expect(found).toEqual({});
    });
  }
}
