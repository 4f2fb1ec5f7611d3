import type { Page } from '@playwright/test';

/** Notes every breach of the page's policy from now on, in a place that outlives reloads. */
export async function breachesOf(page: Page): Promise<readonly string[]> {
  const breaches: string[] = [];
  await page.exposeFunction('noteBreach', (breach: string) => breaches.push(breach));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, sample } = event;
      const note = [effectiveDirective, blockedURI, sourceFile, sample].join(' ');
      (globalThis as unknown as { noteBreach(note: string): void }).noteBreach(note);
    });
  });
  return breaches;
}
