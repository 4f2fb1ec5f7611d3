/** Size of a stage card on the board, in board units; content is clamped, the card never grows. */
export const CARD = { width: 224, height: 180 } as const;

/** Free space between cards after tidying: room for an arrow with its label. */
export const CARD_GAP = { x: 72, y: 70 } as const;

/** Size of a sticky note on the board, in board units. */
export const NOTE = { width: 168, height: 128 } as const;

/** A place on the board, in board units; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
