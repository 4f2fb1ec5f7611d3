import { PHRASE_ADVICE } from '#core/map/limits.ts';
import type { StageId } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { Hint, useStageGuide } from './Hint.tsx';
import styles from './Section.module.css';
import { StageArea } from './StageText.tsx';

export function HappensField({ stageId }: { stageId: StageId }) {
  const t = useLateT();
  const guide = useStageGuide(stageId);
  const count = useApp(({ map }) => map.stages[stageId]?.happens.trim().length ?? 0);
  return (
    <div className={styles['body']} data-hint-field="happens">
      <StageArea
        {...{ stageId }}
        field="happens"
        target="happens"
        label={t('panel.happens')}
        hint={t('panel.happensCount', { count, max: PHRASE_ADVICE })}
        note={count > PHRASE_ADVICE ? t('panel.happensLong') : undefined}
        placeholder={guide.fields.happens.question}
        minRows={2}
        oneLine
      />
      <Hint stageId={stageId} field="happens" asked={count === 0} />
    </div>
  );
}
