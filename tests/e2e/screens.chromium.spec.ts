import type { Page } from '@playwright/test';
import { brokenRules } from './support/axe.ts';
import { Workshop } from './support/board.ts';
import { LANGUAGES, WORDS } from './support/words.ts';
import { expect, test } from './test.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 360, height: 740 },
] as const;

/** Buttons and fields that can be seen but lie outside the window or under something else. */
function unreachable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const controls = document.querySelectorAll<HTMLElement>(
      'header button, header input, nav button, aside button, aside input, aside textarea, [role="toolbar"] button',
    );
    for (const control of controls) {
      if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (control.closest('[inert]') !== null) continue;
      control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const { left, top, width, height } = control.getBoundingClientRect();
      if (width < 2 || height < 2) continue;
      const at = document.elementFromPoint(left + width / 2, top + height / 2);
      const label = control.closest('label');
      const reached =
        at !== null && (control.contains(at) || at.contains(control) || label?.contains(at));
      if (reached !== true) found.push(control.getAttribute('aria-label') ?? control.textContent);
    }
    return found;
  });
}

async function showBoard(workshop: Workshop, width: number): Promise<void> {
  if (width >= 760) return;
  await workshop.page.getByRole('tab', { name: workshop.words.board, exact: true }).click();
}

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ locale: WORDS[language].locale });

    for (const size of SIZES) {
      test(`nothing is out of reach at ${size.width} px, and no rule of WCAG is broken, light or dark`, async ({
        page,
      }) => {
        await page.setViewportSize(size);
        const workshop = new Workshop(page, language);
        await page.goto('./');
        await workshop.outline.waitFor();
        const check = async (state: string): Promise<void> => {
          expect(await unreachable(page), state).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - innerWidth,
          );
          expect(overflow, `${state}: sideways scroll`).toBeLessThanOrEqual(0);
          for (const colorScheme of ['light', 'dark'] as const) {
            // A colour that is on its way is none to judge.
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            expect(await brokenRules(page), `${state}, ${colorScheme}`).toEqual([]);
          }
        };

        await check('route');
        await workshop.openStage(workshop.words.stages[1]);
        await check('stage');
        if (size.width < 1100) await page.keyboard.press('Escape');
        await showBoard(workshop, size.width);
        await expect(workshop.cards).toHaveCount(7);
        await check('board');
      });
    }
  });
}
