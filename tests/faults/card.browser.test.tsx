import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { card, mountBoard } from '../features/board/board-house.tsx';

test('[F43] a card that throws shows an error in its place, and the others can be edited', async () => {
  // React reports what broke; that is what this test wants.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const house = await mountBoard();
  const { map } = house.store.getState();
  const id = house.stage(1);
  const whole = map.stages[id];
  if (whole === undefined) throw new Error('no stage');
  house.store.getState().show({
    ...map,
    stages: { ...map.stages, [id]: { ...whole, happens: { no: 'text' } as never } },
  });
  await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect.element(card(1)).toBeVisible();
  house.store.getState().dispatch({
    type: 'stage.edit',
    stageId: house.stage(2),
    fields: { happens: 'still edited' },
  });
  await expect.element(card(3)).toHaveTextContent('still edited');
  house.store.getState().show(map);
  await expect.element(card(2)).toBeVisible();
});
