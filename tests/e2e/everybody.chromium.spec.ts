import type { Locator, Page } from '@playwright/test';
import { Workshop } from './support/board.ts';
import { NAMES } from './support/said.ts';
import { bare, heardOn } from './support/tree.ts';
import { panelOf, routeOf } from './support/views.ts';
import { WHOLE, expectWhole } from './support/whole-map.ts';
import { LANGUAGES, WORDS } from './support/words.ts';
import { expect, test } from './test.ts';

/** Presses keys and counts them; text is typed besides. */
class Keyboard {
  readonly page: Page;
  presses = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.page.keyboard.press(key);
    this.presses += times;
  }

  /** Goes down a menu to an entry. */
  async until(entry: Locator): Promise<void> {
    const isThere = () => entry.evaluate((element) => element === document.activeElement);
    for (let step = 0; step < 10 && !(await isThere()); step += 1) await this.press('ArrowDown');
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.insertText(text);
  }

  /** Types in a cell. Playwright has no keys for Russian letters, so the cell is opened by its own. */
  async write(text: string): Promise<void> {
    await this.press('F2');
    await this.type(text);
  }

  /** Opens the palette, finds something by its name and goes there. */
  async command(name: string, found: string | RegExp = name): Promise<void> {
    await this.press('Control+k');
    const field = this.page.getByRole('combobox', { name: /^(Найти команду|Find a command)/ });
    await expect(field).toBeFocused();
    await this.type(name);
    await expect(this.page.getByRole('option', { selected: true })).toContainText(found);
    await this.press('Enter');
    await expect(field).toHaveCount(0);
  }
}

const COMMANDS = {
  ru: { table: 'к таблице', route: 'к маршруту', json: 'файл карты', kind: 'Петля' },
  en: { table: 'to the table', route: 'to the deal route', json: 'map file', kind: 'Loop' },
} as const;

/** What has the focus, so that a failure names it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: element } = document;
    return element?.getAttribute('data-cell')?.split(':')[1] ?? element?.tagName ?? 'nothing';
  });
}

for (const language of LANGUAGES) {
  test.describe(`${language}: a whole map with a loop and an export`, () => {
    // Whole maps take long on a machine that is busy with other things.
    test.describe.configure({ timeout: 240_000 });
    test.use({ locale: WORDS[language].locale });
    const whole = WHOLE[language];
    const names = WORDS[language].stages;
    const says = COMMANDS[language];

    test('is made with the keyboard alone', async ({ page }) => {
      const workshop = new Workshop(page, language);
      await workshop.open();
      await page.evaluate(() => {
        document.addEventListener('pointerdown', () => {
          document.documentElement.dataset['pointer'] = 'used';
        });
      });
      const keyboard = new Keyboard(page);

      await keyboard.command(says.table);
      await expect.poll(() => focused(page)).toBe('0');
      await keyboard.press('ArrowRight');
      for (const phrase of whole.phrases) {
        await keyboard.write(phrase);
        await keyboard.press('Enter');
      }
      await keyboard.press('Control+Home');
      await keyboard.press('ArrowRight', 4);
      for (const figure of whole.figures) {
        await keyboard.write(figure);
        await keyboard.press('Enter');
      }
      await keyboard.press('Control+Home');
      await keyboard.press('ArrowRight', 6);
      for (const { entry, exit, artifact } of whole.gates) {
        await keyboard.press('ArrowDown');
        for (const text of [entry, exit, artifact]) {
          await keyboard.write(text);
          await keyboard.press('Tab');
        }
        await keyboard.press('ArrowLeft', 3);
      }
      await keyboard.press('Control+End');
      await keyboard.press('Home');
      await keyboard.press('Enter');
      const link = page.getByRole('menuitem', { name: /^(Связать|Link with)/ });
      await expect(link).toBeVisible();
      await keyboard.until(link);
      await expect(link).toBeFocused();
      await keyboard.press('Enter');
      const target = page.getByRole('menuitem', { name: `2. ${names[1]}` });
      await expect(page.getByRole('menuitem', { name: `1. ${names[0]}` })).toBeFocused();
      await keyboard.press('ArrowDown');
      await expect(target).toBeFocused();
      await keyboard.press('Enter');
      await expect(page.getByRole('menuitem', { name: says.kind })).toBeFocused();
      await keyboard.press('Enter');
      await expect(
        page.getByRole('textbox', { name: /^(Подпись связи|Words on the link)/ }),
      ).toBeFocused();
      await keyboard.type(whole.loop.label);
      await keyboard.press('Enter');
      await workshop.saved();

      const file = await workshop.download(() => keyboard.command(says.json, /: /));
      expectWhole(file, whole);
      expect(await page.locator('html').getAttribute('data-pointer')).toBeNull();
      expect(keyboard.presses).toBeLessThanOrEqual(120);
    });

    test('is made with single clicks alone', async ({ page }) => {
      const workshop = new Workshop(page, language);
      await workshop.open();
      await fillByPanel(workshop, language);
      await page.getByRole('button', { name: /^(Связать два|Link two)/ }).click();
      await workshop.card(names[6]).click();
      await workshop.card(names[1]).click();
      await finishLoop(workshop, language);
      expectWhole(await workshop.export('json'), whole);
    });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

      test('is made by touch at 360 px', async ({ page }) => {
        const workshop = new Workshop(page, language);
        await workshop.open();
        for (const [index, name] of names.entries()) {
          await workshop.outline.getByRole('button', { name }).first().tap();
          await fillField(workshop, workshop.words.happens, whole.phrases[index] ?? '');
          await fillField(workshop, workshop.words.value, whole.figures[index] ?? '');
          for (const gates of whole.gates.filter(({ stage }) => stage === index)) {
            await fillGates(workshop, gates);
          }
          await closeSheet(workshop);
        }
        await workshop.outline.getByRole('button', { name: new RegExp(`: ${names[6]}`) }).tap();
        await page.getByRole('menuitem', { name: /^(Связать|Link with)/ }).tap();
        await page.getByRole('menuitem', { name: `2. ${names[1]}` }).tap();
        await finishLoop(workshop, language);
        expectWhole(await workshop.export('json'), whole);
        const reach = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(reach).toBeLessThanOrEqual(360);
      });
    });

    test('is made through the route, and a screen reader hears each step as it is', async ({
      page,
    }) => {
      const workshop = new Workshop(page, language);
      await workshop.open();
      const filled = names.map(() => 0);
      /** The rows of the route, and what the panel beside it holds, in the tree of the browser. */
      const expectHeard = async (panel: Partial<ReturnType<typeof panelOf>>) => {
        await expect(async () => {
          const tree = await heardOn(page);
          expect(routeOf(tree, language)).toEqual(
            names.map((name, at) =>
              bare(`${at + 1}${name}${NAMES[language].filled(filled[at] ?? 0)}`),
            ),
          );
          if (Object.keys(panel).length > 0) {
            expect(panelOf(tree, language)).toMatchObject(panel);
          }
        }).toPass({ timeout: 15_000 });
      };
      await expectHeard({});
      for (const [index, name] of names.entries()) {
        await workshop.openStage(name);
        await expectHeard({ name, happens: '' });
        const happens = whole.phrases[index] ?? '';
        await workshop.field(workshop.words.happens).fill(happens);
        filled[index] = 1;
        await expectHeard({ name, happens });
        await workshop.field(workshop.words.value).fill(whole.figures[index] ?? '');
        filled[index] = 2;
        const [metric] = panelOf(await heardOn(page), language).metrics;
        expect(metric?.value).toBe(whole.figures[index]);
        for (const gates of whole.gates.filter(({ stage }) => stage === index)) {
          await fillGates(workshop, gates);
          filled[index] = 5;
          const { entry, exit, artifact } = gates;
          await expectHeard({ entry: [entry], exit: [exit], artifacts: [artifact] });
        }
        await expectHeard({ name, happens });
        await expect(workshop.outline.locator('[aria-current="true"]')).toHaveText(
          new RegExp(name),
        );
      }
      await workshop.outline.getByRole('button', { name: new RegExp(`: ${names[6]}`) }).click();
      await page.getByRole('menuitem', { name: /^(Связать|Link with)/ }).click();
      await page.getByRole('menuitem', { name: `2. ${names[1]}` }).click();
      await finishLoop(workshop, language);
      const { links, link } = NAMES[language];
      const loop = link(links.loop, names[6], names[1], '');
      const { links: heard } = panelOf(await heardOn(page), language);
      expect(heard).toContainEqual({ name: loop, words: whole.loop.label });
      expectWhole(await workshop.export('json'), whole);
    });
  });
}

