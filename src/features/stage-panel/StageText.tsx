import type { Stage, StageId } from '#core/map/model.ts';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import { useApp, useAppStore, useTyped } from '#state/react.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';

/** Fields of a stage that hold one text. */
export type StageTextField = {
  [Key in keyof Stage]: Stage[Key] extends string ? Key : never;
}[Exclude<keyof Stage, 'id' | 'order' | 'kind'>];

/** A text of a stage, kept with every keystroke. */
export function useStageText(stageId: StageId, field: StageTextField) {
  const store = useAppStore();
  const value = useTyped(({ map }) => map.stages[stageId]?.[field] ?? '');
  const onBlur = useApp((state) => state.sealStep);
  const onValueChange = (text: string) =>
    store.type({ type: 'stage.edit', stageId, fields: { [field]: text } });
  return { value, onValueChange, onBlur };
}

interface Props {
  stageId: StageId;
  field: StageTextField;
  label: string;
  hint?: string;
  note?: string | undefined;
  placeholder?: string;
  limit?: number;
  target?: string;
}

export function StageLine({ stageId, field, limit = TEXT_LIMITS.short, target, ...words }: Props) {
  const text = useStageText(stageId, field);
  return <TextField {...words} {...text} maxLength={limit} data-focus={target} />;
}

interface AreaProps extends Props {
  oneLine?: boolean;
  minRows?: number;
}

export function StageArea(props: AreaProps) {
  const { stageId, field, limit = TEXT_LIMITS.sentence, target, minRows = 1, ...words } = props;
  const text = useStageText(stageId, field);
  return <TextArea {...words} {...text} minRows={minRows} maxLength={limit} data-focus={target} />;
}
