/** The inside of a map file whose version was read but whose fields were not checked yet. */
export type StoredMap = Readonly<Record<string, unknown>>;

/** One step that turns the map of a file of version `from` into one of version `from + 1`. */
export interface Migration {
  readonly from: number;
  /** Pure; throws a `ValiError` when the old map is not what its version promised. */
  up(map: StoredMap): StoredMap;
}
