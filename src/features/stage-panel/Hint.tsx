import type { StageId } from '#core/map/model.ts';
import type { GuidedField, StageGuide } from '#core/templates/guide.ts';
import { useLateT } from '#i18n/react.tsx';
import { useGuide } from '#state/guide.tsx';
import { useApp } from '#state/react.tsx';
import { Button } from '#ui/Button.tsx';
import styles from './Hint.module.css';
import { useHintShown } from './panel-context.tsx';

/** The words of the guide for a stage; a stage of the team's own has general ones. */
export function useStageGuide(stageId: StageId): StageGuide {
  const guide = useGuide();
  const kind = useApp(({ map }) => map.stages[stageId]?.kind ?? 'own');
  return kind === 'own' ? guide.ownStage : guide.stages[kind];
}

interface Props {
  stageId: StageId;
  field: GuidedField;
  /** The field itself shows the question. */
  asked?: boolean;
  /** Offers the fill-in pattern of exit criteria. */
  onInsert?: ((pattern: string) => void) | undefined;
}

/** The question a field answers, and how a weak and a good answer sound: while it is being typed. */
export function Hint({ stageId, field, asked = false, onInsert }: Props) {
  const t = useLateT();
  const guide = useStageGuide(stageId);
  if (!useHintShown(field)) return null;
  const { question, weak, good } = guide.fields[field];
  return (
    <div className={styles['hint']}>
      {asked ? null : <p className={styles['question']}>{question}</p>}
      <dl className={styles['pairs']}>
        <dt>{t('panel.hint.weak')}</dt>
        <dd className={styles['weak']}>{weak}</dd>
        <dt>{t('panel.hint.good')}</dt>
        <dd>{good}</dd>
        {onInsert === undefined ? null : (
          <>
            <dt>{t('panel.hint.pattern')}</dt>
            <dd>{guide.exitPattern}</dd>
          </>
        )}
      </dl>
      {onInsert === undefined ? null : (
        <Button size="s" onClick={() => onInsert(guide.exitPattern)}>
          {t('panel.hint.insert')}
        </Button>
      )}
    </div>
  );
}
