import '#ui/tokens.css';
import '#ui/reset.css';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { Button } from '#ui/Button.tsx';
import { ComboField } from '#ui/ComboField.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Menu } from '#ui/Menu.tsx';
import type { MenuEntry } from '#ui/menu-model.ts';

const letters: readonly MenuEntry[] = [
  { id: 'pdf', label: 'PDF', onSelect: () => undefined },
  { id: 'png', label: 'PNG', onSelect: () => undefined },
  { id: 'plan', label: 'План', onSelect: () => undefined },
  { id: 'pilot', label: 'Пилот', onSelect: () => undefined },
];

/** Style elements, but for the style sheets that the test server serves as such. */
function styleElements(): number {
  return document.querySelectorAll('style:not([data-vite-dev-id])').length;
}

const stylesAtStart = styleElements();

afterEach(() => {
  // A policy of `style-src 'self'` bars style elements.
  expect(styleElements()).toBe(stylesAtStart);
});

function item(name: string) {
  return page.getByRole('menuitem', { name });
}

/** A key of another keyboard layout, which no automated keyboard has. */
function press(key: string): void {
  const init = { key, bubbles: true, cancelable: true };
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
}

test('a menu finds its items by their first letters and by Home and End', async () => {
  await render(
    <Menu renderTrigger={(props) => <Button {...props}>Open</Button>} entries={letters} />,
  );
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(item('PDF')).toHaveFocus();
  await userEvent.keyboard('{End}');
  await expect.element(item('Пилот')).toHaveFocus();
  await userEvent.keyboard('{Home}');
  await expect.element(item('PDF')).toHaveFocus();
  await userEvent.keyboard('pn');
  await expect.element(item('PNG')).toHaveFocus();
  await userEvent.keyboard('{Escape}{ArrowDown}');
  await expect.element(item('PDF')).toHaveFocus();
  press('п');
  press('и');
  await expect.element(item('Пилот')).toHaveFocus();
});

test('a menu names its groups and tells which of the choices is taken', async () => {
  const choose = vi.fn<() => void>();
  const entries: readonly MenuEntry[] = [
    { id: 'new', label: 'New', onSelect: () => undefined },
    { id: 'maps', heading: 'Maps' },
    { id: 'one', label: 'One', checked: false, onSelect: choose },
    { id: 'two', label: 'Two', checked: true, onSelect: () => undefined },
    { id: 'line', separator: true },
    { id: 'light', label: 'Light', checked: true, onSelect: () => undefined },
  ];
  await render(
    <Menu
      label="All"
      renderTrigger={(props) => <Button {...props}>Open</Button>}
      entries={entries}
    />,
  );
  await page.getByRole('button', { name: 'Open' }).click();
  await expect.element(page.getByRole('menu', { name: 'All' })).toBeVisible();
  const maps = page.getByRole('group', { name: 'Maps' });
  const one = maps.getByRole('menuitemradio', { name: 'One' });
  await expect.element(one).toHaveAttribute('aria-checked', 'false');
  await expect
    .element(maps.getByRole('menuitemradio', { name: 'Two' }))
    .toHaveAttribute('aria-checked', 'true');
  expect(page.getByRole('menuitemradio', { checked: true }).all()).toHaveLength(2);
  await one.click();
  expect(choose).toHaveBeenCalledTimes(1);
  await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
});

test('Tab leaves a menu and goes on from its button', async () => {
  await render(
    <>
      <Menu renderTrigger={(props) => <Button {...props}>Open</Button>} entries={letters} />
      <Button>Next</Button>
    </>,
  );
  await userEvent.keyboard('{Tab}{ArrowDown}');
  await expect.element(item('PDF')).toHaveFocus();
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('button', { name: 'Next' })).toHaveFocus();
  await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
});

