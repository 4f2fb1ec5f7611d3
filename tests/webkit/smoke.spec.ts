import { expect } from '@playwright/test';
import { test } from './test.ts';
import { ERRORS } from './webdriver.ts';

const PHRASE = 'Собираем компании из ICP';
const FIELD = 'aside textarea[maxlength="2000"]';

/** Notes the size and the first bytes of what the page hands over as a file. */
const NOTE_FILES = `
  window.__files = [];
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    blob.slice(0, 5).text().then((head) => window.__files.push(head + ' ' + blob.size));
    return create(blob);
  };
`;

test('a phrase typed in the panel is on the card, in an exported PDF and there after a reload, without a breach of the policy', async ({
  webkit,
  baseURL,
}) => {
  await webkit.goto(baseURL ?? '');
  await webkit.until('return document.querySelectorAll("[data-stage-id]").length === 7');
  await webkit.evaluate(NOTE_FILES);
  await webkit.click('[data-outline-stage]');
  await webkit.until(`return document.querySelector('${FIELD}') !== null`);
  await webkit.type(FIELD, PHRASE);
  const onCard = `return document.querySelector('[data-stage-id]').textContent.includes(arguments[0])`;
  await webkit.until(onCard, PHRASE);
  await webkit.until('return JSON.stringify({ ...localStorage }).includes(arguments[0])', PHRASE);

  await webkit.click('header > :last-child > span:last-of-type button[aria-haspopup="menu"]');
  await webkit.until(`return document.querySelector('[data-export="pdf"]') !== null`);
  await webkit.click('[data-export="pdf"]');
  const file = await webkit.until<string>('return window.__files.at(-1)');
  expect(file).toMatch(/^%PDF- \d{5}$/);
  expect(await webkit.evaluate(ERRORS)).toEqual([]);

  await webkit.reload();
  await webkit.until('return document.querySelectorAll("[data-stage-id]").length === 7');
  await webkit.until(onCard, PHRASE);
  expect(await webkit.evaluate(ERRORS)).toEqual([]);

  // Whoever listens for breaches must hear one.
  await webkit.evaluate(`new Image().src = 'https://elsewhere.example/picture.png';`);
  await webkit.until(
    `return (window.__errors ?? []).some((one) => one.startsWith('policy: img-src'))`,
  );
});
