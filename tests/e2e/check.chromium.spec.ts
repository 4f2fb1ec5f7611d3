import type { Locator, Page } from '@playwright/test';
import { brokenRules } from './support/axe.ts';
import { Workshop } from './support/board.ts';
import { expect, test } from './test.ts';

/** What a person does, counted: a press, a field filled, a choice in a list are one each. */
class Person {
  readonly page: Page;
  #count = 0;

  constructor(page: Page) {
    this.page = page;
  }

  get interactions(): number {
    return this.#count;
  }

  async press(target: Locator): Promise<void> {
    this.#count += 1;
    await target.click();
  }

  async fill(target: Locator, text: string): Promise<void> {
    this.#count += 1;
    await target.fill(text);
  }

  async choose(target: Locator, label: string): Promise<void> {
    this.#count += 1;
    await target.selectOption({ label });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  get check(): Locator {
    return this.page.getByRole('main', { name: 'Проверка' });
  }

  async openCheck(part?: string): Promise<void> {
    await this.press(this.page.getByRole('tab', { name: 'Проверка' }));
    if (part !== undefined) await this.press(this.page.getByRole('tab', { name: part }));
  }

  /** Takes a turn: the stages of the deals, by their numbers. */
  async place(stages: readonly number[]): Promise<void> {
    await this.press(this.button('Можно начинать'));
    for (const number of stages) {
      // Nothing shows what anybody chose before.
      await expect(this.check.getByRole('button', { pressed: true })).toHaveCount(0);
      await this.press(
        this.check
          .locator('ol > li')
          .nth(number - 1)
          .getByRole('button'),
      );
    }
  }
}

const ANNA = [1, 3, 3, 5, 5, 7, 2, 2];
const BORIS = [1, 3, 4, 5, 5, 7, 2, 2];

async function openExample(page: Page): Promise<Workshop> {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await page.getByRole('button', { name: workshop.words.example }).click();
  await expect(workshop.card('Поиск')).toContainText('ICP');
  return workshop;
}

async function expectAccessible(page: Page): Promise<void> {
  expect(await brokenRules(page)).toEqual([]);
}

test('two people on one device are led to the field to mend, and see what mending changed', async ({
  page,
}) => {
  // Two rounds of two people, each press a step of its own.
  test.slow();
  const workshop = await openExample(page);
  const people = new Person(page);
  await people.openCheck('Двое независимо');
  await people.press(people.button('Составить по карте 8 карточек'));
  await expect(page.getByRole('textbox', { name: 'Что известно' })).toHaveCount(8);
  await expectAccessible(page);
  await people.fill(page.getByRole('textbox', { name: 'Участник 1' }), 'Анна');
  await people.fill(page.getByRole('textbox', { name: 'Участник 2' }), 'Борис');
  await people.press(people.button('Начать'));

  await expect(people.check).toContainText('Передайте устройство: Анна');
  await people.place(ANNA);
  await expect(people.check).toContainText('Передайте устройство: Борис');
  await expect(people.check).not.toContainText('Диагностика');
  await people.place(BORIS);

  await expect(page.getByRole('heading', { name: 'Вывод совпал: 7 из 8' })).toBeFocused();
  await expect(people.check).toContainText('Спор на границе «Диагностика» → «Предложение»');
  await expect(people.check).toContainText('88 %');
  await expectAccessible(page);
  await people.press(people.button(/^Открыть (?:вход|выход) этапа/).first());
  await expect(page.getByRole('tab', { name: 'Карта' })).toHaveAttribute('aria-selected', 'true');
  const focused = page.locator(':focus');
  await expect(focused).toHaveAccessibleName(workshop.words.newCriterion);
  const sign = 'Спорят о границе «Диагностика» — «Предложение»: 1 сделка. Открыть критерии выхода';
  await expect(page.getByRole('button', { name: sign })).toBeVisible();
  expect(people.interactions).toBeLessThan(60);
  test.info().annotations.push({ type: 'interactions', description: `${people.interactions}` });

  await focused.fill('ЛПР подписал критерии успеха, скан в CRM');
  await focused.press('Enter');
  await people.openCheck('Двое независимо');
  await people.press(people.button('Повторить после правок'));
  await people.place(ANNA);
  await people.place(ANNA);
  await expect(people.check).toContainText('Вывод совпал: 8 из 8');
  await expect(people.check).toContainText('Больше не спорим: Лира.');
});

test('two people on two devices put their answers together from a file', async ({
  page,
  browser,
}) => {
  test.slow();
  const workshop = await openExample(page);
  const anna = new Person(page);
  await anna.openCheck('Двое независимо');
  await anna.press(anna.button('Составить по карте 8 карточек'));
  await expect(page.getByRole('textbox', { name: 'Что известно' })).toHaveCount(8);
  const map = await workshop.export('json');

  const elsewhere = await browser.newContext({ locale: 'ru-RU', serviceWorkers: 'block' });
  // As in the first context: nobody can answer a dialog of the browser itself.
  await elsewhere.addInitScript(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker');
  });
  const there = new Workshop(await elsewhere.newPage(), 'ru');
  await there.open();
  const boris = new Person(there.page);
  const chooser = there.page.waitForEvent('filechooser');
  await boris.press(boris.button('Открыть файл'));
  const file = { name: map.name, mimeType: 'application/json', buffer: Buffer.from(map.bytes) };
  await (await chooser).setFiles(file);
  await expect(there.card('Поиск')).toContainText('ICP');
  await boris.openCheck('Двое независимо');
  for (const [person, name, stages] of [
    [anna, 'Анна', ANNA],
    [boris, 'Борис', BORIS],
  ] as const) {
    await person.fill(person.page.getByRole('textbox', { name: 'Участник 1' }), name);
    await person.press(person.button('Убрать из списка: Участник 2'));
    await person.press(person.button('Начать'));
    await person.place(stages);
    await expect(person.check).toContainText('Пока не с чем сравнивать');
  }
  const download = there.page.waitForEvent('download');
  await boris.press(boris.button('Сохранить ответы (CSV)'));
  const answers = await download;
  expect(answers.suggestedFilename()).toMatch(/^sales-system-map-.+-otvety-.+\.csv$/);

  const asked = page.waitForEvent('filechooser');
  await anna.press(anna.button('Добавить ответы из файла'));
  await (await asked).setFiles(await answers.path());
  await expect(anna.check).toContainText('Вывод совпал: 7 из 8');
  await expect(anna.check).toContainText('Отвечали независимо: Анна и Борис.');
  expect(anna.interactions + boris.interactions).toBeLessThan(60);
  await elsewhere.close();
});

