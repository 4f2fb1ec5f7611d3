import type { Locator, Page } from '@playwright/test';
import { lostFocus } from './support/audit.ts';
import { Workshop } from './support/board.ts';
import { expect as patient, test } from './test.ts';

const expect = patient.configure({ timeout: 8_000 });

test.describe.configure({ timeout: 240_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Something a person does with the keyboard, and what shows that it is done. */
type Act = readonly [name: string, act: () => Promise<unknown>, done?: () => Promise<unknown>];

/** Does one thing after another; says after which of them nobody sees where the keyboard is. */
async function lostAfter(page: Page, acts: readonly Act[]): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const [name, act, done] of acts) {
    try {
      await act();
      await done?.();
    } catch (error) {
      found[name] = `could not be done: ${String(error).split('\n', 12).join(' ')}`;
    }
    const faults = await lostFocus(page);
    if (faults.length > 0) found[`${name}: focus`] = faults;
  }
  return found;
}

class Hands {
  readonly page: Page;
  readonly workshop: Workshop;

  constructor(page: Page) {
    this.page = page;
    this.workshop = new Workshop(page, 'ru');
  }

  /** Presses keys where the keyboard is. */
  readonly keys =
    (...keys: readonly string[]) =>
    async () => {
      for (const key of keys) await this.page.keyboard.press(key);
    };

  readonly type =
    (text: string, ...keys: readonly string[]) =>
    async () => {
      await this.page.keyboard.insertText(text);
      await this.keys(...keys)();
    };

  /** Goes to something, as Tab does, and presses a key there. */
  readonly at =
    (element: Locator, key = 'Enter') =>
    async () => {
      await element.focus();
      await expect(element).toBeFocused();
      await this.page.keyboard.press(key);
    };

  /** Opens a menu and takes an entry of it. */
  readonly menu =
    (button: Locator, entry: string | RegExp, key = 'Enter') =>
    async () => {
      await expect(this.page.getByRole('menu')).toHaveCount(0);
      await this.at(button, key)();
      const item = this.page.locator('[role^="menuitem"]').filter({ hasText: entry }).first();
      await item.focus();
      await this.page.keyboard.press('Enter');
    };

  button(name: string | RegExp, from: Locator | Page = this.page): Locator {
    return from.getByRole('button', { name, exact: typeof name === 'string' }).first();
  }

  get tabs(): Locator {
    return this.page.getByRole('banner').getByRole('tab');
  }

  get dialog(): Locator {
    return this.page.locator('[role="dialog"][data-open]');
  }

  readonly opened = async () => expect(this.dialog).toBeVisible();
  readonly closed = async () => expect(this.dialog).toHaveCount(0);
  readonly count = (things: Locator, count: number) => async () =>
    expect(things).toHaveCount(count);
  readonly seen = (thing: Locator) => async () => expect(thing).toBeVisible();
  readonly off = (thing: Locator) => async () => expect(thing).toBeDisabled();
  readonly chosen = (tab: Locator) => async () =>
    expect(tab).toHaveAttribute('aria-selected', 'true');
}

/** Presses a button of the header until there is nothing left to do. */
function worn(hands: Hands, name: string) {
  return async () => {
    const button = hands.button(name, hands.page.getByRole('banner'));
    await button.focus();
    for (let time = 0; time < 40 && (await button.isEnabled()); time += 1) {
      await hands.page.keyboard.press('Enter');
    }
    await expect(button).toBeDisabled();
  };
}

