import type { OpenFailure, OpenedMap } from './codecs/json.ts';
import type { Language, MapId } from './map/model.ts';
import type { PracticeProgress } from './map/progress.ts';
import type { Result } from './result.ts';

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

/** What the quick storage holds: maps in envelopes, plain maps as of old, texts put aside. */
export type QuickKind = 'doc' | 'map' | 'rescue';

/**
 * The storage that answers at once, for the moment a page is opened or closed. No method ever
 * throws.
 */
export interface QuickStorage {
  /** Names of what is stored of a kind, in no order. */
  names(kind: QuickKind): readonly string[];
  read(kind: QuickKind, name: string): ReadResult;
  write(kind: QuickKind, name: string, text: string): WriteResult;
  remove(kind: QuickKind, name: string): void;
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
  /** The way back to the same file, where the browser allows to save in place. */
  readonly link?: FileLink;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/** A file on the person's disk that may be written again without asking where. */
export interface FileLink {
  readonly name: string;
}

/** How saving to a file ended. */
export type FileSaved =
  /** Written; `link` leads to it, so that it can be written again. */
  | { readonly how: 'in-place'; readonly link: FileLink }
  /** Handed over as a download, because this browser cannot save in place. */
  | { readonly how: 'download' }
  /** The person closed the dialog: nothing happened. */
  | { readonly how: 'cancelled' }
  /** The person or the browser does not let us write this file; it is untouched. */
  | { readonly how: 'denied' }
  /** The disk or the browser refused; a file that was there before is untouched. */
  | { readonly how: 'failed' };

/** Kinds of files a dialog offers: endings by media type. */
export type FileKinds = Readonly<Record<string, readonly string[]>>;

/** Files on the person's disk. */
export interface FileGateway {
  /** Offers a file for download under a name. */
  download(name: string, content: Uint8Array<ArrayBuffer> | string, mime: string): void;
  /** Asks for a file; `null` when the person changes their mind. */
  pick(accept: string): Promise<PickedFile | null>;
  /** The same for a file that is to be worked on: where the browser can, with the way back to it. */
  open(kinds: FileKinds): Promise<PickedFile | null>;
  /**
   * The files of a drop, with the way back to them where the browser gives one.
   *
   * @param drop - what the browser's event carries; read before this returns
   */
  dropped(drop: object): Promise<readonly PickedFile[]>;
  /** Asks where to save a map file, or downloads it where the browser cannot ask. */
  saveAs(name: string, text: string): Promise<FileSaved>;
  /** Writes the same file again. */
  saveAgain(link: FileLink, text: string): Promise<FileSaved>;
}

/** The two weights of the font that is embedded in what leaves the app. */
export interface FontSource {
  regular(): Promise<ArrayBuffer>;
  bold(): Promise<ArrayBuffer>;
}

/** A card of the map on the board, as small as a thumbnail needs it. */
export interface SketchedStage {
  /** Top left corner in board units. */
  readonly x: number;
  readonly y: number;
  /** Share of the stage's six parts that are filled in, 0 to 1. */
  readonly filled: number;
}

/** What a list shows of a kept map without opening it. */
export interface MapCard {
  readonly id: MapId;
  readonly title: string;
  readonly team: string;
  /** Calendar day `YYYY-MM-DD`, or empty. */
  readonly date: string;
  readonly language: Language;
  /** Stages along the route, for a thumbnail. */
  readonly stages: readonly SketchedStage[];
  readonly progress: PracticeProgress;
  /** Share of all parts of all stages that are filled in, 0 to 1. */
  readonly readiness: number;
  /** Milliseconds since 1970-01-01 UTC of the last write. */
  readonly updatedAt: number;
  /** Size of the map file, in bytes of UTF-8. */
  readonly bytes: number;
  /** When it was put into the bin, as `updatedAt`; `null` for a map in the list. */
  readonly binnedAt: number | null;
}

/** What is stored, in bytes; `null` where the browser does not tell. */
export interface StorageUse {
  readonly used: number | null;
  readonly quota: number | null;
  /** Whether the browser promised not to clear this storage by itself. */
  readonly persistent: boolean | null;
  /** Maps outside the bin. */
  readonly maps: number;
  /** Versions of all maps. */
  readonly versions: number;
}

/** Why a kept map could not be given. */
export type KeptFailure =
  /** Nothing is stored under this name any more. */
  | { readonly code: 'gone' }
  /** The browser forbids storage or does not answer. */
  | { readonly code: 'blocked' }
  /** It is stored but is no map we can read; `text` is what stands there, for a download. */
  | { readonly code: 'unreadable'; readonly failure: OpenFailure; readonly text: string };

/**
 * All maps kept in this browser. No method ever throws or rejects; the map on the board is
 * changed by commands, not from here.
 */
export interface MapLibrary {
  /** Maps outside the bin, newest edit first; the one on the board is among them. */
  list(): Promise<readonly MapCard[]>;
  /** Maps in the bin, last removed first. */
  bin(): Promise<readonly MapCard[]>;
  /** Reads a map without opening it. */
  read(id: MapId): Promise<Result<OpenedMap, KeptFailure>>;
  /** Puts a kept map on the board, with what could be undone when it was left. */
  open(id: MapId): Promise<Result<OpenedMap, KeptFailure>>;
  /** Renames a map; the one on the board by an ordinary step that can be undone. */
  rename(id: MapId, title: string): Promise<WriteResult>;
  /** Keeps a copy under a title of its own and gives its id. */
  duplicate(id: MapId, title: string): Promise<Result<MapId, KeptFailure>>;
  /** Puts a map into the bin; open another one first when it is on the board. */
  remove(id: MapId): Promise<WriteResult>;
  /** Takes a map out of the bin. */
  restore(id: MapId): Promise<WriteResult>;
  /** Deletes a map of the bin with all its versions, for good. */
  purge(id: MapId): Promise<WriteResult>;
  use(): Promise<StorageUse>;
}

/** Why a version was kept. Only `named` ones were asked for by a person. */
export type VersionReason =
  /** As the map was before the first change of a visit. */
  | 'session'
  /** Taken while somebody worked. */
  | 'time'
  | 'named'
  /** As the map was before an older version was brought back. */
  | 'restore'
  /** As the map was before a template, an import or a reset replaced its content. */
  | 'replace'
  /** As the map was before its file format was brought up to date. */
  | 'migration'
  /** What another tab or window had written meanwhile. */
  | 'conflict';

/** Name of a version: unique, permanent, meaningless. */
export type VersionId = string;

/** One kept state of a map. */
export interface VersionInfo {
  readonly id: VersionId;
  readonly mapId: MapId;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  readonly reason: VersionReason;
  /** Given by a person; empty for all but `named` versions. */
  readonly name: string;
  /** Pinned versions stay until somebody deletes them; others make room for newer ones. */
  readonly pinned: boolean;
  readonly bytes: number;
}

/** Earlier states of maps. No method ever throws or rejects. */
export interface MapVersions {
  /** Newest first. */
  list(mapId: MapId): Promise<readonly VersionInfo[]>;
  /** Keeps the map on the board as it is now under a name. */
  pin(name: string): Promise<WriteResult>;
  rename(id: VersionId, name: string): Promise<WriteResult>;
  remove(id: VersionId): Promise<WriteResult>;
  read(id: VersionId): Promise<Result<OpenedMap, KeptFailure>>;
  /**
   * Brings a version of the map on the board back by one step that can be undone; what was there
   * is kept as a version before.
   */
  restore(id: VersionId): Promise<Result<OpenedMap, KeptFailure>>;
}

/** Why a file is no backup. */
export type BackupFailure =
  | { readonly code: 'not-a-backup' }
  | { readonly code: 'too-big'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'too-new'; readonly version: number };

/** What came in from a backup. */
export interface BackupReport {
  /** Maps that were added, under ids of their own where a different map had theirs. */
  readonly added: number;
  /** Maps that are here already, letter for letter. */
  readonly same: number;
  /** Maps of the file that could not be read or kept. */
  readonly failed: number;
}

/** Everything kept here as one file, and back. No method ever throws or rejects. */
export interface Backup {
  /** The text of the file: all maps, those in the bin, and the named versions. */
  write(): Promise<string>;
  /** Adds the maps of a backup; nothing that is here is changed. */
  read(text: string): Promise<Result<BackupReport, BackupFailure>>;
}

/** Whether this tab may change the map on its board. */
export type Access =
  | { readonly mode: 'edit' }
  /** Another tab edits this map; it is shown live. What was typed here last may be a version. */
  | { readonly mode: 'read'; readonly because: 'other-tab'; readonly keptAside?: boolean }
  /** A newer app wrote this map or runs in another tab: it is shown as far as we can read it. */
  | { readonly mode: 'read'; readonly because: 'newer-app' };

/**
 * Where maps are kept and what may be done with all of them; its code is fetched on first use.
 *
 * @public
 */
export interface Keeping {
  readonly library: MapLibrary;
  readonly versions: MapVersions;
  readonly backup: Backup;
  /** Makes this tab the one that edits; the other one saves and becomes a reader. */
  takeOver(): Promise<void>;
}
