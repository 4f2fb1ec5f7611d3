import { PdfBook } from './pdf-book.ts';
import type { PressOrder, PressReport } from './pdf-press.ts';

let book: PdfBook | null = null;

/** Orders come one at a time: the page waits for each report. */
self.addEventListener('message', ({ data }: MessageEvent<PressOrder>) => {
  void carryOut(data).then(
    (report) => {
      const transfer = report.kind === 'file' ? [report.bytes.buffer] : [];
      self.postMessage(report, { transfer });
    },
    (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      const report: PressReport = { kind: 'failed', reason };
      self.postMessage(report, { transfer: [] });
    },
  );
});

async function carryOut(order: PressOrder): Promise<PressReport> {
  if (order.kind === 'open') {
    book = new PdfBook(order.fonts, order.size, order.front);
    return { kind: 'done' };
  }
  if (book === null) throw new Error('The PDF writer is not open');
  if (order.kind === 'finish') {
    const bytes = book.finish();
    book = null;
    return { kind: 'file', bytes };
  }
  await book.add(order.map, order.scenes);
  return { kind: 'done' };
}