function boardActs(hands: Hands): readonly Act[] {
  const { page, workshop, keys, type, at, menu, button, count, seen } = hands;
  const card = (n: number) => workshop.cards.nth(n);
  const note = page.locator('[data-note-id]');
  const link = page.locator('[data-wire-label] button[data-hue]');
  const toast = page.getByRole('region', { name: 'Уведомления' });
  const tools = page.getByRole('toolbar', { name: 'Инструменты доски' });
  return [
    [
      'open the example',
      at(button.call(hands, workshop.words.example)),
      async () => expect(workshop.cards.filter({ hasText: 'ICP' })).not.toHaveCount(0),
    ],
    ['close a message', at(toast.getByRole('button', { name: 'Закрыть' }).first())],
    ['delete a card', at(card(2), 'Delete'), count(workshop.cards, 6)],
    [
      'undo by the message',
      at(toast.getByRole('button', { name: 'Отменить' }).first()),
      count(workshop.cards, 7),
    ],
    ['delete the last card', at(card(6), 'Delete'), count(workshop.cards, 6)],
    ['undo by a key', keys('Control+z'), count(workshop.cards, 7)],
    ['redo by a key', keys('Control+Shift+z'), count(workshop.cards, 6)],
    ['undo once more', keys('Control+z'), count(workshop.cards, 7)],
    ['rename a card', at(card(1), 'F2'), seen(card(1).locator('input, textarea').first())],
    ['keep its name', keys('Enter')],
    ['leave its phrase', keys('Escape')],
    ['duplicate a card', at(card(1), 'Control+d'), count(workshop.cards, 8)],
    ['cut a card', keys('Control+x'), count(workshop.cards, 7)],
    ['paste a card', keys('Control+v'), count(workshop.cards, 8)],
    ['delete what was pasted', keys('Delete'), count(workshop.cards, 7)],
    ['open the menu of a card', at(card(3), 'Shift+F10'), seen(page.getByRole('menu'))],
    ['close the menu of a card', keys('Escape'), count(page.getByRole('menu'), 0)],
    [
      'insert a stage by the menu',
      menu(card(3), 'Вставить этап после', 'Shift+F10'),
      count(workshop.cards, 8),
    ],
    ['leave the name of the new stage', keys('Escape')],
    ['delete by the menu', menu(card(3), 'Удалить', 'Shift+F10'), count(workshop.cards, 7)],
    [
      'write on a link',
      at(link.first(), 'F2'),
      seen(page.getByRole('textbox', { name: 'Подпись связи' })),
    ],
    ['keep what is on the link', type('!', 'Enter')],
    ['delete a link', at(link.first(), 'Delete')],
    ['delete a note', at(note.first(), 'Delete'), count(note, 1)],
    ['put a note on the board', at(button.call(hands, 'Добавить стикер', tools)), count(note, 2)],
    ['leave the note', type('Пометка', 'Escape')],
    ['tidy', at(button.call(hands, 'Выровнять доску', tools))],
    ['choose where a link starts', at(button.call(hands, 'Связать два этапа', tools))],
    ['think better of it', keys('Escape')],
    [
      'look for words',
      at(card(1), 'Control+f'),
      seen(page.getByRole('search').getByRole('textbox')),
    ],
    ['find words', type('ICP', 'Enter')],
    ['close the search', keys('Escape'), count(page.getByRole('search').getByRole('textbox'), 0)],
    ['select all', at(card(1), 'Control+a')],
    ['delete all', keys('Delete'), count(workshop.cards, 0)],
    ['bring all back', keys('Control+z'), count(workshop.cards, 7)],
    ['undo until there is nothing left', worn(hands, 'Отменить')],
    ['redo until there is nothing left', worn(hands, 'Повторить')],
  ];
}

