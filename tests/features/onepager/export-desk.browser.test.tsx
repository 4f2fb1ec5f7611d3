import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SalesMap } from '#core/map/model.ts';
import { routeOf } from '#core/map/queries.ts';
import type { FontSource } from '#core/ports.ts';
import { type Desk, FONTS, choose, dialog, exampleMap, mountDesk } from './desk-house.tsx';

const never = () => new Promise<ArrayBuffer>(() => undefined);
const SLOW: FontSource = { regular: never, bold: never };

/** Fonts that fail until they are mended. */
function brokenFonts() {
  let broken = true;
  const font = (load: () => Promise<ArrayBuffer>) => async () => {
    if (broken) throw new Error('The font did not come');
    return load();
  };
  return {
    fonts: { regular: font(FONTS.regular), bold: font(FONTS.bold) },
    mend: () => {
      broken = false;
    },
  };
}

/** A map whose first stage says more than any paper holds. */
async function overfullMap(): Promise<SalesMap> {
  const map = await exampleMap();
  const [first] = routeOf(map);
  if (first === undefined) throw new Error('The example has no stage');
  const long = { ...first, happens: 'A text that goes on and on. '.repeat(400) };
  return { ...map, stages: { ...map.stages, [first.id]: long } };
}

const names = ({ handed }: Desk) => handed.map(({ name }) => name);

describe('the quick menu', () => {
  test('hands a file over, and one key makes the same again', async () => {
    const desk = await mountDesk();
    await choose(/^Markdown/u);
    await expect
      .poll(() => names(desk))
      .toEqual(['sales-system-map-sales-system-map-2026-11-23.md']);
    await userEvent.keyboard('{Control>}{Shift>}E{/Shift}{/Control}');
    await expect.poll(() => desk.handed.length).toBe(2);
    expect(desk.handed[1]).toEqual(desk.handed[0]);
    expect([...desk.settings.values()].join()).toContain('"format":"md"');
  });

  test('[F35] says what failed, what else there is, and tries again; the map is untouched', async () => {
    const { fonts, mend } = brokenFonts();
    const desk = await mountDesk(fonts);
    const before = desk.store.getState().map;
    await choose(/^SVG/u);
    const notices = page.getByRole('region', { name: 'Notifications' });
    await expect.element(notices).toHaveTextContent(/font.*SVG.*untouched.*Markdown.*map file/u);
    expect(desk.handed).toEqual([]);
    mend();
    await notices.getByRole('button', { name: 'Try again' }).click();
    await expect
      .poll(() => names(desk))
      .toEqual(['sales-system-map-sales-system-map-2026-11-23.svg']);
    expect(desk.store.getState().map).toBe(before);
  });

  test('offers to stop what takes long, and then hands nothing over', async () => {
    const desk = await mountDesk(SLOW);
    await choose(/^SVG/u);
    const button = page.getByRole('button', { name: 'Export', exact: true });
    await expect.element(button).toHaveAttribute('aria-busy', 'true');
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect.element(page.getByText(/Nothing was downloaded/u).first()).toBeVisible();
    await expect.element(button).not.toHaveAttribute('aria-busy');
    expect(desk.handed).toEqual([]);
  });
});

