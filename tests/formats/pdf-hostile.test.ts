import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SalesMap } from '#core/map/model.ts';
import { exportPdf } from '#formats/pdf.ts';
import { templateMap } from '../core/onepager/support/maps.ts';
import { HOSTILE_TEXTS } from '../core/support/texts.ts';
import { jobOf } from './support/jobs.ts';
import { actionsIn, readPdf, tight } from './support/pdf.ts';
import { ask, has } from './support/poppler.ts';

it('[E11] survives texts made to break it, and keeps what stands after them', async () => {
  const map = await templateMap('ru');
  const evil = [
    ') /OpenAction << /S /JavaScript /JS (app.alert(1)) >> (',
    'endstream endobj',
    'до\u0000\u0007\tпосле',
    '\ud800 один',
    '\u202eобратно',
    '🚀 взлёт',
    '\\( скобка',
  ];
  const stages = Object.values(map.stages).map((stage, index) => ({
    ...stage,
    happens: evil[index] ?? '',
  }));
  const title = evil[0] ?? '';
  const hostile = {
    ...map,
    info: { ...map.info, title, author: evil[2] ?? '', date: '' },
    stages: Object.fromEntries(stages.map((stage) => [stage.id, stage])),
  };
  const bytes = await exportPdf(jobOf(hostile));
  const { text } = await readPdf(bytes);
  const shown = tight(text);
  for (const kept of [
    'app.alert(1)',
    'endstreamendobj',
    'допосле',
    'один',
    'обратно',
    '?взлёт',
    '\\(скобка',
  ]) {
    expect(shown).toContain(kept);
  }
  const raw = new TextDecoder('latin1').decode(bytes);
  // Inside a string the parenthesis is escaped; as an object it would be an action.
  expect(raw).not.toMatch(/[^\\]\) \/OpenAction <</u);
});

/** The template with a text in the middle of every field of every stage. */
function filledWith(map: SalesMap, texts: readonly string[]): SalesMap {
  const text = (at: number) => `до ${texts[at % texts.length] ?? ''} после`;
  const stages = Object.values(map.stages).map((stage, at) => ({
    ...stage,
    happens: text(at),
    nextAction: text(at + 1),
    nextDue: text(at + 2),
    nextResult: text(at + 3),
  }));
  return {
    ...map,
    info: { ...map.info, title: text(0), team: text(1), author: text(2) },
    stages: Object.fromEntries(stages.map((stage) => [stage.id, stage])),
  };
}

const strange: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS, '\t', '\u00ad', '漢字', 'שלום', '✓', '1️⃣', '🇩🇪'),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    '/URI (x)',
    '<< /JS >>',
    ']]>',
    '</rdf:li>',
    '&#0;',
    String.raw`\)`,
    'EMC',
    'ET Q',
  ),
);

it('[E11] keeps what stands around any characters, and never becomes an action', async () => {
  const template = await templateMap('ru');
  await fc.assert(
    fc.asyncProperty(fc.array(strange, { minLength: 3, maxLength: 7 }), async (texts) => {
      const map = filledWith(template, texts);
      const bytes = await exportPdf(jobOf(map));
      const { text, xmp, drawn } = await readPdf(bytes);
      const stages = Object.keys(map.stages).length;
      const count = (word: string) => tight(text).split(word).length - 1;
      expect(count('до')).toBeGreaterThanOrEqual(4 * stages + 2);
      expect(count('после')).toBeGreaterThanOrEqual(4 * stages + 2);
      expect(xmp('dc:title')).toMatch(/^до.*после$/u);
      expect(drawn.leftOpen).toEqual([]);
      expect(actionsIn(bytes)).toEqual([]);
    }),
    { numRuns: 25, seed: 7 },
  );
});

it.runIf(has('qpdf'))(
  '[E11] is a sound file with any of the hostile texts in it (qpdf)',
  async () => {
    const bytes = await exportPdf(jobOf(filledWith(await templateMap('ru'), HOSTILE_TEXTS)));
    expect(ask('qpdf', bytes, '--check', 'FILE')).toContain('No syntax or stream');
  },
);
