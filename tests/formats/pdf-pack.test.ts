import { jsPDF } from 'jspdf';
import { describe, expect, it } from 'vitest';
import { packPdf } from '#formats/pdf-pack.ts';
import { readPdf } from './support/pdf.ts';

/** A PDF as jsPDF writes it, with words that look like its own syntax. */
function plainPdf(pages: number): Uint8Array {
  const pdf = new jsPDF({ unit: 'mm', format: [100, 60], orientation: 'landscape' });
  pdf.setFileId('0123456789ABCDEF0123456789ABCDEF');
  pdf.setCreationDate("D:20261123000000+00'00'");
  pdf.setProperties({ title: 'endobj 7 0 obj << stream', author: ') trailer >>' });
  for (let page = 1; page <= pages; page += 1) {
    if (page > 1) pdf.addPage([100, 60], 'landscape');
    pdf.text(`Page ${page}: endobj stream`, 10, 10);
  }
  return new Uint8Array(pdf.output('arraybuffer'));
}

describe('packPdf', () => {
  it.each([1, 3, 40])(
    'leaves what is on %i pages and what the file says of itself',
    async (pages) => {
      const plain = plainPdf(pages);
      const packed = packPdf(plain);
      const before = await readPdf(plain);
      const after = await readPdf(packed);
      const words = ({ texts }: typeof before) => texts.map(({ str }) => str);
      expect(words(after)).toEqual(words(before));
      expect(words(after).join(' ')).toContain('Page 1: endobj stream');
      expect(after.info).toMatchObject({
        Title: 'endobj 7 0 obj << stream',
        Author: ') trailer >>',
      });
    },
  );

  it('is smaller by a third where there are many small objects', () => {
    const plain = plainPdf(200);
    expect(packPdf(plain).length).toBeLessThan((plain.length * 2) / 3);
  });

  it('packs every stream once, and leaves what is packed already and what all may read', () => {
    const pdf = new jsPDF({ unit: 'mm', format: [100, 60] });
    pdf.setFileId('0123456789ABCDEF0123456789ABCDEF');
    pdf.setCreationDate("D:20261123000000+00'00'");
    pdf.addMetadata('readable', 'urn:x');
    pdf.text('letters', 10, 10);
    const streamsOf = (bytes: Uint8Array) =>
      Buffer.from(bytes)
        .toString('latin1')
        .split(/(?<=\d+ 0 obj)/u)
        .filter((object) => object.includes('endstream'));
    const once = streamsOf(packPdf(new Uint8Array(pdf.output('arraybuffer'))));
    const isPacked = (object: string) => object.split('/FlateDecode').length === 2;
    const readable = once.filter((object) => !isPacked(object));
    expect(readable).toHaveLength(1);
    expect(readable[0]).toContain('readable');
    const compressed = new jsPDF({ unit: 'mm', format: [100, 60], compress: true });
    compressed.setFileId('0123456789ABCDEF0123456789ABCDEF');
    compressed.text('letters', 10, 10);
    expect(
      streamsOf(packPdf(new Uint8Array(compressed.output('arraybuffer')))).every(isPacked),
    ).toBe(true);
  });

  it('gives equal bytes for equal input', () => {
    expect(packPdf(plainPdf(3))).toEqual(packPdf(plainPdf(3)));
  });

  it.each(['', 'not a PDF', '%PDF-1.7\nstartxref\n0\n%%EOF'])('refuses %j', (text) => {
    expect(() => packPdf(new TextEncoder().encode(text))).toThrow(RangeError);
  });
});
