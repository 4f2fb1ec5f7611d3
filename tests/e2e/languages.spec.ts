import type { Page } from '@playwright/test';
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

/** Names that the template and the guide bring: content of the map, whatever the locale. */
function withoutContent(found: readonly string[], content: ReadonlySet<string>): string[] {
  return found.filter((text) => !content.has(text.replace(/^[\w-]+: /, '').trim()));
}

test('no text of the interface is hard-coded: the test locale marks all of it', async ({
  page,
}) => {
  const workshop = new Workshop(page, 'en');
  await page.goto('./?lang=pseudo');
  await workshop.cards.first().waitFor();
  const { guideEn } = await import('#core/templates/b2b-seven.en.ts');
  const { termsEn } = await import('#core/templates/b2b-seven.en/terms.ts');
  const content = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') content.add(value.trim());
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect([guideEn, termsEn]);

  expect(withoutContent(await strangers(page), content)).toEqual([]);
  await workshop.cards.nth(1).click();
  expect(withoutContent(await strangers(page), content)).toEqual([]);
  await page.getByRole('button', { name: /⟦/ }).filter({ hasText: /⟦/ }).last().click();
  expect(withoutContent(await strangers(page), content)).toEqual([]);
  await page.keyboard.press('Escape');
});

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
