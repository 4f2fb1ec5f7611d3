import { expect, test } from './test.ts';

// That nothing breaks the policy is counted along the whole way in offline.spec.ts, and along that
// of the single file in single-file.spec.ts.
test('the page carries its policy, and the server sends it with what a page cannot carry', async ({
  page,
}) => {
  const answer = await page.goto('');
  const headers = (await answer?.allHeaders()) ?? {};
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['x-content-type-options']).toBe('nosniff');
  const carried = page.locator('meta[http-equiv="Content-Security-Policy"]');
  const policy = headers['content-security-policy']?.replace(" frame-ancestors 'none';", '');
  await expect(carried).toHaveAttribute('content', policy ?? '');
});
