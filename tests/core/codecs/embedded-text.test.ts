import { expect, it } from 'vitest';
import { heldText, mapForScript } from '#core/codecs/embedded-text.ts';
import { fullMap } from '../support/full-map.ts';

it('finds the element however another program has written it', () => {
  const ways = [
    '<svg><metadata id="sales-system-map">QQ==</metadata></svg>',
    "<svg><metadata\n  class='x'\n  id = 'sales-system-map' >QQ==</metadata></svg>",
    '<s:svg><s:metadata id="sales-system-map">QQ==</s:metadata></s:svg>',
    '<svg><metadata id="other">no</metadata><metadata id="sales-system-map">QQ==</metadata>',
  ];
  for (const way of ways) {
    expect(heldText(way, 'metadata'), way).toEqual({ found: 'text', text: 'QQ==' });
  }
});

it('takes no other element, comment or text for it', () => {
  const ways = [
    '<svg id="sales-system-map">QQ==</svg>',
    'id="sales-system-map">QQ==<',
    '<g aria-label="&lt;metadata id=&quot;sales-system-map&quot;>">QQ==</g>',
    '<metadata title="x"> id="sales-system-map">QQ==</metadata>',
    '<script id="sales-system-map">QQ==</script>',
  ];
  for (const way of ways) expect(heldText(way, 'metadata'), way).toEqual({ found: 'nothing' });
});

it('says so when the text breaks off inside the element', () => {
  for (const way of ['<script id="sales-system-map">{"a":1', '<script id="sales-system-map"']) {
    expect(heldText(way, 'script')).toEqual({ found: 'damage' });
  }
});

it('looks through a file of nothing but beginnings in a moment', () => {
  const beginnings = '<metadata id="sales-system-map" '.repeat(60_000);
  const spaces = `<metadata id${' '.repeat(2_000_000)}`;
  const start = performance.now();
  expect(heldText(beginnings, 'metadata')).toEqual({ found: 'damage' });
  expect(heldText(beginnings, 'script')).toEqual({ found: 'nothing' });
  expect(heldText(spaces, 'metadata')).toEqual({ found: 'nothing' });
  expect(performance.now() - start).toBeLessThan(1_000);
});

it('writes a map so that none of its texts can end the script', () => {
  const map = fullMap();
  const title = '</script><script>alert(1)</script><!--';
  const text = mapForScript({ ...map, info: { ...map.info, title } });
  expect(text).not.toContain('<');
  expect(text).toContain(String.raw`\u003c/script>`);
});
