import { UsersRound } from 'lucide-react';
import { disputesOf } from '#core/agreement/disputes.ts';
import type { StageId } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { perMap } from '#state/selectors.ts';
import { ArrowSign } from './ArrowSign.tsx';

interface Props {
  stageId: StageId;
  names: { from: string; to: string };
}

const selectDisputes = perMap(disputesOf);

/** Deals that people put on both sides of this arrow; leads to the exit that was read in two ways. */
export function DisputeSign({ stageId, names }: Props) {
  const t = useLateT();
  const store = useAppStore();
  const count = useApp((state) => selectDisputes(state).get(stageId) ?? 0);
  if (count === 0) return null;
  const name = t('agreement.onArrow', { ...names, count });
  return (
    <ArrowSign
      name={name}
      look="dispute"
      onClick={() => store.getState().focusField(stageId, 'exit')}
    >
      <UsersRound size={12} aria-hidden />
      {count}
    </ArrowSign>
  );
}
