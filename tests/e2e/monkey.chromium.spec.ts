import type { Page } from '@playwright/test';
import { openEnvelope } from '#core/versions/open-envelope.ts';
import { Workshop } from './support/board.ts';
import { shelf } from './support/stored.ts';
import { expect, test } from './test.ts';

/**
 * By `npm run faults` alone: it takes minutes, and as the page answers at the pace of the machine, no two
 * runs are quite the same. Every other run does random commands without a page.
 */
const SEEDS = process.env['FAULTS'] === 'whole' ? [1, 2, 3, 4, 5] : [];
const ACTIONS = 300;

const PRESSABLE = 'button, a, input, textarea, [role="tab"], [role^="menuitem"], [data-stage-id]';
const KEYS = (
  'Tab Shift+Tab Enter Space Escape Delete Backspace F2 Home End ' +
  'ArrowLeft ArrowRight ArrowUp ArrowDown Shift+ArrowRight Alt+ArrowDown ' +
  'Control+z Control+y Control+a Control+c Control+x Control+v Control+d Control+k Control+f ' +
  '? n l t + - 0 1'
).split(' ');
const TEXTS = [
  'ICP',
  '35',
  'Клиент подтвердил бюджет',
  '=1+1',
  '👩🏽‍🚀 “x” <b>',
  '  ',
  'long '.repeat(60),
];

/** Numbers that look like chance and are the same for the same seed. */
function chances(seed: number): (below: number) => number {
  let state = Math.imul(seed, 7_919) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pick = <Item>(items: readonly Item[], chance: (below: number) => number): Item =>
  items[chance(items.length)] as Item;

/** The middle of something that can be pressed and is in sight. */
async function somethingToPress(page: Page, at: number) {
  return page.evaluate(
    ([selector, share]) => {
      const seen = [...document.querySelectorAll(selector)].flatMap((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const middle = { x: x + width / 2, y: y + height / 2 };
        const top = document.elementFromPoint(middle.x, middle.y);
        return top !== null && element.contains(top) ? [middle] : [];
      });
      return seen[Math.floor(share * seen.length)] ?? { x: 700, y: 450 };
    },
    [PRESSABLE, at] as const,
  );
}

async function act(page: Page, chance: (below: number) => number): Promise<void> {
  const anywhere = () => ({ x: 4 + chance(1_430), y: 4 + chance(890) });
  const kind = chance(100);
  if (kind < 45) {
    const { x, y } = await somethingToPress(page, chance(1_000) / 1_000);
    await page.mouse.click(x, y, { button: chance(12) === 0 ? 'right' : 'left' });
  } else if (kind < 65) await page.keyboard.press(pick(KEYS, chance));
  else if (kind < 82) await page.keyboard.insertText(pick(TEXTS, chance));
  else if (kind < 92) {
    const [from, to] = [await somethingToPress(page, chance(1_000) / 1_000), anywhere()];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 3 });
    await page.mouse.up();
  } else {
    const { x, y } = anywhere();
    await page.mouse.dblclick(x, y);
  }
}

test.use({ locale: 'en-GB' });

for (const seed of SEEDS) {
  test(`[F45] ${ACTIONS} random presses, keys, words and drags of seed ${seed} leave a page that works and a sound map`, async ({
    page,
  }) => {
    test.setTimeout(900_000);
    // Dialogs of the browser itself would wait for somebody, and a link of React Flow leads elsewhere.
    await page.addInitScript(() => {
      window.print = () => undefined;
      addEventListener('click', (event) => {
        const link =
          event.target instanceof Element ? event.target.closest('a[href^="http"]') : null;
        if (link !== null) event.preventDefault();
      });
    });
    page.on('filechooser', () => undefined);
    const workshop = new Workshop(page, 'en');
    await workshop.open();
    const chance = chances(seed);
    for (let count = 1; count <= ACTIONS; count += 1) await act(page, chance);
    // Out of the presentation, which has an address of its own, and then from the start.
    await page.goto('./');
    await page.reload();
    // Whatever is shown now, and in whichever language.
    await expect(page.getByRole('status').first()).toBeAttached();
    await expect(page.getByRole('tab').first()).toBeVisible();
    const stored = Object.entries(await shelf(page, 'docs'));
    expect(stored.length).toBeGreaterThan(0);
    for (const [id, text] of stored) {
      expect(openEnvelope(text), id).toMatchObject({ ok: true, value: { opened: { mends: [] } } });
    }
    test.info().annotations.push({
      type: 'faults',
      description: `seed ${seed}: ${ACTIONS} actions, 0 errors`,
    });
  });
}
