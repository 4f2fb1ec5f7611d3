import type { Page } from '@playwright/test';
import { guideEn } from '#core/templates/b2b-seven.en.ts';
import { termsEn } from '#core/templates/b2b-seven.en/terms.ts';
import { Workshop } from './support/board.ts';
import { expect, test } from './test.ts';

/** Texts on the page and in its accessible names that did not come from a catalogue. */
function strangers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    // Texts of the map itself, of the guide and of fields are content, not interface.
    const content = '[data-content], input, textarea, .react-flow__attribution, svg[role="group"]';
    const words = /\p{L}{2,}/u;
    const ours = (text: string) => text.includes('⟦') || !words.test(text);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.closest(`script, style, ${content}`) !== null) continue;
      const text = (node.textContent ?? '').trim();
      if (!ours(text)) found.add(text);
    }
    for (const element of document.querySelectorAll(
      '[aria-label], [placeholder], [title], [aria-roledescription]',
    )) {
      if (element.closest('[data-content]') !== null) continue;
      for (const name of ['aria-label', 'placeholder', 'title', 'aria-roledescription']) {
        const text = element.getAttribute(name) ?? '';
        if (!ours(text)) found.add(`${name}: ${text}`);
      }
    }
    return [...found];
  });
}

/** Every text inside a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What formatters write: the locale's own numbers with their units, and names of keys. */
const FORMATTED =
  /^(?:≈\s)?[\d.,]+\s(?:days?|hours?)$|^(?:(?:Ctrl|Alt|Shift)\+)*(?:Enter|Delete|F2|[A-Z↑↓])$/u;

/** Opens every fold of the page that is closed. */
async function unfold(page: Page): Promise<void> {
  for (const fold of await page.locator('[aria-expanded="false"]:not([aria-haspopup])').all()) {
    if (await fold.isVisible()) await fold.click();
  }
  for (const fold of await page.locator('details:not([open]) > summary').all()) await fold.click();
}

test('no text of the interface is hard-coded: the test locale marks all of it', async ({
  page,
}) => {
  // The map is in Russian, the interface in the marked locale: what is neither was hard-coded.
  const workshop = new Workshop(page, 'ru');
  await workshop.open('?lang=ru');
  await page.getByRole('button', { name: workshop.words.example }).click();
  await expect(workshop.cards.filter({ hasText: 'ICP' })).not.toHaveCount(0);
  await workshop.saved();
  const content = new Set([
    ...textsIn([guideEn, termsEn]),
    ...textsIn(await page.evaluate(() => Object.values(localStorage).map(String)).then(parsed)),
  ]);
  const seen: Record<string, readonly string[]> = {};
  const look = async (state: string): Promise<void> => {
    const found = (await strangers(page)).filter((text) => {
      const bare = text.replace(/^[\w-]+: /, '').trim();
      return !/\p{Script=Cyrillic}/u.test(bare) && !FORMATTED.test(bare) && !content.has(bare);
    });
    if (found.length > 0) seen[state] = found;
  };

  await page.goto('./?lang=pseudo');
  await workshop.cards.first().waitFor();
  await look('first screen');
  for (const card of [1, 6]) {
    await workshop.cards.nth(card).click();
    await unfold(page);
    await look(`stage ${card}`);
  }
  for (const menu of await page.locator('header [aria-haspopup="menu"]').all()) {
    await menu.click();
    await page.getByRole('menu').waitFor();
    await look('a menu of the header');
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'hidden' });
  }
  await workshop.cards.nth(2).click({ button: 'right' });
  await page.getByRole('menu').waitFor();
  await look('the menu of a card');
  await page.keyboard.press('Escape');
  await workshop.cards.nth(2).focus();
  await page.keyboard.press('Delete');
  await expect(workshop.cards).toHaveCount(6);
  await look('after a deletion');
  const views = page.locator('header [role="tab"]');
  await views.nth(1).click();
  await page.getByRole('grid').waitFor();
  await look('the table');
  await views.nth(2).click();
  const parts = page.locator('main [role="tab"]');
  await parts.first().waitFor();
  for (const part of await parts.all()) {
    await part.click();
    await page.getByRole('tabpanel').waitFor();
    await look(`a part of the check: ${await part.innerText()}`);
  }
  await views.last().click();
  await page.locator('svg[role="group"]').first().waitFor();
  await look('the one-pager');
  expect(seen).toEqual({});
});

/** Stored texts as what they hold. */
function parsed(texts: readonly string[]): unknown[] {
  return texts.filter((text) => text.startsWith('{')).map((text) => JSON.parse(text) as unknown);
}

test('the language changes without a reload, and the map keeps its own', async ({ page }) => {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await workshop.openStage('Поиск');
  await workshop.field(workshop.words.happens).fill('Ищем компании');
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.getByRole('button', { name: 'Переключить на English' }).click();
  const english = new Workshop(page, 'en');
  await expect(english.outline).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(english.field(english.words.happens)).toHaveValue('Ищем компании');
  await expect(english.card('Поиск')).toHaveCount(1);
  expect(loads).toBe(0);
  await page.reload();
  await expect(english.outline).toBeVisible();
});