test('an item may move the focus, and nobody takes it back', async () => {
  function Rename() {
    const [naming, setNaming] = useState(false);
    const entries = [{ id: 'rename', label: 'Rename', onSelect: () => setNaming(true) }];
    return (
      <>
        <Menu renderTrigger={(props) => <Button {...props}>Open</Button>} entries={entries} />
        {naming ? <input aria-label="Name" ref={(input) => input?.focus()} /> : null}
      </>
    );
  }
  await render(<Rename />);
  await userEvent.keyboard('{Tab}{ArrowDown}');
  await expect.element(item('Rename')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
});

test('a tooltip shows to the pointer and to the keyboard, and goes by Escape and by leaving', async () => {
  await render(
    <>
      <IconButton label="Undo" shortcut="Ctrl+Z" icon="↶" />
      <p style={{ marginBlockStart: '20rem' }}>Beside</p>
    </>,
  );
  const button = page.getByRole('button', { name: 'Undo', exact: true });
  const tooltip = page.getByText('Ctrl+Z');
  await button.hover();
  await expect.element(tooltip).toBeVisible();
  await expect.element(button).toHaveAccessibleName('Undo');
  await page.getByText('Beside').hover();
  await expect.element(tooltip).not.toBeInTheDocument();

  await userEvent.keyboard('{Tab}');
  await expect.element(tooltip).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(tooltip).not.toBeInTheDocument();
  await expect.element(button).toHaveFocus();
});

interface OwnerProps {
  onValue: (value: string) => void;
}

function Owner({ onValue }: OwnerProps) {
  const [text, setText] = useState('');
  return (
    <ComboField
      label="Owner"
      suggestionsLabel="Suggestions"
      suggestions={['Продавец', 'Руководитель']}
      value={text}
      onValueChange={(value) => {
        setText(value);
        onValue(value);
      }}
    />
  );
}

test('an input stays itself when its suggestions come, and Escape does not empty it', async () => {
  await render(<Owner onValue={() => undefined} />);
  const field = page.getByRole('combobox', { name: 'Owner' });
  const before = field.element();
  await userEvent.fill(field, 'прод');
  await expect.element(page.getByRole('option', { name: 'Продавец' })).toBeVisible();
  expect(field.element()).toBe(before);
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  const option = page.getByRole('option').element();
  await expect.element(field).toHaveAttribute('aria-activedescendant', option.id);
  const list = page.getByRole('listbox', { name: 'Suggestions' }).element();
  await expect.element(field).toHaveAttribute('aria-controls', list.id);
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await expect.element(field).toHaveValue('прод');
});

test('typing in the middle of a text keeps the caret there', async () => {
  await render(<Owner onValue={() => undefined} />);
  const field = page.getByRole('combobox', { name: 'Owner' });
  await userEvent.fill(field, 'ac');
  await userEvent.click(field);
  await userEvent.keyboard('{Home}{ArrowRight}bb');
  await expect.element(field).toHaveValue('abbc');
});

test('a word being composed shows in the field and is told once it is done', async () => {
  const onValue = vi.fn<(value: string) => void>();
  await render(<Owner onValue={onValue} />);
  const field = page.getByRole('combobox', { name: 'Owner' });
  await field.click();
  await expect.element(page.getByRole('listbox')).toBeVisible();
  const input = field.element() as HTMLInputElement;
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const compose = (value: string) => {
    setValue?.call(input, value);
    input.dispatchEvent(
      new InputEvent('input', { bubbles: true, inputType: 'insertCompositionText' }),
    );
  };
  input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  compose('р');
  compose('ру');
  await expect.element(field).toHaveValue('ру');
  expect(onValue).not.toHaveBeenCalled();
  input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: 'ру' }));
  await expect.element(page.getByRole('option')).toHaveTextContent('Руководитель');
  expect(onValue.mock.calls).toEqual([['ру']]);
  await expect.element(field).toHaveValue('ру');
});

test('a dialog keeps the focus inside and hides the page under it', async () => {
  const onClose = vi.fn<() => void>();
  await render(
    <>
      <Button>Under</Button>
      <Dialog
        open
        onClose={onClose}
        title="Sure?"
        closeLabel="Close"
        footer={<Button>Delete</Button>}
      >
        Text
      </Dialog>
    </>,
  );
  await expect.element(page.getByRole('heading', { name: 'Sure?' })).toHaveFocus();
  expect(page.getByRole('button', { name: 'Under' }).all()).toHaveLength(0);
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('button', { name: 'Close' })).toHaveFocus();
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('button', { name: 'Delete' })).toHaveFocus();
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('button', { name: 'Close' })).toHaveFocus();
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  await expect.element(page.getByRole('button', { name: 'Delete' })).toHaveFocus();
  expect(onClose).not.toHaveBeenCalled();
});