describe('the dialog', () => {
  test('shows the page as chosen, its size, and hands it over', async () => {
    const desk = await mountDesk();
    await choose(/^Export options/u);
    await expect.element(dialog.getByRole('heading', { name: 'Export options' })).toHaveFocus();
    const sheet = dialog.getByRole('group', { name: /^One-pager/u });
    await expect.element(sheet).toHaveAttribute('viewBox', '0 0 297 210');
    await dialog.getByLabelText('Paper').selectOptions('a3');
    await expect.element(sheet).toHaveAttribute('viewBox', '0 0 420 297');
    await dialog.getByLabelText('Language of the labels').selectOptions('ru');
    await expect.element(sheet).toHaveTextContent(/СЛЕДУЮЩИЙ/u);
    await dialog.getByLabelText('Format').selectOptions('svg');
    await expect.element(dialog.getByText(/^\d+\skB$/u)).toBeVisible();

    await dialog.getByRole('button', { name: 'Download' }).click();
    await expect
      .poll(() => names(desk))
      .toEqual(['sales-system-map-sales-system-map-2026-11-23.svg']);
    expect(desk.handed[0]?.text).toContain('СЛЕДУЮЩИЙ');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Export', exact: true })).toHaveFocus();
  });

  test('opens with what was chosen the last time', async () => {
    const settings = new Map([['export', '{"format":"png","paper":"a3","pngScale":1}']]);
    await mountDesk(FONTS, undefined, settings);
    await choose(/^Export options/u);
    await expect.element(dialog.getByLabelText('Format')).toHaveValue('png');
    await expect.element(dialog.getByLabelText('Paper')).toHaveValue('a3');
    await expect.element(dialog.getByRole('radio', { name: '1×' })).toBeChecked();
  });

  test('warns before the facilitator’s notes leave, and asks again the next time', async () => {
    await mountDesk();
    await choose(/^Export options/u);
    const box = dialog.getByLabelText('Facilitator’s notes');
    await expect.element(box).not.toBeChecked();
    await box.click();
    await expect.element(dialog.getByText(/will read the facilitator’s notes/u)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await choose(/^Export options/u);
    await expect.element(box).not.toBeChecked();
  });

  test('names the texts that do not fit, makes room, and leads to a field', async () => {
    const desk = await mountDesk(FONTS, await overfullMap());
    await choose(/^Export options/u);
    const advice = dialog.getByText(/Not everything fits/u).first();
    await expect.element(advice).toBeVisible();
    await dialog.getByRole('button', { name: 'Take A3' }).click();
    await expect.element(dialog.getByLabelText('Paper')).toHaveValue('a3');
    const places = dialog.getByRole('button', { name: 'what happens' });
    await places.first().click();
    await expect.element(dialog).not.toBeInTheDocument();
    const first = routeOf(desk.store.getState().map)[0]?.id;
    expect(desk.store.getState().focusWish).toMatchObject({ stageId: first, target: 'happens' });
  });

  test('names the ways that are left when a file fails, and the map file is one', async () => {
    const desk = await mountDesk(brokenFonts().fonts);
    await choose(/^Export options/u);
    await expect.element(dialog.getByText(/This did not work: PDF/u)).toBeVisible();
    await dialog.getByRole('button', { name: 'Map file' }).click();
    await expect.element(dialog.getByText(/^\d+\skB$/u)).toBeVisible();
    await dialog.getByRole('button', { name: 'Download' }).click();
    await expect
      .poll(() => names(desk))
      .toEqual(['sales-system-map-sales-system-map-2026-11-23.salesmap.json']);
  });

  test('stops a file that takes long and stays open', async () => {
    const desk = await mountDesk(SLOW);
    await choose(/^Export options/u);
    await dialog.getByRole('button', { name: 'Download' }).click();
    await dialog.getByRole('button', { name: 'Stop' }).click();
    await expect
      .element(dialog.getByRole('button', { name: 'Download' }))
      .not.toHaveAttribute('aria-busy');
    expect(desk.handed).toEqual([]);
  });
});

describe('the clipboard', () => {
  test('gets the stages as a table in two flavours', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue(undefined);
    await mountDesk();
    await choose('Copy the stages as a table');
    await expect.poll(() => write.mock.calls.length).toBe(1);
    const [item] = write.mock.calls[0]?.[0] ?? [];
    expect(item?.types).toEqual(['text/plain', 'text/html']);
    expect(await (await item?.getType('text/plain'))?.text()).toContain('Sourcing');
    write.mockRestore();
  });

  test('that is forbidden leaves a table that can be selected', async () => {
    const write = vi
      .spyOn(navigator.clipboard, 'write')
      .mockRejectedValue(new DOMException('No', 'NotAllowedError'));
    await mountDesk();
    await choose('Copy the stages as a table');
    const table = page.getByLabelText('Table of the stages');
    await expect.element(table).toHaveFocus();
    const field = table.element() as HTMLTextAreaElement;
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
    expect(field.value).toContain('Qualification');
    write.mockRestore();
  });

  test('that is forbidden leaves a picture that can be pressed', async () => {
    const write = vi
      .spyOn(navigator.clipboard, 'write')
      .mockRejectedValue(new DOMException('No', 'NotAllowedError'));
    await mountDesk();
    await choose('Copy the page as a picture');
    const byHand = page.getByRole('dialog', { name: 'Copy by hand' });
    await expect.element(byHand.getByRole('img', { name: 'One-pager' })).toBeVisible();
    write.mockRestore();
  });
});
