import { type Page, expect } from '@playwright/test';
import type { Workshop } from './board.ts';
import { WORDS, type TestLanguage } from './words.ts';

/** A state of the page that people work in, and the way to it from the one before. */
export interface State {
  readonly name: string;
  show(workshop: Workshop): Promise<void>;
  /** Back to where the next state starts from. */
  leave?(workshop: Workshop): Promise<void>;
}

const SAYS = {
  ru: {
    vague: 'Клиент заинтересован',
    answer: 'Здесь всё однозначно',
    check: 'Проверка',
    table: 'Таблица',
    map: 'Карта',
    onepager: 'Одностраничник',
    share: 'Поделиться',
    menu: 'Меню',
  },
  en: {
    vague: 'The customer is interested',
    answer: 'It is not vague',
    check: 'Check',
    table: 'Table',
    map: 'Map',
    onepager: 'One-pager',
    share: 'Share',
    menu: 'Menu',
  },
} as const satisfies Record<TestLanguage, Record<string, string>>;

function saysOf({ words }: Workshop) {
  return words.locale === WORDS.ru.locale ? SAYS.ru : SAYS.en;
}

const dialog = (page: Page) => page.getByRole('dialog');

async function closeDialog({ page }: Workshop): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
}

async function view(workshop: Workshop, name: 'map' | 'table' | 'check' | 'onepager') {
  const tab = workshop.page
    .getByRole('banner')
    .getByRole('tab', { name: new RegExp(saysOf(workshop)[name]) });
  await tab.click();
}

async function fromMenu(workshop: Workshop, entry: RegExp): Promise<void> {
  const { page } = workshop;
  await page.getByRole('button', { name: saysOf(workshop).menu, exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

async function part({ page }: Workshop, at: number): Promise<void> {
  await page.locator('[data-view="check"] > main').getByRole('tab').nth(at).click();
}

/** The states of a wide screen, in the order in which one leads to the next. */
export const STATES: readonly State[] = [
  { name: 'the board of a new map', show: (workshop) => workshop.open() },
  {
    name: 'the list of keys',
    show: async ({ page }) => {
      await page.keyboard.press('?');
      await expect(dialog(page)).toBeVisible();
    },
    leave: closeDialog,
  },
  {
    name: 'the board of the example',
    show: async ({ page, words, cards }) => {
      await page.getByRole('button', { name: words.example }).first().click();
      await expect(cards.filter({ hasText: 'ICP' })).not.toHaveCount(0);
    },
  },
  {
    name: 'the menu of a card',
    show: async ({ page, cards }) => {
      await cards.nth(1).focus();
      await page.keyboard.press('Shift+F10');
      await expect(page.getByRole('menu')).toBeVisible();
    },
    leave: async ({ page }) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toHaveCount(0);
    },
  },
  {
    name: 'the panel of a stage with remarks',
    show: async (workshop) => {
      await workshop.openStage(workshop.words.stages[1]);
      await workshop.addCriteria(workshop.words.exit, [saysOf(workshop).vague]);
      await workshop.panel
        .getByRole('button', { name: saysOf(workshop).answer })
        .first()
        .waitFor();
    },
  },
  {
    name: 'the table',
    show: async (workshop) => {
      await view(workshop, 'table');
      await expect(workshop.page.getByRole('grid')).toBeVisible();
    },
  },
  {
    name: 'the table while a cell is typed in',
    show: async ({ page }) => {
      await page.locator('[data-cell][tabindex="0"]').first().focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('F2');
      await expect(page.getByRole('grid').locator('textarea')).toBeFocused();
    },
    leave: ({ page }) => page.keyboard.press('Escape'),
  },
  ...['criteria', 'agreement', 'a live deal', 'the funnel'].map((name, at) => ({
    name: `the check: ${name}`,
    show: async (workshop: Workshop) => {
      if (at === 0) await view(workshop, 'check');
      await part(workshop, at);
      await expect(workshop.page.getByRole('tabpanel')).toBeVisible();
    },
  })),
  {
    name: 'the one-pager',
    show: async (workshop) => {
      await view(workshop, 'onepager');
      await expect(workshop.page.locator('main svg text').first()).toBeVisible();
    },
    leave: (workshop) => view(workshop, 'map'),
  },
  {
    name: 'the palette',
    show: async ({ page }) => {
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('combobox')).toBeFocused();
      await page.keyboard.insertText('ICP');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
    leave: closeDialog,
  },
  {
    name: 'the choices of an export',
    show: async ({ page, words }) => {
      await page.getByRole('button', { name: words.export, exact: true }).click();
      await page.getByRole('menuitem', { name: /^(Настроить|Export options)/ }).click();
      await expect(dialog(page).locator('svg text').first()).toBeVisible();
    },
    leave: closeDialog,
  },
  {
    name: 'the link to share',
    show: async (workshop) => {
      const { page } = workshop;
      await page.getByRole('button', { name: saysOf(workshop).share, exact: true }).click();
      await expect(dialog(page).getByRole('textbox').first()).toBeVisible();
    },
    leave: closeDialog,
  },
  {
    name: 'the library',
    show: async (workshop) => {
      await fromMenu(workshop, /^(Все карты|All maps)/);
      await expect(dialog(workshop.page).getByRole('list').first()).toBeVisible();
    },
    leave: closeDialog,
  },
  {
    name: 'the versions',
    show: async (workshop) => {
      await fromMenu(workshop, /^(Версии|Versions)/);
      await expect(dialog(workshop.page)).toBeVisible();
    },
    leave: closeDialog,
  },
  {
    name: 'the presentation',
    show: async (workshop) => {
      await fromMenu(workshop, /^(Показать по этапам|Present)/);
      await expect(workshop.page.locator('main[data-presentation]')).toBeVisible();
      await workshop.page.keyboard.press('ArrowRight');
    },
    leave: async ({ page }) => {
      await page.keyboard.press('Escape');
      await expect(page.locator('main[data-presentation]')).toHaveCount(0);
    },
  },
];
