import { useState } from 'react';
import { readCount } from '#core/map/figure.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { TextField } from '#ui/TextField.tsx';

interface Props {
  label: string;
  value: number | null;
  onEdit: (value: number | null) => void;
}

/** A whole number from 0 up. What is none stays in the field with its remark until it is mended. */
export function CountField({ label, value, onEdit }: Props) {
  const t = useLateT();
  const format = useFormat();
  const seal = useApp((state) => state.sealStep);
  const [draft, setDraft] = useState<{ text: string; value: number | null } | null>(null);
  const fresh = draft !== null && draft.value === value;
  const shown = fresh ? draft.text : value === null ? '' : format.number(value);
  const reading = readCount(fresh ? draft.text : '');

  function edit(text: string): void {
    const typed = readCount(text);
    const next = typed.ok ? typed.value : null;
    setDraft({ text, value: next });
    onEdit(next);
  }

  return (
    <TextField
      label={label}
      inputMode="numeric"
      error={reading.ok ? undefined : t('panel.figure.whole')}
      value={shown}
      onValueChange={edit}
      onBlur={() => {
        if (reading.ok) setDraft(null);
        seal();
      }}
    />
  );
}