function routeActs(hands: Hands): readonly Act[] {
  const { page, workshop, keys, type, at, menu, button, count, seen } = hands;
  const { outline, panel } = workshop;
  const rows = outline.getByRole('list').first().locator('> li');
  const row = (n: number) => outline.locator('[data-outline-stage]').nth(n);
  const lines = workshop.gate(workshop.words.exit).locator('textarea[data-line]');
  const figures = panel.locator('[data-metric]');
  const links = panel.locator('[data-link]');
  return [
    ['open a stage', at(row(3)), seen(panel.getByRole('textbox').first())],
    ['rename in the route', at(row(1), 'F2'), seen(outline.getByRole('textbox'))],
    ['keep the name', keys('Enter'), count(outline.getByRole('textbox'), 0)],
    ['think better of a name', at(row(1), 'F2')],
    ['leave it', keys('Escape'), count(outline.getByRole('textbox'), 0)],
    ['move a stage down', at(row(1), 'Alt+ArrowDown')],
    ['delete a stage of the route', at(row(1), 'Delete'), count(rows, 6)],
    ['take that back', keys('Control+z'), count(rows, 7)],
    [
      'delete by the menu of a row',
      menu(button.call(hands, /^Действия: /, outline), 'Удалить'),
      count(rows, 6),
    ],
    [
      'duplicate by the menu of a row',
      menu(button.call(hands, /^Действия: /, outline), 'Дублировать'),
      count(rows, 7),
    ],
    ['keep the name of the copy', keys('Enter'), count(outline.getByRole('textbox'), 0)],
    ['add a stage', at(button.call(hands, 'Добавить этап', outline)), count(rows, 8)],
    ['name it', type('Пилот', 'Enter'), count(outline.getByRole('textbox'), 0)],
    ['fold the route', at(button.call(hands, 'Свернуть маршрут'))],
    ['unfold the route', at(button.call(hands, 'Развернуть маршрут'))],
    ['open another stage', at(row(3)), seen(lines.first())],
    [
      'delete a criterion',
      menu(
        button.call(hands, /^Действия со строкой 1/, workshop.gate(workshop.words.exit)),
        'Удалить',
      ),
    ],
    [
      'empty a criterion away',
      async () => {
        const before = await lines.count();
        await lines.first().fill('');
        await keys('Backspace')();
        await expect(lines).toHaveCount(before - 1);
      },
    ],
    ['remove a figure', at(button.call(hands, 'Убрать метрику', panel))],
    ['remove the last figure', at(button.call(hands, 'Убрать метрику', panel)), count(figures, 0)],
    ['add a figure', at(button.call(hands, 'Добавить метрику', panel)), count(figures, 1)],
    ['remove an artifact', at(button.call(hands, /^Убрать: /, panel))],
    ['remove a link', at(button.call(hands, /^Удалить: /, panel))],
    [
      'remove the links that are left',
      async () => {
        while ((await links.count()) > 0) {
          const left = await links.count();
          await at(button.call(hands, /^Удалить: /, panel))();
          await expect(links).toHaveCount(left - 1);
        }
      },
    ],
    ['go to the following stage', at(button.call(hands, 'Следующий этап', panel))],
    ['duplicate in the panel', at(button.call(hands, 'Дублировать', panel)), count(rows, 9)],
    ['delete in the panel', at(button.call(hands, 'Удалить этап', panel)), count(rows, 8)],
    ['undo until there is nothing left', worn(hands, 'Отменить')],
    ['undo nothing', keys('Control+z')],
    ['redo until there is nothing left', worn(hands, 'Повторить')],
    ['press Escape on the page', keys('Escape')],
    [
      'leave the page by the palette',
      async () => {
        await keys('Control+k')();
        await expect(page.getByRole('combobox', { name: /^Найти команду/ })).toBeFocused();
        await type('к таблице')();
        await expect(page.getByRole('option', { selected: true })).toContainText('к таблице');
        await keys('Enter')();
      },
      seen(page.getByRole('grid')),
    ],
  ];
}

