import { expect } from '@playwright/test';
import { test } from './test.ts';
import { ERRORS } from './webdriver.ts';

test('the page opens without an error and shows its board', async ({ webkit, baseURL }) => {
  await webkit.goto(baseURL ?? '');
  await webkit.until('return document.querySelector("#root")?.childElementCount > 0');
  expect(await webkit.evaluate('return document.title')).not.toBe('');
  expect(await webkit.evaluate(ERRORS)).toEqual([]);
});
