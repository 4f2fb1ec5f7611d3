import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densityChunk, findText, isPng, textChunk, withChunks } from '#core/codecs/png-chunk.ts';

const KEY = 'sales-system-map';
const none = Buffer.alloc(0);

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  // `zlib.crc32` of newer nodes, by its definition for older ones.
  frame.writeUInt32BE(checksum(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function checksum(bytes: Uint8Array): number {
  let rest = -1;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ ((rest & 1) * 0xed_b8_83_20);
  }
  return ~rest >>> 0;
}

const head = chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]));
const pixels = chunk('IDAT', deflateSync(Buffer.from([0, 255])));
const end = chunk('IEND', none);
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
/** One white pixel. */
const dot = Buffer.concat([signature, head, pixels, end]);

describe('a text in a PNG', () => {
  it('[E15] comes back as it was, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
        const found = findText(withChunks(dot, [textChunk(KEY, data)]), KEY);
        expect(found).toEqual({ found: 'text', compressed: true, data });
      }),
      { seed: 71 },
    );
  });

  it('stands right after the header, and the picture is untouched around it', () => {
    const made = Buffer.from(withChunks(dot, [densityChunk(8_504), textChunk(KEY, none)]));
    expect(made.subarray(0, 33)).toEqual(dot.subarray(0, 33));
    expect(made.subarray(37, 41).toString()).toBe('pHYs');
    expect(made.readUInt32BE(41)).toBe(8_504);
    expect(made.subarray(made.length - pixels.length - end.length)).toEqual(
      Buffer.concat([pixels, end]),
    );
  });

  it('carries the checksum that every other program computes', () => {
    const made = Buffer.from(withChunks(dot, [textChunk(KEY, Buffer.from('карта'))]));
    const length = made.readUInt32BE(33);
    const body = made.subarray(37, 41 + length);
    expect(made.readUInt32BE(41 + length)).toBe(checksum(body));
    if (typeof crc32 === 'function') expect(checksum(body)).toBe(crc32(body));
  });

  it('is found behind other chunks and other texts, and read when it is not compressed', () => {
    const text = Buffer.concat([Buffer.from(`${KEY}\0\0\0ru\0карта\0`), Buffer.from('{}')]);
    const png = Buffer.concat([
      signature,
      head,
      pixels,
      chunk('tEXt', Buffer.from(`${KEY}\0plain`)),
      chunk('iTXt', Buffer.from('Comment\0\0\0\0\0other')),
      chunk('iTXt', Buffer.from(`${KEY}-2\0\0\0\0\0longer name`)),
      chunk('iTXt', text),
      end,
    ]);
    expect(findText(new Uint8Array(png), KEY)).toEqual({
      found: 'text',
      compressed: false,
      data: new Uint8Array(Buffer.from('{}')),
    });
  });

  it('is told apart from a whole picture without one', () => {
    expect(findText(dot, KEY)).toEqual({ found: 'nothing' });
  });
});

describe('a damaged PNG', () => {
  const made = withChunks(dot, [textChunk(KEY, Buffer.from('packed'))]);
  const textEnd = made.length - pixels.length - end.length;

  it('is called damaged wherever it breaks off before the end of the text', () => {
    for (let length = 8; length < textEnd; length += 1) {
      expect(findText(made.subarray(0, length), KEY), String(length)).toEqual({ found: 'damage' });
    }
  });

  it('still gives the text when it breaks off behind it', () => {
    for (let length = textEnd; length < made.length; length += 1) {
      expect(findText(made.subarray(0, length), KEY)).toMatchObject({ found: 'text' });
    }
  });

  it('never gives a changed text', () => {
    for (let at = 41; at < textEnd; at += 1) {
      const changed = made.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      const { found } = findText(changed, KEY);
      expect(found === 'text', String(at)).toBe(false);
    }
  });

  it('of any bytes is looked through without falling over', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const png = Buffer.concat([signature, bytes]);
        expect(isPng(png)).toBe(true);
        expect(['nothing', 'damage']).toContain(findText(png, KEY).found);
      }),
      { seed: 72 },
    );
    expect(isPng(Buffer.from('{"format":'))).toBe(false);
    expect(isPng(none)).toBe(false);
  });
});
