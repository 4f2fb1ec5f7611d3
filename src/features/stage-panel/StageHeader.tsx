import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { STAGE_NAME_ADVICE, TEXT_LIMITS } from '#core/map/limits.ts';
import type { Stage, StageId } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import type { AppState } from '#state/store.ts';
import { selectRoute } from '#state/selectors.ts';
import { HueBadge } from '#ui/Badge.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useStageGuide } from './Hint.tsx';
import styles from './StagePanel.module.css';
import { useStageText } from './StageText.tsx';

interface Props {
  stageId: StageId;
  onClose: () => void;
}

export function StageHeader({ stageId, onClose }: Props) {
  const t = useLateT();
  const guide = useStageGuide(stageId);
  const number = useApp((state) => selectRoute(state).indexOf(stageId) + 1);
  const total = useApp((state) => selectRoute(state).length);
  const previous = useApp((state) => selectRoute(state)[number - 2]);
  const next = useApp((state) => selectRoute(state)[number]);
  const showStage = useApp((state) => state.showStage);
  const name = useStageText(stageId, 'name');
  const note = useNameNote(stageId);

  return (
    <header className={styles['header']}>
      <VisuallyHidden as="h2">{t('panel.stageOf', { number, total })}</VisuallyHidden>
      <HueBadge number={number} size="l" className={styles['badge']} />
      <TextArea
        label={t('panel.name')}
        hideLabel
        look="bare"
        minRows={1}
        maxRows={3}
        oneLine
        className={styles['name']}
        data-focus="name"
        maxLength={TEXT_LIMITS.name}
        placeholder={t('panel.unnamed')}
        note={note}
        {...name}
      />
      <div className={styles['tools']}>
        <StageStep label={t('panel.previousStage')} to={previous} onGo={showStage}>
          <ChevronLeft size={18} aria-hidden />
        </StageStep>
        <StageStep label={t('panel.nextStage')} to={next} onGo={showStage}>
          <ChevronRight size={18} aria-hidden />
        </StageStep>
        <IconButton
          label={t('common.close')}
          size="s"
          className={styles['close']}
          icon={<X size={18} aria-hidden />}
          onClick={onClose}
        />
      </div>
      <p className={styles['about']}>{guide.about}</p>
    </header>
  );
}

interface StepProps {
  label: string;
  to: StageId | undefined;
  onGo: (stageId: StageId) => void;
  children: React.ReactNode;
}

/** Stays focusable at the ends of the route, so that the focus is never lost on the way. */
function StageStep({ label, to, onGo, children }: StepProps) {
  return (
    <IconButton
      label={label}
      size="s"
      icon={children}
      aria-disabled={to === undefined || undefined}
      onClick={() => to !== undefined && onGo(to)}
    />
  );
}

type NameRemark = 'nameEmpty' | 'nameTaken' | 'nameLong';

function selectNameRemark(stageId: StageId) {
  return ({ map }: AppState): NameRemark | null => {
    const name = map.stages[stageId]?.name.trim() ?? '';
    if (name === '') return 'nameEmpty';
    const taken = Object.values<Stage>(map.stages).some(
      (stage) => stage.id !== stageId && stage.name.trim().toLowerCase() === name.toLowerCase(),
    );
    if (taken) return 'nameTaken';
    return name.length > STAGE_NAME_ADVICE ? 'nameLong' : null;
  };
}

function useNameNote(stageId: StageId): string | undefined {
  const t = useLateT();
  const remark = useApp(selectNameRemark(stageId));
  if (remark === null) return undefined;
  return remark === 'nameLong'
    ? t('panel.nameLong', { max: STAGE_NAME_ADVICE })
    : t(`panel.${remark}`);
}
