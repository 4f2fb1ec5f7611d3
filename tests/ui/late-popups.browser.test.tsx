import '#ui/tokens.css';
import '#ui/reset.css';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { Button } from '#ui/Button.tsx';
import { ComboField } from '#ui/ComboField.tsx';
import { Menu } from '#ui/Menu.tsx';

const gates = vi.hoisted(() => {
  let openMenu = (): void => undefined;
  let openList = (): void => undefined;
  return {
    menu: new Promise<void>((resolve) => {
      openMenu = resolve;
    }),
    list: new Promise<void>((resolve) => {
      openList = resolve;
    }),
    openMenu: () => openMenu(),
    openList: () => openList(),
  };
});

vi.mock('#ui/MenuPopup.tsx', async (importOriginal) => {
  await gates.menu;
  return importOriginal();
});
vi.mock('#ui/ComboList.tsx', async (importOriginal) => {
  await gates.list;
  return importOriginal();
});

test('the first press opens a menu whose code is still on its way, on the same button', async () => {
  const entries = [{ id: 'pdf', label: 'PDF', onSelect: () => undefined }];
  await render(
    <Menu renderTrigger={(props) => <Button {...props}>Export</Button>} entries={entries} />,
  );
  const trigger = page.getByRole('button', { name: 'Export' });
  const before = trigger.element();
  await userEvent.keyboard('{Tab}{ArrowDown}');
  await expect.element(trigger).toHaveAttribute('aria-expanded', 'true');
  await expect.element(trigger).toHaveAttribute('aria-busy', 'true');
  await userEvent.keyboard('{Escape}');
  await expect.element(trigger).toHaveAttribute('aria-expanded', 'false');
  await userEvent.keyboard('{ArrowDown}');
  gates.openMenu();
  await expect.element(page.getByRole('menuitem', { name: 'PDF' })).toHaveFocus();
  expect(trigger.element()).toBe(before);
  await expect.element(trigger).not.toHaveAttribute('aria-busy');
  const menu = page.getByRole('menu', { name: 'Export' }).element();
  await expect.element(trigger).toHaveAttribute('aria-controls', menu.id);
  await userEvent.keyboard('{Escape}');
  await expect.element(trigger).toHaveFocus();
});

test('what is typed while suggestions are on their way stays, and they show when they come', async () => {
  const onCommit = vi.fn<(value: string) => void>();
  function Owner() {
    const [text, setText] = useState('');
    return (
      <ComboField
        label="Owner"
        suggestionsLabel="Suggestions"
        suggestions={['Seller', 'Founder']}
        value={text}
        onValueChange={setText}
        onCommit={onCommit}
      />
    );
  }
  await render(<Owner />);
  const field = page.getByRole('combobox', { name: 'Owner' });
  await userEvent.keyboard('{Tab}ac{ArrowLeft}b{Enter}');
  expect(onCommit.mock.calls).toEqual([['abc']]);
  await userEvent.fill(field, 'sel');
  const before = field.element();
  gates.openList();
  await expect.element(page.getByRole('option', { name: 'Seller' })).toBeVisible();
  await expect.element(field).toHaveValue('sel');
  await expect.element(field).toHaveFocus();
  expect(field.element()).toBe(before);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onCommit).toHaveBeenLastCalledWith('Seller');
  await expect.element(field).toHaveValue('Seller');
});
