import { Profiler } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Outline } from '#features/outline/Outline.tsx';
import { StagePanel } from '#features/stage-panel/StagePanel.tsx';
import { selectRoute } from '#state/selectors.ts';
import { mount } from './house.tsx';

test('fifty keystrokes in one criterion leave the outline and every other field alone', async () => {
  const commits = { outline: 0, panel: 0 };
  const house = await mount(
    () => (
      <>
        <Profiler id="outline" onRender={() => (commits.outline += 1)}>
          <Outline />
        </Profiler>
        <Profiler id="panel" onRender={() => (commits.panel += 1)}>
          <StagePanel />
        </Profiler>
      </>
    ),
    (store) => store.getState().showStage(selectRoute(store.getState())[1] ?? null),
  );
  const list = page.getByRole('list', { name: 'Entry', exact: true });
  await list.getByLabelText('New criterion').click();
  await userEvent.keyboard('ab');
  await expect.element(page.getByText('Weak')).toBeVisible();
  // The first letter has made a line of the empty field, and another one stands below it.
  await expect.element(list.getByLabelText('New criterion')).toHaveValue('');

  // A field that renders writes its value; every other must be left alone.
  const others = new Set<string>();
  const typed = document.activeElement;
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      if (element?.contains(typed) === false) others.add(element.outerHTML.slice(0, 80));
    }
  });
  observer.observe(document.body, {
    attributes: true,
    childList: true,
    characterData: true,
    subtree: true,
  });
  commits.outline = 0;
  commits.panel = 0;
  await userEvent.keyboard('c'.repeat(50));
  observer.disconnect();

  const [criterion] = Object.values(house.store.getState().map.criteria);
  expect(criterion?.text).toBe(`ab${'c'.repeat(50)}`);
  expect(commits).toEqual({ outline: 0, panel: 50 });
  expect([...others]).toEqual([]);
});

test('a letter shows before what follows from it, and that comes without another key', async () => {
  const { store } = await mount(
    () => <StagePanel />,
    (fresh) => fresh.getState().showStage(selectRoute(fresh.getState())[1] ?? null),
  );
  const list = page.getByRole('list', { name: 'Entry', exact: true });
  const lines = () => list.getByRole('textbox').elements() as HTMLTextAreaElement[];
  await list.getByLabelText('New criterion').click();
  const seen: unknown[] = [];
  document.addEventListener(
    'input',
    () =>
      queueMicrotask(() =>
        seen.push(
          lines().map(({ value }) => value),
          isShown(),
        ),
      ),
    { once: true },
  );
  const isShown = () => store.shown.getState() === store.getState();

  await userEvent.keyboard('a');
  await expect.poll(() => lines().map(({ value }) => value)).toEqual(['a', '']);
  expect(seen).toEqual([['a'], false]);
  expect(isShown()).toBe(true);
});

test('Enter right after the first letter opens the next line', async () => {
  const { store } = await mount(
    () => <StagePanel />,
    (fresh) => fresh.getState().showStage(selectRoute(fresh.getState())[1] ?? null),
  );
  const list = page.getByRole('list', { name: 'Entry', exact: true });
  await list.getByLabelText('New criterion').click();
  await userEvent.keyboard('a{Enter}b{Enter}c');
  const texts = () => Object.values(store.getState().map.criteria).map(({ text }) => text);
  await expect.poll(texts).toEqual(['a', 'b', 'c']);
});
