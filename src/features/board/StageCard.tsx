import { type Node, type NodeProps, Handle, Position } from '@xyflow/react';
import { Ellipsis } from 'lucide-react';
import { memo, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { StageId } from '#core/map/model.ts';
import { useT } from '#i18n/react.tsx';
import { stageTitle } from '#i18n/stage-name.ts';
import { useApp } from '#state/react.tsx';
import { selectArtifactIds, selectStageNumber, selectWrittenCount } from '#state/selectors.ts';
import { HueBadge } from '#ui/Badge.tsx';
import { hueOf } from '#ui/hue.ts';
import { useSession } from './board-context.ts';
import { CardGuard } from './CardGuard.tsx';
import { CardMetrics } from './CardMetrics.tsx';
import { CardExits } from './drawing-parts.ts';
import { selectExits } from './exits.ts';
import { useCardMenu, useWantedFocus } from './card-menu.ts';
import { StageName, StagePhrase } from './CardTexts.tsx';
import styles from './StageCard.module.css';

/** A card knows its stage by its own id; everything else comes from the map. */
export type StageNode = Node<Record<string, never>, 'stage'>;

const SIDES = [Position.Top, Position.Right, Position.Bottom, Position.Left] as const;

function CardOfStage({ id, selected }: NodeProps<StageNode>) {
  const stageId = id as StageId;
  const known = useApp(({ map }) => Object.hasOwn(map.stages, stageId));
  // The board hears of a removed stage a moment after the map does.
  if (!known) return null;
  return (
    <CardGuard subject={{ table: 'stages', id: stageId }}>
      <Card stageId={stageId} selected={selected} />
    </CardGuard>
  );
}

/** While a card is dragged only its frame moves: nothing in it changes. */
export const StageCard = memo(
  CardOfStage,
  (before, after) => before.id === after.id && before.selected === after.selected,
);

interface Props {
  stageId: StageId;
  selected: boolean;
}

function Card({ stageId, selected }: Props) {
  const t = useT();
  const card = useRef<HTMLDivElement>(null);
  const number = useApp(selectStageNumber(stageId));
  const total = useApp(({ map }) => Object.keys(map.stages).length);
  const name = useApp(({ map }) => stageTitle(t, map.stages[stageId]));
  const leaves = useApp((state) => selectExits(state).has(stageId));
  const picked = useSession(({ linkFrom }) => linkFrom === stageId);
  const menu = useCardMenu({ kind: 'stage', id: stageId }, card);
  useWantedFocus(stageId, card);

  return (
    <>
      <div
        ref={card}
        role="group"
        aria-label={t('board.stage', { number, total, name })}
        data-stage-id={stageId}
        data-hue={hueOf(number)}
        data-selected={selected}
        data-picked={picked}
        className={styles['card']}
        {...menu.onCard}
      >
        <div className={styles['head']}>
          <HueBadge number={number} />
          <StageName stageId={stageId} />
          <button
            type="button"
            data-not-exported
            aria-haspopup="menu"
            aria-label={t('board.cardMenu', { name })}
            className={`${styles['more']} nopan`}
            {...menu.onButton}
          >
            <Ellipsis size={16} aria-hidden />
          </button>
        </div>
        <StagePhrase stageId={stageId} />
        <CardMetrics stageId={stageId} />
        <CardCounts stageId={stageId} />
      </div>
      {leaves ? <CardExits.Part stageId={stageId} /> : null}
      {SIDES.map((side) => (
        <Handle
          key={side}
          id={side}
          type="source"
          position={side}
          title={t('board.connect', { name })}
          className={styles['handle'] ?? ''}
        />
      ))}
    </>
  );
}

function CardCounts({ stageId }: { stageId: StageId }) {
  const t = useT();
  const entry = useApp(selectWrittenCount(stageId, 'entry'));
  const exit = useApp(selectWrittenCount(stageId, 'exit'));
  const artifactIds = useApp(useShallow(selectArtifactIds(stageId)));
  const artifact = useApp(({ map }) =>
    artifactIds.map((id) => map.artifacts[id]?.name.trim() ?? '').find((name) => name !== ''),
  );
  return (
    <div className={styles['counts']}>
      <span>
        {t('board.entry')} <b>{entry}</b>
      </span>
      <span>
        {t('board.exit')} <b>{exit}</b>
      </span>
      {artifact === undefined ? null : (
        <span className={styles['artifact']} title={artifact}>
          {artifact}
        </span>
      )}
    </div>
  );
}
