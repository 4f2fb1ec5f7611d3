import '#ui/tokens.css';
import '#ui/reset.css';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { Button } from '#ui/Button.tsx';
import { ComboField } from '#ui/ComboField.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Menu } from '#ui/Menu.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { ToastProvider, useToast } from '#ui/Toast.tsx';
import { AnnouncerProvider } from '#ui/announce.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';

interface Words {
  onSelect: (id: string) => void;
}

function ExportMenu({ onSelect }: Words) {
  return (
    <Menu
      renderTrigger={(props) => <Button {...props}>Export</Button>}
      entries={[
        {
          id: 'pdf',
          label: 'PDF',
          data: { 'data-export': 'pdf' },
          onSelect: () => onSelect('pdf'),
        },
        { id: 'line', separator: true },
        { id: 'png', label: 'PNG', onSelect: () => onSelect('png') },
        { id: 'md', label: 'Markdown', disabled: true, onSelect: () => onSelect('md') },
      ]}
    />
  );
}

test('a menu opens, walks and chooses by keys, and gives the focus back', async () => {
  const onSelect = vi.fn<(id: string) => void>();
  await render(<ExportMenu onSelect={onSelect} />);
  const trigger = page.getByRole('button', { name: 'Export' });

  await userEvent.keyboard('{Tab}{ArrowDown}');
  await expect.element(page.getByRole('menuitem', { name: 'PDF' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onSelect.mock.calls).toEqual([['png']]);
  await expect.element(trigger).toHaveFocus();
  await expect.element(page.getByRole('menu')).not.toBeInTheDocument();

  await userEvent.keyboard('{ArrowUp}{Enter}');
  expect(onSelect).toHaveBeenCalledTimes(1);
  await userEvent.keyboard('{Escape}');
  await expect.element(trigger).toHaveFocus();
  await expect.element(trigger).toHaveAttribute('aria-expanded', 'false');
});

test('a menu opens by a click, marks its items for other programs and closes by a press beside it', async () => {
  const onSelect = vi.fn<(id: string) => void>();
  await render(
    <>
      <ExportMenu onSelect={onSelect} />
      <p style={{ marginBlockStart: '20rem' }}>Beside</p>
    </>,
  );
  await page.getByRole('button', { name: 'Export' }).click();
  await expect
    .element(page.getByRole('menuitem', { name: 'PDF' }))
    .toHaveAttribute('data-export', 'pdf');
  await page.getByText('Beside').click();
  await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: 'Export' }).click();
  await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
});

function Question() {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  return (
    <>
      <Button onClick={() => setOpen(true)}>Ask</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Sure?" closeLabel="Close">
        <ComboField
          label="Artifact"
          suggestionsLabel="Suggestions"
          suggestions={['Pilot plan', 'Business case']}
          value={text}
          onValueChange={setText}
        />
      </Dialog>
    </>
  );
}

test('Escape closes the innermost layer first and the focus returns to where it was', async () => {
  await render(<Question />);
  const ask = page.getByRole('button', { name: 'Ask' });
  await ask.click();
  await expect.element(page.getByRole('heading', { name: 'Sure?' })).toHaveFocus();

  await page.getByRole('combobox', { name: 'Artifact' }).click();
  await expect.element(page.getByRole('listbox')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
  await expect.element(page.getByRole('dialog')).toBeVisible();

  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(ask).toHaveFocus();
});

test('a field with suggestions takes a suggestion or a text of one’s own', async () => {
  const onCommit = vi.fn<(value: string) => void>();
  function Artifact() {
    const [text, setText] = useState('');
    const suggestions = ['Pilot plan', 'Business case'];
    return (
      <ComboField
        label="Artifact"
        suggestionsLabel="Suggestions"
        {...{ suggestions, onCommit }}
        value={text}
        onValueChange={setText}
      />
    );
  }
  await render(<Artifact />);
  const field = page.getByRole('combobox', { name: 'Artifact' });
  await userEvent.type(field, 'case');
  await expect.element(page.getByRole('option')).toHaveTextContent('Business case');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.element(field).toHaveValue('Business case');
  await userEvent.fill(field, 'Napkin');
  await userEvent.keyboard('{Enter}');
  expect(onCommit.mock.calls).toEqual([['Business case'], ['Napkin']]);
});

function Teller() {
  const toast = useToast();
  const action = { label: 'Undo', onAction: () => toast({ text: 'Back again', seconds: 60 }) };
  return (
    <Button onClick={() => toast({ text: 'Stage deleted', key: 'stage', action })}>Delete</Button>
  );
}

test('a toast is read out once, offers its action and replaces the one of its key', async () => {
  await render(
    <AnnouncerProvider>
      <ToastProvider label="Notifications" dismissLabel="Dismiss">
        <Teller />
      </ToastProvider>
    </AnnouncerProvider>,
  );
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  const region = page.getByRole('region', { name: 'Notifications' });
  expect(region.getByText('Stage deleted').all()).toHaveLength(1);
  const live = document.querySelector('[aria-live="polite"]');
  // A space marks the repeated text as news.
  await vi.waitFor(() => expect(live?.textContent.trim()).toBe('Stage deleted'));

  await region.getByRole('button', { name: 'Undo' }).click();
  await expect.element(region.getByText('Back again')).toBeVisible();
  await region.getByRole('button', { name: 'Dismiss' }).click();
  await expect.element(region).not.toBeInTheDocument();
});

test('a text area grows with its text and keeps a phrase on one line of its own', async () => {
  function Phrase() {
    const [text, setText] = useState('');
    return <TextArea label="Phrase" oneLine minRows={1} value={text} onValueChange={setText} />;
  }
  await render(<Phrase />);
  const area = page.getByRole('textbox', { name: 'Phrase' });
  const before = area.element().clientHeight;
  await userEvent.fill(area, 'word '.repeat(200));
  await vi.waitFor(() => expect(area.element().clientHeight).toBeGreaterThan(before * 2));
  await userEvent.fill(area, 'one\n two');
  await expect.element(area).toHaveValue('one two');
});

test('a part whose code cannot be fetched says so and is fetched again when it is wanted again', async () => {
  const load = vi
    .fn<() => Promise<() => string>>()
    .mockRejectedValueOnce(new Error('gone'))
    .mockResolvedValue(() => 'Here');
  const part = lazyPart(load);
  const first = await render(<part.Part whenFailed="Not now" />);
  await expect.element(page.getByText('Not now')).toBeVisible();
  await first.unmount();
  await render(<part.Part whenFailed="Not now" />);
  await expect.element(page.getByText('Here')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(2);
});
