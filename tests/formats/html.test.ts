import { expect, it } from 'vitest';
import { DEFAULT_PAGE_OPTIONS } from '#core/onepager/options.ts';
import { exportHtml } from '#formats/html.ts';
import { longMap } from '../core/onepager/support/maps.ts';
import { jobOf } from './support/jobs.ts';

it('uses no id twice in a file of several pages, and each letter refers to one that is there', async () => {
  const page = { ...DEFAULT_PAGE_OPTIONS, pages: 'more' } as const;
  const html = new TextDecoder().decode(await exportHtml({ ...jobOf(longMap(40)), page }));
  const all = (pattern: RegExp) => Array.from(html.matchAll(pattern), ([, id = '']) => id);
  expect(all(/(<svg)/gu).length).toBeGreaterThan(1);
  const ids = all(/ id="([^"]*)"/gu);
  expect(ids).toEqual([...new Set(ids)]);
  const referred = all(/(?:href="#|aria-\w+by=")([^"]*)"/gu);
  expect(referred.length).toBeGreaterThan(1_000);
  expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
});
