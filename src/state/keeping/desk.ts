import type { MapId, SalesMap } from '#core/map/model.ts';
import type { WriteResult } from '#core/ports.ts';
import { ENVELOPE_SCHEMA, type Sealed } from '#core/versions/envelope.ts';
import { envelopeHead, storedText } from '#core/versions/envelope-head.ts';
import { openEnvelope } from '#core/versions/open-envelope.ts';
import type { Lease, Waiting } from '#core/versions/tabs.ts';
import type { AutoSave, DurableStore, SaveJob } from '../persistence.ts';
import type { AppStore } from '../store.ts';
import type { KeepingPorts } from './context.ts';
import {
  type Footing,
  caughtUp,
  changesOn,
  footingOn,
  freshFooting,
  guardOf,
  wroteOn,
} from './footing.ts';
import { readHistory } from './history-log.ts';
import { type FoundMap, foundInVault, readKept } from './read-kept.ts';
import { versionOf } from './version-ring.ts';

/** How long a writer may take to save before its right is taken away, in milliseconds. */
const PATIENCE_MS = 500;
/** How often a silent database is asked again; each time takes up to a second. */
const ASKED_AGAIN = 10;

/**
 * The map on this tab's board: writes it down, and sees to it that no two tabs write the same
 * map. The one that holds the lock writes; the others show what it posts.
 */
export class Desk implements DurableStore {
  readonly #ports: KeepingPorts;
  #store: AppStore | null = null;
  #saver: AutoSave | null = null;
  #footing: Footing | null = null;
  /** Maps that were on the board before: a step back to one of them goes on from there. */
  readonly #former = new Map<MapId, Footing>();
  #lease: Lease | null = null;
  #waiting: Waiting | null = null;
  /** Whether another tab has said that it shows the map on this board. */
  #watched = false;
  #askedToPersist = false;

  constructor(ports: KeepingPorts) {
    this.#ports = ports;
  }

  /** Revision of the map on the board as it was stored last; 0 before its first write. */
  get rev(): number {
    return this.#footing?.rev ?? 0;
  }