function pageActs(hands: Hands): readonly Act[] {
  const {
    page,
    workshop,
    keys,
    type,
    at,
    menu,
    button,
    opened,
    closed,
    seen,
    tabs,
    chosen,
    count,
  } = hands;
  const head = button.call(hands, 'Меню');
  const grid = page.getByRole('grid');
  const cell = (n: number) => grid.locator('[data-cell]').nth(n);
  const check = page.locator('[data-view="check"] > main');
  const show = page.locator('main[data-presentation]');
  const html = page.locator('html');
  return [
    ['open the keys', keys('?'), opened],
    ['close the keys', keys('Escape'), closed],
    [
      'open the palette',
      keys('Control+k'),
      seen(page.getByRole('combobox', { name: /^Найти команду/ })),
    ],
    ['close the palette', keys('Escape'), closed],
    ['open the menu', at(head), seen(page.getByRole('menu'))],
    ['close the menu', keys('Escape'), count(page.getByRole('menu'), 0)],
    ['choose the dark theme', menu(head, 'Тёмное')],
    ['choose more contrast', menu(head, 'Высокий контраст')],
    ['choose the light theme', menu(head, 'Светлое')],
    ['open the versions', menu(head, 'Версии'), opened],
    ['close the versions', keys('Escape'), closed],
    ['open the link to share', at(button.call(hands, 'Поделиться')), opened],
    ['close the link to share', keys('Escape'), closed],
    ['open the choices of an export', menu(button.call(hands, 'Экспорт'), 'Настроить'), opened],
    ['close the choices of an export', keys('Escape'), closed],
    [
      'export the map',
      async () => {
        await workshop.download(menu(button.call(hands, 'Экспорт'), 'Файл карты'));
      },
    ],
    ['start the presentation', menu(head, 'Показать по этапам'), seen(show)],
    ['go on in the presentation', keys('ArrowRight')],
    ['end the presentation', keys('Escape'), count(show, 0)],
    ['look at the table', at(tabs.nth(1)), seen(grid)],
    ['edit a cell', at(cell(2), 'F2'), seen(grid.locator('textarea'))],
    ['keep the cell', type('Фраза', 'Enter'), count(grid.locator('textarea'), 0)],
    ['think better of a cell', at(cell(2), 'F2')],
    ['leave the cell', keys('Escape'), count(grid.locator('textarea'), 0)],
    ['delete a row', menu(cell(0), 'Удалить'), count(grid.locator('[data-table-stage]'), 6)],
    ['bring the row back', keys('Control+z'), count(grid.locator('[data-table-stage]'), 7)],
    [
      'add a row',
      at(button.call(hands, 'Добавить этап', page.getByRole('main'))),
      count(grid.locator('[data-table-stage]'), 8),
    ],
    ['link from the table', menu(cell(0), 'Связать с'), seen(page.getByRole('menu'))],
    ['link to nothing', keys('Escape'), count(page.getByRole('menu'), 0)],
    ['look at the table again', at(tabs.nth(1)), seen(grid)],
    ['open links from the table', at(cell(13), 'Enter'), seen(workshop.panel)],
    ['look at the check', at(tabs.nth(2)), seen(check)],
    ['look at the deals', at(check.getByRole('tab').nth(2)), chosen(check.getByRole('tab').nth(2))],
    ['look at the page', at(tabs.nth(3)), seen(page.locator('main svg text').first())],
    ['look at the map', at(tabs.nth(0)), seen(workshop.cards.first())],
    [
      'switch the language',
      at(button.call(hands, /^Переключить/)),
      async () => expect(html).toHaveAttribute('lang', 'en'),
    ],
    [
      'switch it back',
      at(button.call(hands, /^Switch/)),
      async () => expect(html).toHaveAttribute('lang', 'ru'),
    ],
    ['make a new map', menu(head, 'Новая карта')],
    ['open the library', menu(head, 'Все карты'), opened],
    [
      'delete a map',
      menu(hands.dialog.getByRole('button', { name: /^Действия/ }).last(), 'Удалить'),
    ],
    ['take that back', at(hands.dialog.getByRole('button', { name: 'Отменить' }).first())],
    [
      'duplicate a map',
      menu(hands.dialog.getByRole('button', { name: /^Действия/ }).last(), 'Дублировать'),
    ],
    [
      'open another map',
      at(hands.dialog.getByRole('button', { name: /^Открыть «/ }).last()),
      closed,
    ],
    ['open the library again', menu(head, 'Все карты'), opened],
    ['close the library', keys('Escape'), closed],
  ];
}

const WALKS = {
  'on the board': boardActs,
  'in route and panel': routeActs,
  'on the page': pageActs,
};

for (const [where, acts] of Object.entries(WALKS)) {
  test(`the keyboard is never lost, whatever is done ${where}`, async ({ page }) => {
    const hands = new Hands(page);
    await hands.workshop.open();
    if (acts === routeActs) {
      await page.getByRole('button', { name: hands.workshop.words.example }).first().press('Enter');
      await expect(hands.workshop.cards.filter({ hasText: 'ICP' })).not.toHaveCount(0);
    }
    expect(await lostAfter(page, acts(hands))).toEqual({});
  });
}
