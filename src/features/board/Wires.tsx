import { ViewportPortal } from '@xyflow/react';
import { memo, useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Point } from '#core/board/card.ts';
import { type Rect, boundsOf, grown } from '#core/board/geometry.ts';
import type { LinkId, NoteId, StageId } from '#core/map/model.ts';
import { linksOf } from '#core/map/queries.ts';
import { useApp } from '#state/react.tsx';
import { perMap, selectRoute } from '#state/selectors.ts';
import { selectExits } from './exits.ts';
import { LinkLabel, LinkLine } from './LinkWire.tsx';
import { RouteLabel, RouteLine } from './RouteWire.tsx';
import { noteBox } from './view.ts';
import { type Wire, type WireSpec, WireRouter } from './wire-routes.ts';
import styles from './Wires.module.css';

interface Props {
  /** The stages in the order of the route, with their places as shown at this moment. */
  cards: readonly (readonly [StageId, Point])[];
  notes: readonly (readonly [NoteId, Point])[];
  /** False while cards are on the move. */
  settled: boolean;
}

const ROUTE_LABEL = { width: 60, height: 30 } as const;
const LINK_LABEL = { least: 44, most: 176, letter: 7, height: 28 } as const;
/** Links keep off the middle of a side, where the route runs; loops and returns off each other. */
const LANES = { loop: 0.3, return: -0.3 } as const;

/** Links but exits to lost, as values that compare: id, ends, kind, length of the label. */
const selectLinks = perMap((map): (string | number)[] =>
  linksOf(map).flatMap(({ id, kind, fromStageId, toStageId, label }) =>
    toStageId === null ? [] : [id, kind, fromStageId, toStageId, label.length],
  ),
);

interface LinkRow {
  readonly id: LinkId;
  readonly spec: WireSpec;
}

function linkRows(flat: readonly (string | number)[]): LinkRow[] {
  const rows: LinkRow[] = [];
  for (let at = 0; at < flat.length; at += 5) {
    const [id, kind, from, to, length] = flat.slice(at, at + 5).map(String);
    if (id === undefined || from === undefined || to === undefined) continue;
    const wanted = 40 + Number(length) * LINK_LABEL.letter;
    const width = Math.min(LINK_LABEL.most, Math.max(LINK_LABEL.least, wanted));
    const lane = kind === 'loop' ? LANES.loop : LANES.return;
    const label = { width, height: LINK_LABEL.height };
    rows.push({ id: id as LinkId, spec: { key: id, from, to, lane, label } });
  }
  return rows;
}

/**
 * All lines of the board with their labels. One layer of its own instead of React Flow's edges,
 * because the way of a line depends on all cards, not only on the two it joins.
 */
export function Wires({ cards, notes, settled }: Props) {
  const [router] = useState(() => new WireRouter());
  const flat = useApp(useShallow(selectLinks));
  const exits = useApp(useShallow(selectExits));
  const links = useMemo(() => linkRows(flat), [flat]);
  const route = useApp(useShallow(selectRoute));
  const steps = useMemo(() => routeSteps(route), [route]);
  const wires = useMemo(() => {
    const specs = [...steps.map(({ spec }) => spec), ...links.map(({ spec }) => spec)];
    const boxes = notes.map(([, place]) => noteBox(place));
    return router.draw(specs, new Map(cards), exits, boxes, settled);
  }, [router, steps, links, cards, exits, notes, settled]);

  const kept = useMemo(() => inSheets(steps), [steps]);
  const sheets = kept.map((sheet) => ({ ...sheet, wires: wiresOf(sheet, wires) }));

  return (
    <ViewportPortal>
      <div className={styles['layer']}>
        {sheets.map((sheet) => (
          <RouteLines key={sheet.start} {...sheet} />
        ))}
        <svg className={styles['lines']} aria-hidden>
          {links.map(({ id, spec }) => {
            const wire = wires.get(spec.key);
            return wire && <LinkLine key={id} linkId={id} points={wire.points} />;
          })}
        </svg>
        {sheets.map((sheet) => (
          <RouteLabels key={sheet.start} {...sheet} />
        ))}
        {links.map(({ id, spec }) => {
          const wire = wires.get(spec.key);
          return wire && <LinkLabel key={id} linkId={id} x={wire.label.x} y={wire.label.y} />;
        })}
      </div>
    </ViewportPortal>
  );
}