  /** Connects the desk with the store of this tab. */
  attach(store: AppStore, saver: AutoSave): void {
    this.#store = store;
    this.#saver = saver;
    if (this.#waiting !== null) store.getState().setAccess({ mode: 'read', because: 'other-tab' });
    this.#ports.channel.listen((message) => void this.#hear(message));
    this.#watch();
    if (this.#footing?.unsure === true) void this.#askAgain(this.#footing);
  }

  /** Stands on a map that was found, and tries to become its writer. */
  async stand(docId: MapId, found: FoundMap | null): Promise<void> {
    this.#leave();
    this.#take(docId, found);
    const lease = await this.#ports.locks.take(docId);
    if (lease === 'taken') this.#becomeReader();
    else if (lease !== 'unguarded') this.#hold(lease);
  }

  async save(job: SaveJob): ReturnType<DurableStore['save']> {
    const { sealed } = job;
    if (this.#footing?.docId !== sealed.docId) await this.stand(sealed.docId, null);
    const footing = this.#footing;
    if (footing === null) return lost;
    if (this.#store?.getState().access.mode === 'read') return this.#comeTooLate(sealed);
    void this.#askToPersist();
    const written = await this.#ports.vault.write(
      changesOn(footing, job, this.#ports.now()),
      guardOf(footing, sealed),
    );
    if (written.ok) {
      wroteOn(footing, job);
      this.#tell(footing);
      return written;
    }
    footing.log.forget();
    if (written.reason === 'newer') {
      // A newer app owns the database now; what was typed last stands in the quick storage.
      this.#store?.getState().setAccess({ mode: 'read', because: 'newer-app' });
      return lost;
    }
    if (written.reason === 'stale') {
      const stored = storedText(written.stored);
      return this.#lease === null ? this.#giveWay(sealed, stored) : this.#catchUp(job, stored);
    }
    return { ok: false, reason: written.reason === 'full' ? 'full' : 'blocked' };
  }

  /** Makes this tab the writer of the map on its board. */
  async takeOver(): Promise<void> {
    const footing = this.#footing;
    if (footing === null || this.#store?.getState().access.mode !== 'read') return;
    this.#ports.channel.post({ say: 'hand-over', docId: footing.docId });
    this.#waiting?.leave();
    this.#waiting = null;
    const turn = this.#ports.locks.wait(footing.docId);
    setTimeout(turn.leave, PATIENCE_MS);
    const lease = (await turn.lease) ?? (await this.#ports.locks.seize(footing.docId));
    if (lease !== 'unguarded') this.#hold(lease);
    await this.#becomeWriter();
  }

  /** What was typed before this tab knew that another one writes the map is kept aside. */
  async #comeTooLate(sealed: Sealed): ReturnType<DurableStore['save']> {
    const stored = await this.#ports.vault.get('docs', sealed.docId);
    const text = stored.ok && stored.value !== undefined ? storedText(stored.value) : '';
    return envelopeHead(text)?.sum === sealed.sum ? lost : this.#giveWay(sealed, text);
  }

  #take(docId: MapId, found: FoundMap | null): void {
    const former = this.#former.get(docId);
    if (found !== null) {
      this.#footing = footingOn(found, this.#ports);
    } else if (former === undefined) {
      this.#footing = freshFooting(docId, this.#ports);
    } else {
      former.log.forget();
      this.#footing = former;
    }
    void this.#footing.ring.load();
  }

  #leave(): void {
    this.#waiting?.leave();
    this.#waiting = null;
    this.#lease?.release();
    this.#lease = null;
    if (this.#footing !== null) this.#former.set(this.#footing.docId, this.#footing);
    this.#footing = null;
    this.#watched = false;
  }

  #hold(lease: Lease): void {
    this.#lease = lease;
    void lease.lost.then(() => {
      if (this.#lease !== lease) return;
      this.#lease = null;
      this.#becomeReader();
    });
  }

  #becomeReader(keptAside = false): void {
    this.#store?.getState().setAccess({ mode: 'read', because: 'other-tab', keptAside });
    const footing = this.#footing;
    if (footing === null) return;
    this.#watch();
    // When the writer closes its tab, this one may go on.
    const waiting = this.#ports.locks.wait(footing.docId);
    this.#waiting = waiting;
    void waiting.lease.then((lease) => {
      if (lease === null) return;
      if (this.#waiting !== waiting) return lease.release();
      this.#waiting = null;
      this.#hold(lease);
      return this.#becomeWriter();
    });
  }

  /**
   * Starts from what is stored now, whatever was heard: a message may have been missed.
   *
   * @param untouched - the state that is on the board as long as nobody has typed; what is typed while
   * the database answers is kept, and joined with what it knows by the next save
   */
  async #becomeWriter(untouched: SalesMap | null = null): Promise<void> {
    const docId = this.#footing?.docId;
    const store = this.#store;
    const lease = this.#lease;
    if (docId === undefined || store === null) return;
    const kept = await readKept(this.#ports, docId);
    // Meanwhile the right may have been taken away, or another map opened.
    if (this.#lease !== lease || this.#footing?.docId !== docId) return;
    if (untouched !== null && store.getState().map !== untouched) return;
    if (kept.state === 'found') {
      const { found } = kept;
      this.#take(docId, found);
      this.#saver?.adopt(found.envelope.opened.map, found.envelope.rev);
      store.getState().show(found.envelope.opened.map, found.history);
    }
    store.getState().setAccess({ mode: 'edit' });
  }

  async #hear(message: unknown): Promise<void> {
    const { say, docId, text } = (message ?? {}) as Readonly<Record<string, unknown>>;
    if (this.#footing === null || docId !== this.#footing.docId) return;
    if (say === 'watching') {
      this.#watched = true;
      this.#tell(this.#footing);
    }
    if (say === 'hand-over') await this.#handOver();
    if (say === 'saved' && typeof text === 'string') this.#showFromElsewhere(text);
  }

  async #handOver(): Promise<void> {
    // The writer to be must know of this reader.
    if (this.#lease === null && this.#store?.getState().access.mode === 'read')
      return this.#watch();
    await this.#saver?.settled();
    this.#lease?.release();
    this.#lease = null;
    this.#becomeReader();
  }

  /** Asks the writer to post what it saves: a whole map with every save is too much for nobody. */
  #watch(): void {
    const { access } = this.#store?.getState() ?? {};
    const docId = this.#footing?.docId;
    if (access?.mode === 'read' && docId !== undefined) {
      this.#ports.channel.post({ say: 'watching', docId });
    }
  }

  #tell({ docId, last }: Footing): void {
    const isWriter = this.#store?.getState().access.mode === 'edit';
    if (!this.#watched || !isWriter || last === null) return;
    this.#ports.channel.post({ say: 'saved', docId, text: last.text });
  }

  #showFromElsewhere(text: string): void {
    const store = this.#store;
    if (store === null || store.getState().access.mode !== 'read') return;
    const opened = openEnvelope(text);
    if (opened.ok) store.getState().show(opened.value.opened.map);
  }

  /** Somebody else wrote this map: what is here is kept aside, and theirs is shown. */
  async #giveWay(sealed: Sealed, stored: string): ReturnType<DurableStore['save']> {
    const { changes } = versionOf(sealed, { reason: 'conflict', at: this.#ports.now() });
    const written: WriteResult | { readonly ok: false } = await this.#ports.vault.write(changes);
    if (!written.ok) return { ok: false, reason: 'blocked' };
    const head = envelopeHead(stored);
    const isNewer = head !== null && head.schema > ENVELOPE_SCHEMA;
    const { setAccess } = this.#store?.getState() ?? {};
    if (isNewer) setAccess?.({ mode: 'read', because: 'newer-app' });
    else this.#becomeReader(true);
    this.#showFromElsewhere(stored);
    return lost;
  }

  /** This tab alone may write the map, and yet the database knows more: it answered too late. */
  async #catchUp(job: SaveJob, stored: string): ReturnType<DurableStore['save']> {
    const { docId } = job.sealed;
    const base = this.#footing?.base ?? null;
    const opened = openEnvelope(stored);
    const store = this.#store;
    if (!opened.ok || base === null || store === null) return this.#giveWay(job.sealed, stored);
    const steps = await this.#ports.vault.all('history', `${docId}/`);
    const found = foundInVault(opened.value, readHistory(docId, steps.ok ? steps.value : []));
    const rev = Math.max(opened.value.rev, this.#saver?.revOf(docId) ?? job.sealed.rev) + 1;
    const next = caughtUp(found, base, store.getState().map, rev, this.#ports.now());
    this.#take(docId, found);
    this.#saver?.adopt(next.map, rev);
    this.#ports.quick.write('doc', docId, next.sealed.text);
    store.getState().show(next.map, next.history);
    const saved = await this.save(next);
    // The state that was to be saved is gone; the one that took its place is kept.
    return saved.ok ? lost : saved;
  }

  /** What the database knew more at the start is shown as soon as it says so. */
  async #askAgain(footing: Footing): Promise<void> {
    for (let left = ASKED_AGAIN; left > 0; left -= 1) {
      const stored = await this.#ports.vault.get('docs', footing.docId);
      const { map, access } = this.#store?.getState() ?? {};
      const untouched = this.#footing === footing && map === footing.base;
      if (!untouched || access?.mode !== 'edit') return;
      if (!stored.ok) continue;
      const rev = envelopeHead(storedText(stored.value))?.rev ?? 0;
      if (rev > footing.rev) await this.#becomeWriter(footing.base);
      return;
    }
  }

  async #askToPersist(): Promise<void> {
    if (this.#askedToPersist) return;
    this.#askedToPersist = true;
    await this.#ports.persist();
  }
}

const lost = { ok: false, reason: 'lost' } as const;
