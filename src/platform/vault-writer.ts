import type { Shelf, VaultChange, VaultGuard, VaultWritten } from '#core/versions/vault.ts';
import { type Connection, within } from './vault-connection.ts';
import { type WriteOrder, shelvesOf, writeInto } from './vault-writing.ts';

/** Longest wait for the answer to a write, in milliseconds. */
const WRITE_LIMIT = 10_000;

const blocked: VaultWritten = { ok: false, reason: 'blocked' };

/** What the page gives the worker to do. */
export interface WriterTask {
  readonly id: number;
  readonly order: WriteOrder;
}

/** What the worker says: that it has reached the database, and how each task ended. */
export type WriterReport =
  | { readonly kind: 'ready' }
  | { readonly kind: 'written'; readonly id: number; readonly written: VaultWritten };

/** A task that the worker has not answered yet. */
interface Sent {
  readonly order: WriteOrder;
  /** When nobody waits for the answer any more, by `performance.now()`. */
  readonly deadline: number;
  readonly answer: Promise<VaultWritten>;
  answered(written: VaultWritten | Promise<VaultWritten>): void;
}

/** `null` where there can be none, as in a page from a disk. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./vault.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/**
 * Writes to the database. From the second write on a worker does it, so that the page stays quick;
 * the page itself does with the same code until a worker has reached the database, wherever none
 * can, and once one has died. What is written as the page is left goes to the worker too: browsers
 * let it end its work, and take the page's way to the database at once. Writes keep their order: one
 * that is asked for while the page's own are under way goes the way of these.
 */
export class VaultWriter {
  readonly #connection: Connection;
  #worker: Worker | null = null;
  #state: 'none' | 'starting' | 'ready' | 'gone' = 'none';
  readonly #sent = new Map<number, Sent>();
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** How many writes of the page itself are under way. */
  #here = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  write(changes: readonly VaultChange[], guard?: VaultGuard): Promise<VaultWritten> {
    const order: WriteOrder = { changes, guard };
    return this.#goesToWorker() ? this.#send(order) : this.#writeHere(order, WRITE_LIMIT);
  }

  /** Resolves when the worker has answered all writes that touch a part of the database. */
  async settled(shelf: Shelf): Promise<void> {
    const touching = [...this.#sent.values()].filter(({ order }) =>
      shelvesOf(order).includes(shelf),
    );
    await Promise.all(touching.map(({ answer }) => answer));
  }

  #goesToWorker(): boolean {
    return this.#state === 'ready' && this.#here === 0;
  }

  async #writeHere(order: WriteOrder, limit: number): Promise<VaultWritten> {
    this.#here += 1;
    const answer = writeInto(this.#connection, order).finally(() => {
      this.#here -= 1;
    });
    const written = await within(limit, answer, blocked);
    if (written.ok && this.#state === 'none') this.#start();
    return written;
  }

  #send(order: WriteOrder): Promise<VaultWritten> {
    const id = (this.#count += 1);
    const deadline = performance.now() + WRITE_LIMIT;
    let answered: Sent['answered'] = () => undefined;
    const answer = new Promise<VaultWritten>((resolve) => {
      answered = resolve;
    });
    try {
      const task: WriterTask = { id, order };
      this.#worker?.postMessage(task, []);
      this.#sent.set(id, { order, deadline, answer, answered });
      this.#watch();
    } catch {
      // A value that cannot be copied.
      answered(blocked);
    }
    return answer;
  }

  /** One timer for all: one for each write would cost the page as much as sending it. */
  #watch(): void {
    const [oldest] = this.#sent.values();
    if (oldest === undefined || this.#timer !== null) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      const late = [...this.#sent].filter(([, { deadline }]) => deadline <= performance.now());
      for (const [id, { answered }] of late) {
        this.#sent.delete(id);
        answered(blocked);
      }
      // Who is silent for so long may be dead: not every browser says so.
      if (late.length > 0) this.#giveUp();
      else this.#watch();
    }, oldest.deadline - performance.now());
  }

  #start(): void {
    const worker = startWorker();
    this.#worker = worker;
    this.#state = worker === null ? 'gone' : 'starting';
    worker?.addEventListener('message', ({ data }: MessageEvent<WriterReport>) => this.#hear(data));
    for (const fault of ['error', 'messageerror'] as const) {
      worker?.addEventListener(fault, () => this.#giveUp());
    }
  }

  #hear(report: WriterReport): void {
    if (report.kind === 'ready') {
      if (this.#state === 'starting') this.#state = 'ready';
      return;
    }
    const sent = this.#sent.get(report.id);
    this.#sent.delete(report.id);
    sent?.answered(report.written);
  }

  /** Goes on without a worker, and does again what it has not answered. */
  #giveUp(): void {
    this.#state = 'gone';
    this.#worker?.terminate();
    const unanswered = [...this.#sent.values()];
    this.#sent.clear();
    for (const { order, deadline, answered } of unanswered) {
      answered(this.#writeHere(order, deadline - performance.now()));
    }
  }
}
