import type { SalesMap } from '#core/map/model.ts';
import type { Scene } from '#core/onepager/scene.ts';
import type { Exported } from './exporter.ts';
import type { BatchFront } from './pdf-book.ts';
import type { PageSize } from './pdf-contents.ts';
import type { FontBytes } from './fonts.ts';

/** Makes one PDF: takes map after map, each once the former is drawn, then gives the file. */
export interface PdfPress {
  add(map: SalesMap, scenes: readonly Scene[]): Promise<void>;
  finish(): Promise<Exported>;
  /** Lets go of everything, also in the middle of the work. */
  close(): void;
}

/** What the page asks of the worker. */
export type PressOrder =
  | {
      readonly kind: 'open';
      readonly fonts: FontBytes;
      readonly size: PageSize;
      readonly front: BatchFront | null;
    }
  | { readonly kind: 'add'; readonly map: SalesMap; readonly scenes: readonly Scene[] }
  | { readonly kind: 'finish' };

/** What the worker answers to each order, in their order. */
export type PressReport =
  | { readonly kind: 'done' }
  | { readonly kind: 'file'; readonly bytes: Exported }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Opens a press: in a browser one in a worker, so that the page stays quick; elsewhere the same
 * code here.
 */
export async function openPress(
  fonts: FontBytes,
  size: PageSize,
  front: BatchFront | null,
): Promise<PdfPress> {
  // Known when the app is built, so that in a browser the worker alone brings the PDF writer.
  if (import.meta.env.SSR) {
    const { PdfBook } = await import('./pdf-book.ts');
    const book = new PdfBook(fonts, size, front);
    return {
      add: (map, scenes) => book.add(map, scenes),
      finish: async () => book.finish(),
      close: () => {},
    };
  }
  const press = new WorkerPress();
  try {
    await press.order({ kind: 'open', fonts, size, front });
    return press;
  } catch (error) {
    press.close();
    throw error;
  }
}

/** Who waits for a report of the worker. */
interface Waiting {
  resolve(report: PressReport): void;
  reject(reason: Error): void;
}

/** A worker that has finished its file: the next one need not load the PDF writer again. */
let idle: Worker | null = null;

function takeWorker(): Worker {
  const worker =
    idle ?? new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
  idle = null;
  return worker;
}

/** A press in a worker of its own. */
class WorkerPress implements PdfPress {
  readonly #worker = takeWorker();
  readonly #deaf = new AbortController();
  #waiting: Waiting | null = null;
  #isFinished = false;

  constructor() {
    const { signal } = this.#deaf;
    const hear = ({ data }: MessageEvent<PressReport>) => this.#waiting?.resolve(data);
    const fail = () => this.#waiting?.reject(new Error('The PDF writer could not be started'));
    this.#worker.addEventListener('message', hear, { signal });
    this.#worker.addEventListener('error', fail, { signal });
  }

  async add(map: SalesMap, scenes: readonly Scene[]): Promise<void> {
    await this.order({ kind: 'add', map, scenes });
  }

  async finish(): Promise<Exported> {
    const report = await this.order({ kind: 'finish' });
    if (report.kind !== 'file') throw new Error('The PDF writer gave no file');
    this.#isFinished = true;
    return report.bytes;
  }

  close(): void {
    this.#deaf.abort();
    this.#waiting?.reject(new Error('The PDF writer was stopped'));
    if (this.#isFinished && idle === null) idle = this.#worker;
    else this.#worker.terminate();
  }

  /** Gives one order and waits for its report; one at a time. */
  async order(order: PressOrder): Promise<PressReport> {
    const report = await new Promise<PressReport>((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#worker.postMessage(order, []);
    });
    if (report.kind === 'failed') throw new Error(report.reason);
    return report;
  }
}
