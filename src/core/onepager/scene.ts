import type { StageId } from '../map/model.ts';
import type { FontWeight } from './font-metrics.ts';
import type { RowPart } from './options.ts';

/** A colour as `#rrggbb`. */
export type Colour = `#${string}`;

/** A place on the page, millimetres from its top left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What a text on the page is, for reading order and for tests. */
export type TextRole =
  | 'heading'
  | 'title'
  | 'stamp'
  | 'figure'
  | 'funnel'
  | 'rowLabel'
  | 'stageName'
  | 'links'
  | 'glossary'
  /** Number and name on a card of the board. */
  | 'card'
  /** What stands on a line of the board, or at a way out. */
  | 'wire'
  /** A sticky note. */
  | 'note'
  /** What each further page says again, and page numbers: nothing to be read twice. */
  | 'running'
  | RowPart;

interface InStage {
  /** The stage it belongs to; `null` for what belongs to the whole page. */
  readonly stageId: StageId | null;
}

/** A rectangle with round corners; `fill` and `stroke` may each be absent. */
export interface RectShape extends InStage {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: Colour | null;
  readonly stroke: Colour | null;
  readonly strokeWidth: number;
}

/** A filled closed polygon. */
export interface PolygonShape extends InStage {
  readonly kind: 'polygon';
  readonly points: readonly Place[];
  readonly fill: Colour;
}

/** A straight line. */
export interface LineShape extends InStage {
  readonly kind: 'line';
  readonly from: Place;
  readonly to: Place;
  readonly stroke: Colour;
  readonly strokeWidth: number;
}

/** A filled circle around a place. */
export interface CircleShape extends InStage {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: Colour;
}

/** One run of text on one line; `x` is its start, `baseline` where the letters stand. */
export interface TextShape extends InStage {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  /** Millimetres, by the metrics of the embedded font. */
  readonly width: number;
  readonly weight: FontWeight;
  readonly sizePt: number;
  readonly colour: Colour;
  readonly role: TextRole;
}

/**
 * A run of signs that the page's font lacks: emoji, other scripts. A renderer takes them from any
 * font it has, squeezed into `width` where need be.
 */
export interface SignShape extends Omit<TextShape, 'kind'> {
  readonly kind: 'sign';
  /** What it stands on, for renderers that can only put a picture there. */
  readonly ground: Colour;
}

/** Everything a renderer has to draw; the list is closed on purpose. */
export type Shape = RectShape | PolygonShape | LineShape | CircleShape | TextShape | SignShape;

/** Texts that may turn out too long for the page. */
export type OverflowField =
  | RowPart
  | 'name'
  | 'title'
  | 'team'
  | 'author'
  | 'version'
  | 'links'
  | 'notes'
  | 'glossary';

/** A text that did not fit even at the smallest size and was shortened with “…”. */
export interface Overflow {
  /** `null` for a text of the whole map. */
  readonly stageId: StageId | null;
  readonly field: OverflowField;
}

/** One page, in millimetres, ready to be drawn by any renderer in the given order. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Nothing is drawn nearer to the edge than this. */
  readonly margin: number;
  /** Size of the running text, in points. */
  readonly bodyPt: number;
  readonly shapes: readonly Shape[];
  /** What the lists of a stage are called, for those who hear the page: “Entry”. */
  readonly captions: Readonly<Partial<Record<TextRole, string>>>;
  /** What had to be shortened; empty when every text is on the page. */
  readonly overflow: readonly Overflow[];
  /** Characters the font does not draw: they are `sign` shapes. */
  readonly missing: readonly string[];
}
