import { expect, it } from 'vitest';
import { sceneToSvg } from '#core/onepager/to-svg.ts';
import { exampleMap, templateMap } from './support/maps.ts';
import { pageOf } from './support/page.ts';

const count = (text: string, part: RegExp) => Array.from(text.matchAll(part)).length;

it('draws every shape of the page once', async () => {
  const scene = pageOf(await exampleMap('ru'));
  const svg = sceneToSvg(scene);
  const kinds = { rect: 1, polygon: 0, line: 0, circle: 0, text: 0 };
  for (const { kind } of scene.shapes) kinds[kind] += 1;
  for (const [kind, times] of Object.entries(kinds)) {
    expect(times, kind).toBeGreaterThan(0);
    expect(count(svg, new RegExp(`<${kind} `, 'gu')), kind).toBe(times);
  }
});

it('lets no text become markup', async () => {
  const map = await templateMap('ru');
  const title = '</text><script>alert(1)</script> & "quoted"';
  const svg = sceneToSvg(pageOf({ ...map, info: { ...map.info, title } }));
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;/text&gt;&lt;script&gt;');
});
