import { describe, expect, it } from 'vitest';
import { mapFromJson, openMap } from '#core/codecs/json.ts';
import { mapToFile, mapToJson } from '#core/codecs/map-file.ts';
import type { SalesMap } from '#core/map/model.ts';
import { exportCsv } from '#formats/csv.ts';
import { pngWithMap } from '#formats/embedded-map.ts';
import { exportHtml } from '#formats/html.ts';
import { openBytes } from '#formats/importers.ts';
import { exportMarkdown } from '#formats/markdown.ts';
import { exportPdf } from '#formats/pdf.ts';
import { openShared, shareMap } from '#formats/share-link.ts';
import { exportSvg } from '#formats/svg.ts';
import { fullMap } from '../core/support/full-map.ts';
import { dot } from './support/dot-png.ts';
import { jobOf } from './support/jobs.ts';

const SEEDS = [11, 23, 37, 53, 71] as const;
const PER_SEED = 2_000;
/** Milliseconds of one document; a busy machine gets a second and a third try. */
const HANG = 500;

/** What damages programs when it stands where something else was. */
const POISONS = [
  '"__proto__":{"polluted":1},',
  '"constructor":{"prototype":{"polluted":1}},',
  '__proto__',
  'null',
  '[]',
  '{}',
  '-1',
  '1e999',
  'NaN',
  '""',
  '\\ud800',
  '\u0000',
  '\u202e',
  '</script>',
  '-->',
  '|',
  '\n## ',
  '<![CDATA[',
  '&#x0;',
  '[['.repeat(10_000),
  'x'.repeat(20_000),
] as const;

/** Numbers from 0 up to a limit that are the same in every run (Park and Miller's generator). */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % Math.max(1, limit);
  };
}

type Roll = ReturnType<typeof dice>;

/** One change somewhere in a file: a byte turned, a piece gone, doubled, moved or put in. */
function mutated(bytes: Uint8Array, roll: Roll): Uint8Array {
  const at = roll(bytes.length);
  const length = 1 + roll(roll(4) === 0 ? bytes.length - at : 40);
  const [before, piece, after] = [
    bytes.subarray(0, at),
    bytes.subarray(at, at + length),
    bytes.subarray(at + length),
  ];
  const poison = new TextEncoder().encode(POISONS[roll(POISONS.length)]);
  switch (roll(6)) {
    case 0:
      return joined(before, Uint8Array.of(roll(256)), bytes.subarray(at + 1));
    case 1:
      return joined(before, after);
    case 2:
      return joined(before, piece, piece, after);
    case 3:
      return joined(after, piece, before);
    case 4:
      return joined(before, poison, after);
    default:
      return joined(before, poison, bytes.subarray(at));
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** A value somewhere in the file replaced by another: the text stays JSON. */
function misled(json: string, roll: Roll): Uint8Array {
  const values = [...json.matchAll(/(?<=": )(?:"(?:[^"\\]|\\.)*"|-?[\d.]+|null|\{|\[)/g)];
  const { 0: value = '', index = 0 } = values[roll(values.length)] ?? {};
  const others = [
    'null',
    '-1',
    '1e308',
    '"__proto__"',
    '[]',
    '{}',
    'true',
    `"${'я'.repeat(3_000)}"`,
  ];
  const other = others[roll(others.length)] ?? '';
  const open = value === '{' || value === '[';
  const text = open
    ? `${json.slice(0, index + 1)}"__proto__": ${other},${json.slice(index + 1)}`
    : json.slice(0, index) + other + json.slice(index + value.length);
  return new TextEncoder().encode(text);
}

interface Door {
  readonly name: string;
  readonly document: Uint8Array;
  /** How many of 100 documents come by this door: the slow ones have fewer. */
  readonly share: number;
  open(document: Uint8Array): Promise<readonly SalesMap[]>;
}

async function throughFile(bytes: Uint8Array): Promise<readonly SalesMap[]> {
  const opened = await openBytes(bytes);
  if (!opened.ok) return [];
  const { value } = opened;
  return 'map' in value ? [value.map] : [];
}

async function doorsOf(map: SalesMap): Promise<readonly Door[]> {
  const job = jobOf(map);
  const json = new TextEncoder().encode(mapToJson(map));
  const { link, dense } = await shareMap(map);
  const text = (payload: string) => new TextEncoder().encode(payload);
  const throughLink = async (document: Uint8Array) => {
    const opened = await openShared(new TextDecoder().decode(document));
    return opened.ok ? [opened.value.map] : [];
  };
  const throughStorage = async (document: Uint8Array) => {
    const opened = mapFromJson(new TextDecoder().decode(document), Infinity);
    return opened.ok ? [opened.value.map] : [];
  };
  const file = (name: string, document: Uint8Array, share: number): Door => {
    return { name, document, share, open: throughFile };
  };
  return [
    file('map file', json, 40),
    { name: 'storage', document: json, share: 10, open: throughStorage },
    { name: 'link', document: text(link), share: 10, open: throughLink },
    { name: 'QR code', document: text(dense), share: 5, open: throughLink },
    file('Markdown', await exportMarkdown(job), 10),
    file('CSV', await exportCsv(job), 10),
    file('PNG', await pngWithMap(dot, map, null), 5),
    file('SVG', await exportSvg(job), 4),
    file('HTML', await exportHtml(job), 4),
    file('PDF', await exportPdf(job), 2),
  ];
}

/** Opens a document; says how long that took at best of three when it was slow. */
async function timed(door: Door, document: Uint8Array) {
  let best = Infinity;
  let maps: readonly SalesMap[] = [];
  for (let attempt = 0; attempt < 3 && best > HANG; attempt += 1) {
    const start = performance.now();
    maps = await door.open(document);
    best = Math.min(best, performance.now() - start);
  }
  return { maps, best };
}

describe('a document that was changed by accident or malice', () => {
  it.each(SEEDS)(
    'never breaks or holds up any door, nor changes what objects are (seed %i)',
    async (seed) => {
      const doors = await doorsOf(fullMap());
      const roll = dice(seed);
      const objects = [Object, Array, String, Function].map(({ prototype }) =>
        Object.getOwnPropertyNames(prototype).join(),
      );
      const slow: string[] = [];
      let opened = 0;
      for (const door of doors) {
        const json = door.name === 'map file' || door.name === 'storage';
        const source = new TextDecoder().decode(door.document);
        for (let count = (PER_SEED * door.share) / 100; count > 0; count -= 1) {
          let document =
            json && roll(2) === 0 ? misled(source, roll) : mutated(door.document, roll);
          for (let more = roll(3); more > 0; more -= 1) document = mutated(document, roll);
          const { maps, best } = await timed(door, document);
          if (best > HANG) slow.push(`${door.name}: ${best} ms`);
          opened += maps.length;
          // What came in is a map by all rules, or it did not come in.
          if (maps.length > 0 && opened % 10 === 0) {
            for (const map of maps) expect(openMap(mapToFile(map)).ok).toBe(true);
          }
        }
      }
      expect(slow).toEqual([]);
      expect(opened).toBeGreaterThan(50);
      expect('polluted' in {}).toBe(false);
      expect(
        [Object, Array, String, Function].map(({ prototype }) =>
          Object.getOwnPropertyNames(prototype).join(),
        ),
      ).toEqual(objects);
    },
    180_000,
  );
});
