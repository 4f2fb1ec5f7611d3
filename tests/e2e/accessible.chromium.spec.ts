import type { Browser, Page } from '@playwright/test';
import { smallTargets, walkFocus } from './support/audit.ts';
import { brokenRules } from './support/axe.ts';
import { Workshop } from './support/board.ts';
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
    const zoom = await zoomOf(page);
    note(found, `the board at ${zoom}: targets`, await smallTargets(page));
  }
  expect(found).toEqual({});
  expect(stops).toBeGreaterThan(400);
  await page.context().close();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('targets are 44 pixels or more in the route, the panel, the table and the check', async ({
    page,
  }) => {
    const workshop = new Workshop(page, 'ru');
    const found: Found = {};
    await page.goto('./');
    await workshop.outline.waitFor();
    note(found, 'route', await smallTargets(page, 44));
    await workshop.openStage(workshop.words.stages[1]);
    note(found, 'panel', await smallTargets(page, 44));
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Таблица', exact: true }).tap();
    note(found, 'table', await smallTargets(page, 44));
    const views = page.getByRole('banner').getByRole('tab');
    for (const view of ['check', 'one-pager']) {
      await views.nth(view === 'check' ? 1 : 2).tap();
      await expect(page.locator(`[data-view="${view.replace('-', '')}"] > main`)).toBeVisible();
      note(found, view, await smallTargets(page, 44));
    }
    expect(found).toEqual({});
  });
});
