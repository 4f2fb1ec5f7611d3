/** What was just done to a kept map, with the way back where there is one. */
export interface Deed {
  readonly text: string;
  readonly tone: 'ok' | 'warn';
  undo?(): Promise<void>;
}