test('a live deal is read by its proofs in under 20 interactions, and stays out of exports', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const workshop = await openExample(page);
  const person = new Person(page);
  await person.openCheck('Живая сделка');
  await person.press(person.button('Новая сделка'));
  await person.fill(page.getByRole('textbox', { name: 'Сделка', exact: true }), 'ООО «Вектор»');
  await person.choose(page.getByRole('combobox', { name: /На каком она этапе/ }), '4. Предложение');
  const ticks = page.getByRole('group', { name: /Диагностика.+Предложение/ });
  for (const at of [0, 1, 2]) await person.press(ticks.getByRole('checkbox').nth(at));
  const evidence = ticks.getByRole('textbox', { name: 'Где подтверждение' }).first();
  await person.fill(evidence, 'письмо от 20 ноября');
  await expect(person.check).toContainText(
    'По фактам сделка на этапе «Диагностика», а не «Предложение».',
  );
  await person.press(person.button('Взять из карты'));
  await person.fill(page.getByLabel('Срок', { exact: true }), '2026-01-15');
  await person.press(person.button('Скопировать'));
  const news = page.getByRole('region', { name: 'Уведомления' });
  await expect(news).toContainText('Сообщение скопировано');
  expect(person.interactions).toBeLessThan(20);
  test.info().annotations.push({ type: 'interactions', description: `${person.interactions}` });

  const message = await page.evaluate(() => navigator.clipboard.readText());
  expect(message).toContain('ООО «Вектор»: «Диагностика».');
  expect(message).toContain('до 15 января 2026');
  await expect(page.getByRole('button', { name: /ООО «Вектор».+просрочено/ })).toBeVisible();
  await expectAccessible(page);

  const svg = await workshop.export('svg');
  expect(Buffer.from(svg.bytes).toString('utf8')).not.toContain('Вектор');
  const json = await workshop.export('json');
  expect(Buffer.from(json.bytes).toString('utf8')).toContain('ООО «Вектор»');
});

test('the funnel leads to the figure that is missing, and shows where deals are lost', async ({
  page,
}) => {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  const person = new Person(page);
  await person.openCheck('Воронка');
  await expect(person.check).toContainText('«Поиск»: нет доли перехода дальше');
  await expect(person.check).not.toContainText('0 %');
  await person.press(person.button('Открыть метрику').first());
  await expect(workshop.panel.locator(':focus')).toBeVisible();

  await page.getByRole('button', { name: workshop.words.example }).click();
  await expect(workshop.card('Поиск')).toContainText('ICP');
  await person.openCheck('Воронка');
  await expect(person.check).toContainText('Самое узкое место — «Предложение»');
  const bars = person.check.locator('ol > li');
  await expect(bars).toHaveCount(7);
  await expect(bars.filter({ hasText: 'узкое место' })).toHaveCount(1);
  await expectAccessible(page);
});