async function fillField({ page, panel }: Workshop, label: string, text: string): Promise<void> {
  const field = panel.getByLabel(label, { exact: true }).first();
  await field.click();
  await expect(field).toBeFocused();
  await page.keyboard.insertText(text);
}

async function fillGates(
  workshop: Workshop,
  { entry, exit, artifact }: { entry: string; exit: string; artifact: string },
): Promise<void> {
  await workshop.addCriteria(workshop.words.entry, [entry]);
  await workshop.addCriteria(workshop.words.exit, [exit]);
  await fillField(workshop, workshop.words.artifact, artifact);
  await workshop.page.keyboard.press('Enter');
  await expect(workshop.field(workshop.words.artifact)).toHaveValue('');
}

async function fillByPanel(workshop: Workshop, language: 'ru' | 'en'): Promise<void> {
  const { phrases, figures, gates } = WHOLE[language];
  for (const [index, name] of workshop.words.stages.entries()) {
    await workshop.openStage(name);
    await fillField(workshop, workshop.words.happens, phrases[index] ?? '');
    await fillField(workshop, workshop.words.value, figures[index] ?? '');
    for (const gate of gates.filter(({ stage }) => stage === index))
      await fillGates(workshop, gate);
  }
}

/** Chooses the kind of the link and writes on it. */
async function finishLoop({ page }: Workshop, language: 'ru' | 'en'): Promise<void> {
  await page.getByRole('menuitem', { name: COMMANDS[language].kind }).click();
  const words = page.getByRole('textbox', { name: /^(Подпись связи|Words on the link)/ });
  await expect(words).toBeFocused();
  await page.keyboard.insertText(WHOLE[language].loop.label);
  await page.keyboard.press('Enter');
}

/** The sheet of a stage covers a phone; its button leads back to the route. */
async function closeSheet({ panel, outline }: Workshop): Promise<void> {
  await panel
    .getByRole('button', { name: /^(Закрыть|Close)$/ })
    .first()
    .tap();
  await expect(outline.getByRole('list').first()).toBeInViewport();
}
