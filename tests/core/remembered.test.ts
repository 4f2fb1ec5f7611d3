import { expect, it } from 'vitest';
import { remembered } from '#core/remembered.ts';

it('works out an answer once for an owner and a key, and anew for another of either', () => {
  const asked: string[] = [];
  const answer = remembered(({ name }: { name: string }, key: number) => {
    asked.push(`${name} ${key}`);
    return { name, key };
  });
  const [first, second] = [{ name: 'first' }, { name: 'second' }];
  expect(answer(first, 1)).toBe(answer(first, 1));
  expect(answer(first, 2)).toEqual({ name: 'first', key: 2 });
  expect(answer(second, 1)).toEqual({ name: 'second', key: 1 });
  expect(asked).toEqual(['first 1', 'first 2', 'second 1']);
});
