import { TEXT_LIMITS } from '#core/map/limits.ts';
import type { ArtifactId, StageId } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useGuide } from '#state/guide.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { ComboField } from '#ui/ComboField.tsx';
import { makerOf } from './artifact-suggestions.ts';

interface Props {
  stageId: StageId;
  /** The record that comes into being with the first character. */
  draft: ArtifactId;
  suggestions: readonly string[];
  /** The artifact is named: the next one starts. */
  onDone: () => void;
}

/** Every keystroke is kept at once; Enter or leaving the field makes a chip of it. */
export function ArtifactEntry({ stageId, draft, suggestions, onDone }: Props) {
  const t = useLateT();
  const guide = useGuide();
  const store = useAppStore();
  const name = useApp(({ map }) => map.artifacts[draft]?.name ?? '');

  function type(text: string): void {
    const { map, dispatch } = store.getState();
    const fields = { name: text, maker: makerOf(text, guide) };
    if (text === '') dispatch({ type: 'artifact.remove', artifactId: draft });
    else if (map.artifacts[draft] === undefined) {
      dispatch({ type: 'artifact.add', id: draft, stageId, fields });
    } else dispatch({ type: 'artifact.edit', artifactId: draft, fields });
  }

  function finish(): void {
    const { map, dispatch, sealStep } = store.getState();
    const typed = map.artifacts[draft]?.name;
    if (typed?.trim() === '') dispatch({ type: 'artifact.remove', artifactId: draft });
    sealStep();
    if (typed !== undefined) onDone();
  }

  return (
    <ComboField
      label={t('panel.artifact')}
      hideLabel
      data-focus="artifact"
      placeholder={t('panel.artifactPlaceholder')}
      maxLength={TEXT_LIMITS.name}
      value={name}
      suggestions={suggestions}
      suggestionsLabel={t('common.suggestions')}
      onValueChange={type}
      onCommit={finish}
      onBlur={finish}
    />
  );
}
