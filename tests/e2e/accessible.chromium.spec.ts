import type { Browser, Page } from '@playwright/test';
import { lostFocus, smallTargets, walkFocus } from './support/audit.ts';
import { brokenRules } from './support/axe.ts';
import { Workshop, viewAtRest } from './support/board.ts';
import { STATES } from './support/states.ts';
import { LANGUAGES, type TestLanguage, WORDS } from './support/words.ts';
import { expect, test } from './test.ts';

test.describe.configure({ timeout: 480_000 });

/** A page on which nothing moves, so that nothing is looked at half way. */
async function stillPage(browser: Browser, language: TestLanguage): Promise<Page> {
  const context = await browser.newContext({
    locale: WORDS[language].locale,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  return context.newPage();
}

type Found = Record<string, readonly string[]>;

function note(found: Found, state: string, faults: readonly string[]): void {
  if (faults.length > 0) found[state] = faults;
}

/** How large the board is drawn. */
function zoomOf(page: Page): Promise<number> {
  return page.locator('.react-flow__viewport').evaluate((plane) => {
    return new DOMMatrix(getComputedStyle(plane).transform).a;
  });
}

for (const language of LANGUAGES) {
  test(`${language}: no rule of WCAG and of good practice is broken in any state, light or dark`, async ({
    browser,
  }) => {
    const page = await stillPage(browser, language);
    const workshop = new Workshop(page, language);
    const found: Found = {};
    for (const { name, show, leave } of STATES) {
      await show(workshop);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        note(found, `${name}, ${colorScheme}`, await brokenRules(page));
      }
      await leave?.(workshop);
    }
    expect(found).toEqual({});
    await page.context().close();
  });
}

test('every stop of the keyboard is marked, in sight and uncovered, and no target is under 24 pixels', async ({
  browser,
}) => {
  const page = await stillPage(browser, 'ru');
  const workshop = new Workshop(page, 'ru');
  const found: Found = {};
  let stops = 0;
  for (const { name, show, leave } of STATES) {
    await show(workshop);
    note(found, `${name}: targets`, await smallTargets(page));
    const walk = await walkFocus(page);
    stops += walk.stops;
    note(found, `${name}: focus`, walk.faults);
    await leave?.(workshop);
  }
  // The marks and handles of a chosen card at every size of the board from 2 to under 0.5.
  await workshop.cards.nth(3).focus();
  for (const key of ['1', '+', '+', '+', '+', '1', '-', '-', '-', '-']) {
    await page.keyboard.press(key);
    await viewAtRest(page);
    const zoom = await zoomOf(page);
    note(found, `the board at ${zoom}: targets`, await smallTargets(page));
  }
  expect(found).toEqual({});
  expect(stops).toBeGreaterThan(400);
  await page.context().close();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('every target is 44 pixels or more, on the page and in what opens over it', async ({
    page,
  }) => {
    const workshop = new Workshop(page, 'ru');
    const found: Found = {};
    const look = async (state: string) => note(found, state, await smallTargets(page, 44, true));
    const menu = page.getByRole('menu');
    const dialog = page.locator('[role="dialog"][data-open]');
    const fromMenu = async (entry: string) => {
      await page.getByRole('button', { name: 'Меню', exact: true }).tap();
      await page.getByRole('menuitem', { name: entry }).tap();
      await expect(menu).toHaveCount(0);
    };
    await page.goto('./');
    await workshop.outline.waitFor();
    await look('route');
    await page.getByRole('button', { name: 'Меню', exact: true }).tap();
    await expect(menu).toBeVisible();
    await look('menu');
    await page.getByRole('menuitem', { name: workshop.words.example }).tap();
    await expect(workshop.cards.filter({ hasText: 'ICP' })).not.toHaveCount(0);
    await look('message');
    await page.getByRole('region', { name: 'Уведомления' }).getByRole('button').last().tap();
    await workshop.openStage(workshop.words.stages[3]);
    await look('panel');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Доска', exact: true }).tap();
    await expect(workshop.cards.first()).toBeInViewport();
    await look('board');
    // What is drawn is as close together as it was put, and the panel does the same in full size.
    for (const key of ['1', '-', '-', '-', '-']) {
      await workshop.cards.nth(3).focus();
      await page.keyboard.press(key);
      await viewAtRest(page);
      const state = `board at ${await zoomOf(page)}`;
      await look(state);
      note(found, state, await smallTargets(page));
    }
    await workshop.cards.nth(3).press('Shift+F10');
    await expect(menu).toBeVisible();
    await look('menu of a card');
    await page.keyboard.press('Escape');
    await workshop.cards.nth(3).press('Control+f');
    await expect(page.getByRole('search')).toBeVisible();
    await look('search');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Таблица', exact: true }).tap();
    await look('table');
    const views = page.getByRole('banner').getByRole('tab');
    await views.nth(1).tap();
    const parts = page.locator('[data-view="check"] > main').getByRole('tab');
    await expect(parts).toHaveCount(4);
    for (let part = 0; part < 4; part += 1) {
      await parts.nth(part).tap();
      await expect(page.getByRole('tabpanel')).toBeVisible();
      await look(`check ${part}`);
    }
    await views.nth(2).tap();
    await expect(page.locator('[data-view="onepager"] > main')).toBeVisible();
    await look('one-pager');
    await page.getByRole('button', { name: 'Поделиться' }).tap();
    await expect(dialog.getByRole('textbox').first()).toBeVisible();
    await look('link to share');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Экспорт', exact: true }).tap();
    await expect(menu).toBeVisible();
    await look('formats');
    await page.getByRole('menuitem', { name: /^Настроить/ }).tap();
    await expect(dialog.locator('svg text').first()).toBeVisible();
    await look('choices of an export');
    await page.keyboard.press('Escape');
    for (const entry of ['Все карты', 'Версии', 'Клавиши', 'Команды и поиск']) {
      await fromMenu(entry);
      await expect(dialog).toBeVisible();
      await look(entry);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
    await fromMenu('Показать по этапам');
    await expect(page.locator('main[data-presentation]')).toBeVisible();
    await look('presentation');
    expect(found).toEqual({});
  });

  test('the keyboard of the phone never hides the field that is typed in', async ({ page }) => {
    const workshop = new Workshop(page, 'ru');
    const found: Found = {};
    const tall = { width: 360, height: 740 };
    // What a keyboard of 340 pixels leaves; the page hears of it as it does on a phone.
    const typing = async (state: string) => {
      await page.setViewportSize({ width: 360, height: 400 });
      note(found, state, await lostFocus(page));
      await page.setViewportSize(tall);
    };
    await workshop.open();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    for (const label of [workshop.words.happens, workshop.words.value, workshop.words.result]) {
      await workshop.openStage(workshop.words.stages[5]);
      await workshop.field(label).tap();
      await expect(workshop.field(label)).toBeFocused();
      await typing(`panel: ${label}`);
      await page.keyboard.press('Escape');
    }
    await workshop.outline.locator('[data-outline-stage]').nth(6).press('F2');
    await expect(workshop.outline.getByRole('textbox')).toBeFocused();
    await typing('a name in the route');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Доска', exact: true }).tap();
    await workshop.cards.nth(6).press('F2');
    await expect(workshop.cards.nth(6).getByRole('textbox')).toBeFocused();
    await typing('a name on a card');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Таблица', exact: true }).tap();
    await page.locator('[data-table-stage]').last().locator('[data-cell]').nth(9).press('F2');
    await expect(page.getByRole('grid').getByRole('textbox')).toBeFocused();
    await typing('a cell');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox')).toBeFocused();
    await typing('the palette');
    expect(found).toEqual({});
  });
});
