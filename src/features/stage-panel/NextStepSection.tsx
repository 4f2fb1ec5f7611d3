import { TEXT_LIMITS } from '#core/map/limits.ts';
import type { StageId } from '#core/map/model.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import type { AppState } from '#state/store.ts';
import { DueField } from './DueField.tsx';
import { FieldRemark } from './FieldRemark.tsx';
import { Hint } from './Hint.tsx';
import styles from './NextStepSection.module.css';
import { OwnerField } from './OwnerField.tsx';
import { StageArea, useStageText } from './StageText.tsx';

const PARTS = {
  action: 'nextAction',
  due: 'nextDue',
  owner: 'nextOwner',
  result: 'nextResult',
} as const;

const PART_NAMES = ['action', 'due', 'owner', 'result'] as const;

/** What is missing of a step somebody has begun to write, as one text; empty when nothing is. */
function selectMissing(stageId: StageId) {
  return ({ map }: AppState) => {
    const stage = map.stages[stageId];
    const missing = PART_NAMES.filter((part) => (stage?.[PARTS[part]] ?? '').trim() === '');
    return missing.length === PART_NAMES.length ? '' : missing.join(' ');
  };
}

/** A date, a person and what it ends with: else it is no step. */
export function NextStepSection({ stageId }: { stageId: StageId }) {
  const t = useLateT();
  const format = useFormat();
  const missing = useApp(selectMissing(stageId));
  const owner = useStageText(stageId, 'nextOwner');
  const parts = PART_NAMES.filter((part) => missing.split(' ').includes(part));
  return (
    <div className={styles['step']} data-hint-field="nextStep">
      <StageArea
        {...{ stageId }}
        field="nextAction"
        target="nextStep"
        label={t('panel.nextStep')}
        hint={t('panel.nextStepHint')}
        oneLine
      />
      <div className={styles['pair']}>
        <DueField stageId={stageId} />
        <OwnerField
          label={t('panel.owner')}
          placeholder={t('panel.ownerPlaceholder')}
          value={owner.value}
          onValueChange={owner.onValueChange}
        />
      </div>
      <StageArea
        {...{ stageId }}
        field="nextResult"
        label={t('panel.result')}
        placeholder={t('panel.resultPlaceholder')}
        limit={TEXT_LIMITS.sentence}
        oneLine
      />
      {parts.length === 0 ? null : (
        <p className={styles['missing']}>
          {t('panel.missing', {
            parts: format.list(parts.map((part) => t(`panel.missing.${part}`))),
          })}
        </p>
      )}
      <FieldRemark stageId={stageId} field="nextStep" />
      <Hint stageId={stageId} field="nextStep" />
    </div>
  );
}
