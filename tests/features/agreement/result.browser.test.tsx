import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { AgreementPage } from '#features/agreement/AgreementPage.tsx';
import { exerciseStore } from '#features/agreement/exercise-store.ts';
import type { Command } from '#core/map/commands.ts';
import { routeOf } from '#core/map/queries.ts';
import type { AppStore } from '#state/store.ts';
import { mount } from '../stage-panel/house.tsx';

/** A round on the template: each person's answers as numbers of stages, `.` for none. */
function rate(store: AppStore, answers: Readonly<Record<string, string>>): void {
  const route = routeOf(store.getState().map).map(({ id }) => id);
  const deals = Math.max(...Object.values(answers).map(({ length }) => length));
  const commands: object[] = [{ type: 'round.add', id: 'ro_a', fields: {} }];
  for (let at = 0; at < deals; at += 1) {
    const fields = { name: `Deal ${at + 1}` };
    commands.push({ type: 'deal.add', id: `de_${at}`, kind: 'sample', fields });
  }
  for (const [index, [name, numbers]] of Object.entries(answers).entries()) {
    const raterId = `ra_${index}`;
    commands.push({ type: 'rater.add', id: raterId, roundId: 'ro_a', name });
    for (const [at, number] of Array.from(numbers).entries()) {
      const stageId = number === '.' ? undefined : route[Number(number) - 1];
      if (stageId === undefined) continue;
      const id = `rt_${index}x${at}`;
      commands.push({ type: 'rating.set', id, raterId, dealId: `de_${at}`, stageId });
    }
  }
  store.getState().dispatchAll(commands as readonly Command[]);
  exerciseStore(store)
    .getState()
    .go({ kind: 'result', roundId: 'ro_a' as never });
}

const show = (answers: Readonly<Record<string, string>>) =>
  mount(
    () => <AgreementPage />,
    (store) => rate(store, answers),
  );

const measures = page.getByRole('region', { name: 'How far you agree' });

describe('[A5] the result of a round', () => {
  test('says in words why there is no kappa when all name one stage (K6)', async () => {
    await show({ Ann: '2'.repeat(10), Ben: '2'.repeat(10) });
    await expect
      .element(page.getByRole('heading', { name: 'Agreed on 10 of 10 deals' }))
      .toBeVisible();
    await expect
      .element(measures)
      .toHaveTextContent(/Cohen’s kappan\/aall answers name one stage/u);
    await expect.element(measures).not.toHaveTextContent('NaN');
  });

  test('explains a low kappa beside high agreement (K5)', async () => {
    await show({ Ann: `3${'2'.repeat(19)}`, Ben: `2${'2'.repeat(18)}3` });
    await expect.element(measures).toHaveTextContent('90%');
    await expect.element(measures).toHaveTextContent(/Agreement is high, the kappa is low/u);
  });

  test('shows no kappa of few deals, but the disputed ones', async () => {
    await show({ Ann: '123', Ben: '124' });
    await expect.element(measures).toHaveTextContent(/begin to mean something at about 10 deals/u);
    await expect.element(measures).not.toHaveTextContent('Cohen');
    await expect.element(page.getByRole('row', { name: /differs Deal 3/u })).toBeVisible();
    await expect
      .element(
        page.getByRole('region', { name: /Dispute at the border “Discovery” → “Proposal”/u }),
      )
      .toHaveTextContent(/“Discovery” has no exit criteria/u);
  });

  test('of three people with a gap has alpha and says what Fleiss lacks', async () => {
    await show({ Ann: '1234567123', Ben: '1234567123', Cleo: '123456712.' });
    await expect.element(measures).toHaveTextContent(/Fleiss’ kappan\/ait needs an answer/u);
    await expect.element(measures).toHaveTextContent(/Krippendorff’s alpha1, almost perfect/u);
  });

  test('waits until an interrupted person goes on where they stopped', async () => {
    const { store } = await show({ Ann: '1234', Ben: '12..' });
    exerciseStore(store).getState().go({ kind: 'start' });
    const rounds = page.getByRole('region', { name: 'Rounds' });
    await expect.element(rounds).toHaveTextContent('6 of 8 answers');
    await rounds.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'I am ready' }).click();
    await expect.element(page.getByRole('heading', { name: 'Deal 3' })).toHaveFocus();
    await page.getByRole('button', { name: 'I cannot tell' }).click();
    await page.getByRole('button', { name: '4 Proposal' }).click();
    await expect
      .element(page.getByRole('heading', { name: 'Agreed on 3 of 3 deals' }))
      .toBeVisible();
  });

  test('goes back to the start when the round is undone', async () => {
    const { store } = await show({ Ann: '12', Ben: '12' });
    store.getState().undo();
    await expect.element(page.getByRole('region', { name: 'Who takes part' })).toBeVisible();
  });
});
