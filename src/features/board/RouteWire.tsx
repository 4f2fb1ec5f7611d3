import { Plus, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import type { Point } from '#core/board/card.ts';
import type { StageId } from '#core/map/model.ts';
import { criteriaOf } from '#core/map/queries.ts';
import { withWords } from '#i18n/late.ts';
import { useFormat, useT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { selectConversion } from '#state/selectors.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { useBoard } from './board-context.ts';
import { selectFigures } from './figures.ts';
import { guessed } from './metric-text.ts';
import { useStageName } from './stage-name.ts';
import { wirePath } from './wire-path.ts';
import styles from './Wires.module.css';

const HandoverSign = lazyPart(
  withWords(() => import('./HandoverSign.tsx').then((part) => part.HandoverSign)),
);

const DisputeSign = lazyPart(
  withWords(() => import('./DisputeSign.tsx').then((part) => part.DisputeSign)),
);

interface Ends {
  from: StageId;
  to: StageId;
}

/** An arrow of the route. */
export const RouteLine = memo(function RouteLine({
  from,
  to,
  points,
}: Ends & { points: readonly Point[] }) {
  const { line, head } = wirePath(points);
  return (
    <g className={styles['route']} data-route-from={from} data-route-to={to}>
      <path className={styles['line']} d={line} />
      <path className={styles['head']} d={head} />
    </g>
  );
});

interface LabelProps extends Ends {
  /** Where a stage goes that is inserted here. */
  index: number;
  x: number;
  y: number;
  upright: boolean;
}

/** The share of deals that go on, and a place to insert a stage; the card menu offers both too. */
export const RouteLabel = memo(function RouteLabel({ from, to, index, x, y, upright }: LabelProps) {
  const t = useT();
  const { actions } = useBoard();
  // Between two empty gates there is nothing to hand over, and nothing to fetch for it.
  const handedOver = useApp(
    ({ map }) => criteriaOf(map, from, 'exit').length + criteriaOf(map, to, 'entry').length > 0,
  );
  const judged = useApp(({ map }) => Object.keys(map.rounds).length > 0);
  const known = useApp((state) => selectConversion(from)(state) !== null);
  const names = {
    from: useStageName(from),
    to: useStageName(to),
  };
  return (
    <div
      data-wire-label
      className={styles['label']}
      style={{ left: x, top: y }}
      data-upright={upright}
      data-known={known}
    >
      {known ? <Conversion stageId={from} names={names} /> : null}
      {judged ? <DisputeSign.Part stageId={from} names={names} /> : null}
      {handedOver ? <HandoverSign.Part {...{ from, to, names }} /> : null}
      <button
        type="button"
        tabIndex={-1}
        data-not-exported
        aria-label={t('board.route.insert', names)}
        title={t('board.route.insert', names)}
        className={`${styles['plus']} nopan`}
        onClick={() => actions.insertStage(index)}
      >
        <Plus size={14} aria-hidden />
      </button>
    </div>
  );
});

interface ConversionProps {
  stageId: StageId;
  names: { from: string; to: string };
}

function Conversion({ stageId, names }: ConversionProps) {
  const t = useT();
  const format = useFormat();
  const store = useAppStore();
  const metric = useApp(selectConversion(stageId));
  const narrow = useApp((state) => selectFigures(state).bottleneckStage === stageId);
  if (metric === null) return null;
  const rate = guessed(metric, format.percent((metric.value ?? 0) / 100));
  const words = t('board.route.conversion', { ...names, rate });
  const name = narrow ? `${t('board.route.bottleneck')}. ${words}` : words;
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={name}
      title={name}
      data-narrow={narrow}
      className={`${styles['pill']} nopan`}
      onClick={() => store.getState().focusField(stageId, 'metric')}
    >
      {narrow ? <TriangleAlert size={12} aria-hidden /> : null}
      {rate}
    </button>
  );
}
