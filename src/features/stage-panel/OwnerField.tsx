import { useShallow } from 'zustand/react/shallow';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import type { Metric, Stage } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import type { AppState } from '#state/store.ts';
import { ComboField } from '#ui/ComboField.tsx';

/** People and roles the map already names. */
function selectPeople({ map }: AppState): string[] {
  const named = [
    ...Object.values<Stage>(map.stages).map(({ nextOwner }) => nextOwner),
    ...Object.values<Metric>(map.metrics).map(({ owner }) => owner),
  ];
  return [...new Set(named.map((name) => name.trim()))].filter((name) => name !== '').sort();
}

interface Props {
  label: string;
  placeholder?: string;
  value: string;
  onValueChange: (name: string) => void;
}

export function OwnerField({ label, placeholder, value, onValueChange }: Props) {
  const t = useLateT();
  const people = useApp(useShallow(selectPeople));
  const seal = useApp((state) => state.sealStep);
  return (
    <ComboField
      {...{ label, placeholder, value, onValueChange }}
      maxLength={TEXT_LIMITS.name}
      suggestions={people.filter((name) => name !== value)}
      suggestionsLabel={t('common.suggestions')}
      onBlur={seal}
    />
  );
}