/** Some steps of the route that follow one another. */
interface Sheet {
  readonly start: number;
  readonly steps: readonly RouteStep[];
}

interface SheetProps extends Sheet {
  /** As they are drawn now, in the order of the steps. */
  wires: readonly (Wire | undefined)[];
}

/** Renders again when a line of its own is drawn anew. */
function sameSheet(before: SheetProps, after: SheetProps): boolean {
  return before.steps === after.steps && before.wires.every((wire, at) => wire === after.wires[at]);
}

const RouteLines = memo(function RouteLines({ steps, wires }: SheetProps) {
  return (
    <svg className={styles['lines']} aria-hidden>
      {steps.map(({ from, to, spec }, at) => {
        const wire = wires[at];
        return wire && <RouteLine key={spec.key} from={from} to={to} points={wire.points} />;
      })}
    </svg>
  );
}, sameSheet);

/** Lies where its labels are: counted from the corner of the board, all labels are painted at each frame. */
const RouteLabels = memo(function RouteLabels({ steps, wires }: SheetProps) {
  // It stays there while its cards move: otherwise each of its labels would be placed anew.
  const [sheet, setSheet] = useState(() => ({ steps, area: areaOf(wires) }));
  if (sheet.steps !== steps) setSheet({ steps, area: areaOf(wires) });
  const { x, y, width, height } = sheet.area;
  return (
    <div
      className={styles['sheet']}
      style={{ left: x, top: y, inlineSize: width, blockSize: height }}
    >
      {steps.map(({ from, to, index, spec }, at) => {
        const wire = wires[at];
        return (
          wire && (
            <RouteLabel
              key={spec.key}
              {...{ from, to, index, x: wire.label.x - x, y: wire.label.y - y }}
              upright={wire.upright}
            />
          )
        );
      })}
    </div>
  );
}, sameSheet);

interface RouteStep {
  readonly from: StageId;
  readonly to: StageId;
  /** Where a stage goes that is inserted here. */
  readonly index: number;
  readonly spec: WireSpec;
}

/**
 * Lines and labels are kept in sheets: when one line changes, the browser lays out all that is in the
 * same drawing, and React compares all that has the same parent.
 */
const SHEET = 16;
/** Room for a label around its place, in board units. */
const LABEL_ROOM = 100;

function inSheets(steps: readonly RouteStep[]): Sheet[] {
  const starts = Array.from({ length: Math.ceil(steps.length / SHEET) }, (_, at) => at * SHEET);
  return starts.map((start) => ({ start, steps: steps.slice(start, start + SHEET) }));
}

function areaOf(wires: readonly (Wire | undefined)[]): Rect {
  const labels = wires.flatMap((wire) => (wire ? [{ ...wire.label, width: 0, height: 0 }] : []));
  return grown(boundsOf(labels) ?? { x: 0, y: 0, width: 0, height: 0 }, LABEL_ROOM);
}

function wiresOf({ steps }: Sheet, wires: ReadonlyMap<string, Wire>) {
  return steps.map(({ spec }) => wires.get(spec.key));
}

function routeSteps(ids: readonly StageId[]): RouteStep[] {
  return ids.slice(1).map((to, index) => {
    const from = ids[index] ?? to;
    const spec = { key: `${from}>${to}`, from, to, lane: 0, label: ROUTE_LABEL };
    return { from, to, index: index + 1, spec };
  });
}
