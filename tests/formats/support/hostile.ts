import { mapFromJson } from '#core/codecs/json.ts';
import type { SalesMap } from '#core/map/model.ts';
import { createExampleMap } from '#core/templates/example.ts';
import { loadExample } from '#core/templates/index.ts';
import { countingIds } from '../../core/support/ids.ts';

/** Texts that run, hide, break or lie where a program takes them for more than words. */
export const PAYLOADS = [
  '</text></g><script>window.ran = 1</script>',
  '"><img src=x onerror="window.ran = 1">',
  "' onload='window.ran = 1",
  '</metadata></title></desc></svg><script>window.ran = 1</script>',
  '<!--<script>--><![CDATA[ ]]> <?xml version="1.0"?>',
  '&lt;script&gt; &#60; &amp; &unknown;',
  'javascript:window.ran=1',
  ']]></style><style>*{display:none}</style>',
  '</script><script>window.ran = 1</script>',
  '{{constructor.constructor("window.ran = 1")()}} ${window.ran = 1}',
  ') /OpenAction << /S /JavaScript /JS (app.alert(1)) >> (',
  'endstream endobj 9 0 obj << /S /URI /URI (http://example.invalid) >>',
  String.raw`\) \( \\ \101 \0`,
  'EMC ET Q BT /F1 9 Tf',
  '=HYPERLINK("http://example.invalid")',
  "=cmd|' /C calc'!A0",
  '+1+cmd',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '＝1+1',
  '"; DROP TABLE maps; --',
  '| a | b |\n| --- | --- |\n# [x](javascript:window.ran=1) ![y](http://example.invalid/y.png)',
  '<!-- sales-system-map 9 --> `code` **b** ~~s~~ <br>',
  'a\u0000b\u0007c\ufffe\uffff',
  '\ud800 half \udc00',
  '\u202eобратно \u2066x\u2069 \u2028 строка',
  '🚀 ✓ 👩‍👩‍👧‍👦 🇩🇪 1️⃣',
  '漢字 かな 한국어',
  'שלום עולם مرحبا بالعالم',
] as const;

const TEXT_FIELDS = new Set(
  (
    'title team author versionLabel name happens nextAction nextDue nextOwner nextResult text ' +
    'label place meaning ours notSameAs owner period privateNotes stallAction handover'
  ).split(' '),
);

/** Stands after the words in every field: whoever stops at a strange character loses it. */
export const END = 'конец';

/** The worked example with the same words in every field that takes words. */
export async function mapSaying(words: string): Promise<SalesMap> {
  const map = createExampleMap(await loadExample('ru'), countingIds(), 0, '2026-11-23');
  const file = JSON.stringify({ format: 'sales-system-map', version: 1, map }, (field, value) =>
    typeof value === 'string' && TEXT_FIELDS.has(field) ? `${words} ${END}` : (value as unknown),
  );
  const opened = mapFromJson(file);
  if (!opened.ok) throw new Error(`refused: ${JSON.stringify(opened.failure)}`);
  return opened.value.map;
}
