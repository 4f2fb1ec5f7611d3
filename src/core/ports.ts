import type { MapId } from './map/model.ts';

/** Milliseconds since 1970-01-01 UTC. */
export type Clock = () => number;

/** How a write to storage ended. */
export type WriteResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'full' | 'blocked' };

/** A stored text, or `null` where there is none or the store cannot be reached. */
export type ReadResult =
  | { readonly ok: true; readonly text: string | null }
  | { readonly ok: false; readonly reason: 'blocked' };

/**
 * Where maps are kept, by id. Asynchronous so that a database or a room can stand behind it; no
 * method ever throws or rejects.
 */
export interface MapStorage {
  /** Ids of all kept maps, newest edit first as far as the store knows. */
  list(): Promise<readonly MapId[]>;
  load(id: MapId): Promise<ReadResult>;
  save(id: MapId, text: string): Promise<WriteResult>;
  /** Writes at once, for the moment a page is closed. */
  saveNow(id: MapId, text: string): WriteResult;
  remove(id: MapId): Promise<WriteResult>;
  /** Puts an unreadable text aside under a name of its own; the last three are kept. */
  rescue(text: string): Promise<WriteResult>;
  /** Texts put aside, newest first. */
  rescued(): Promise<readonly string[]>;
}

/** Small settings that may be lost without harm: language, theme, folded panels, open map. */
export interface SettingsStorage {
  read(key: string): string | null;
  write(key: string, value: string): void;
}

/** A file a person picked. */
export interface PickedFile {
  readonly name: string;
  readonly size: number;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/** Files on the person's disk. */
export interface FileGateway {
  /** Offers a file for download under a name. */
  download(name: string, content: Uint8Array<ArrayBuffer> | string, mime: string): void;
  /** Asks for a file; `null` when the person changes their mind. */
  pick(accept: string): Promise<PickedFile | null>;
}

/** The two weights of the font that is embedded in what leaves the app. */
export interface FontSource {
  regular(): Promise<ArrayBuffer>;
  bold(): Promise<ArrayBuffer>;
}
