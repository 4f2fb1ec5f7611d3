import { useShallow } from 'zustand/react/shallow';
import { written } from '#core/agreement/borders.ts';
import type { Gate, StageId } from '#core/map/model.ts';
import { criteriaOf } from '#core/map/queries.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { HueBadge } from '#ui/Badge.tsx';
import styles from './Agreement.module.css';

interface Props {
  stageId: StageId;
  number: number;
  chosen: boolean;
  onChoose: (stageId: StageId) => void;
}

/** A stage to choose, with the criteria that decide. */
export function StageChoice({ stageId, number, chosen, onChoose }: Props) {
  const t = useLateT();
  const name = useApp(({ map }) => map.stages[stageId]?.name ?? '');
  return (
    <div className={styles['stage']} data-chosen={chosen}>
      <button
        type="button"
        className={styles['stageName']}
        aria-pressed={chosen}
        onClick={() => onChoose(stageId)}
      >
        <HueBadge number={number} />
        {name === '' ? t('check.unnamedStage') : name}
      </button>
      <Criteria stageId={stageId} gate="entry" />
      <Criteria stageId={stageId} gate="exit" />
    </div>
  );
}

function Criteria({ stageId, gate }: { stageId: StageId; gate: Gate }) {
  const t = useLateT();
  const texts = useApp(
    useShallow(({ map }) => written(criteriaOf(map, stageId, gate)).map(({ text }) => text)),
  );
  return (
    <div className={styles['gate']}>
      <span className={styles['gateName']}>{t(`agreement.${gate}`)}</span>
      <span>{texts.length === 0 ? t('agreement.noCriteria') : texts.join('; ')}</span>
    </div>
  );
}
