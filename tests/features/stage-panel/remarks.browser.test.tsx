import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { StagePanel } from '#features/stage-panel/StagePanel.tsx';
import { type Mounted, focused, mount } from './house.tsx';

async function showQualification(): Promise<Mounted> {
  return mount(
    () => <StagePanel />,
    (store) => {
      const { map } = store.getState();
      const second = Object.values(map.stages).find(({ kind }) => kind === 'qualification');
      store.getState().showStage(second?.id ?? null);
    },
  );
}

const entry = page.getByRole('list', { name: 'Entry', exact: true });
const remark = page.getByText(/is a mood/);

async function write(line: string): Promise<void> {
  await entry.getByLabelText('New criterion').click();
  await userEvent.keyboard(line);
}

test('a mood gets a remark while it is typed, a fact of the buyer none', async () => {
  await showQualification();
  await write('They are very interested');
  await expect.element(remark).toBeVisible();
  await userEvent.keyboard('{Control>}a{/Control}CFO returned the signed NDA on 3 May');
  await expect.element(remark).not.toBeInTheDocument();
});

test('the team may answer a remark; the answer is kept with the map and can be undone', async () => {
  const { store } = await showQualification();
  await write('They are very interested');
  await page.getByRole('button', { name: 'It is not vague' }).click();
  await expect.element(page.getByLabelText('Not vague, because')).toHaveFocus();
  await userEvent.keyboard('we know this buyer{Enter}');
  await expect.element(remark).not.toBeInTheDocument();
  expect(focused()).toBe('Entry, criterion 1');
  const [answer] = Object.values(store.getState().map.dismissals);
  expect(answer).toMatchObject({ rule: 'L1', reason: 'we know this buyer' });
  store.getState().undo();
  await expect.element(remark).toBeVisible();
});

test('a word the glossary lacks is defined at the line, and then explained there', async () => {
  const { store } = await showQualification();
  await write('Company is in the ICP, card filled in SFDC');
  await page.getByRole('button', { name: 'Define it', exact: true }).click();
  await expect.element(page.getByLabelText('In our team “ICP” means')).toHaveFocus();
  await userEvent.keyboard('wholesalers with a warehouse{Enter}');
  const term = page.getByRole('button', { name: 'ICP: wholesalers with a warehouse' });
  await expect.element(term).toBeVisible();
  expect(focused()).toBe('Entry, criterion 1');
  const [added] = Object.values(store.getState().map.terms);
  // What the word means in sales comes along from the ready-made glossary.
  expect(added).toMatchObject({ name: 'ICP', ours: 'wholesalers with a warehouse' });
  expect(added?.meaning).not.toBe('');

  await term.click();
  await expect.element(page.getByText('In our team: wholesalers with a warehouse')).toBeVisible();
  await page.getByRole('button', { name: 'SFDC is not in the glossary. Define it' }).click();
  await userEvent.keyboard('our CRM{Enter}');
  const names = () => Object.values(store.getState().map.terms).map(({ name }) => name);
  await expect.poll(names).toEqual(['ICP', 'SFDC']);
});
