import { Workshop } from './support/board.ts';
import { bare, readPdf } from './support/pdf.ts';
import { quickMap } from './support/stored.ts';
import { expect, test } from './test.ts';

const TEXT = 'Финансовый директор письмом назвал лимит на квартал';

test('one criterion goes from the key press to storage, card, PDF, and back by undo', async ({
  page,
}) => {
  const workshop = new Workshop(page, 'ru');
  const stored = async () => JSON.stringify(await quickMap(page));
  await workshop.open();
  await workshop.openStage('Предложение');
  await workshop.addCriteria(workshop.words.exit, [TEXT]);
  await workshop.saved();

  const card = workshop.card('Предложение');
  await expect(card).toContainText(/Выход\s*1/);
  await expect.poll(stored).toContain(TEXT);
  const { bytes } = await workshop.export('pdf');
  expect(bare((await readPdf(bytes)).text)).toContain(bare(TEXT));

  await page.getByRole('button', { name: workshop.words.undo }).click();
  await expect(card).toContainText(/Выход\s*0/);
  await workshop.saved();
  await expect.poll(stored).not.toContain(TEXT);
  await page.getByRole('button', { name: workshop.words.redo }).click();
  await expect(card).toContainText(/Выход\s*1/);
  await expect.poll(stored).toContain(TEXT);
});

test('a card is dragged, moved by arrow keys, tidied, and each is one step back', async ({
  page,
}) => {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  const card = workshop.card('Диагностика');
  const place = async () => {
    const stages = Object.values((await quickMap(page))?.stages ?? {});
    const stage = stages.find(({ kind }) => kind === 'discovery');
    return stage === undefined ? null : [stage.x, stage.y];
  };

  const box = await card.boundingBox();
  if (box === null) throw new Error('the card is not on the screen');
  await page.mouse.move(box.x + box.width / 2, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 60, box.y + 120, { steps: 12 });
  await page.mouse.up();
  await workshop.saved();
  await expect.poll(place).not.toBeNull();
  const dragged = await place();

  await page.keyboard.press('ArrowRight');
  await expect.poll(place).toEqual([(dragged?.[0] ?? 0) + 10, dragged?.[1]]);
  await page.getByRole('button', { name: 'Выровнять' }).click();
  await expect.poll(place).not.toEqual([(dragged?.[0] ?? 0) + 10, dragged?.[1]]);

  await workshop.undo();
  await expect.poll(place).toEqual([(dragged?.[0] ?? 0) + 10, dragged?.[1]]);
  await workshop.undo();
  await expect.poll(place).toEqual(dragged);
  await workshop.undo();
  await expect(page.getByRole('button', { name: workshop.words.undo })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('a press on an empty place of the board leads from the stage to the map itself', async ({
  page,
}) => {
  const workshop = new Workshop(page, 'ru');
  await workshop.open();
  await workshop.card('Квалификация').click();
  await expect(workshop.field('Название')).toHaveValue('Квалификация');
  const board = await page.getByRole('main', { name: workshop.words.board }).boundingBox();
  if (board === null) throw new Error('the board is not on the screen');
  await page.mouse.click(board.x + board.width - 40, board.y + board.height - 160);
  await expect(workshop.panel.getByRole('heading', { name: 'О карте' })).toBeVisible();
  await workshop.panel.getByLabel('Команда').fill('Север');
  await workshop.saved();
});
