import { type ReactNode, useState } from 'react';
import { type FigureReading, readFigure } from '#core/map/figure.ts';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import type { MetricKind, MetricUnit } from '#core/map/model.ts';
import { type Format } from '#i18n/format.ts';
import { useFormat, useLanguage, useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { TextField } from '#ui/TextField.tsx';

/** More digits than anybody types: a figure is never shown rounded where it is edited. */
const DIGITS = 12;

interface Props {
  label: string;
  hideLabel?: boolean;
  suffix?: ReactNode;
  kind: MetricKind;
  unit: MetricUnit;
  value: number | null;
  /** What was typed while it is no possible figure. */
  typed: string;
  target?: string;
  placeholder?: string;
  onEdit: (value: number | null, typed: string) => void;
}

/** What the person sees while the store still holds what this text said. */
interface Draft {
  readonly text: string;
  readonly value: number | null;
  readonly typed: string;
}

/** A number as people type it; what is not possible is kept as typed and named beside the field. */
export function FigureField(props: Props) {
  const { label, hideLabel, suffix, kind, unit, value, typed, target, placeholder, onEdit } = props;
  const format = useFormat();
  const language = useLanguage();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [focused, setFocused] = useState(false);
  const seal = useApp((state) => state.sealStep);
  const problem = useProblem(readFigure(kind, unit, typed), unit);

  // After an undo the store says something else than the draft: the store is right.
  const fresh = draft !== null && draft.value === value && draft.typed === typed;
  const plain = value === null ? typed : plainNumber(value, language);
  const rest = value === null ? typed : format.number(value, DIGITS);
  const shown = focused ? (fresh ? draft.text : plain) : rest;

  function edit(text: string): void {
    const reading = readFigure(kind, unit, text);
    const next = reading.ok ? { value: reading.value, typed: '' } : { value: null, typed: text };
    setDraft({ text, ...next });
    onEdit(next.value, next.typed);
  }

  return (
    <TextField
      {...{ label, hideLabel, suffix, placeholder }}
      inputMode="decimal"
      maxLength={TEXT_LIMITS.short}
      data-focus={target}
      error={problem}
      value={shown}
      onValueChange={edit}
      onFocus={() => {
        setFocused(true);
        setDraft(null);
      }}
      onBlur={() => {
        setFocused(false);
        seal();
      }}
    />
  );
}

function useProblem(reading: FigureReading, unit: MetricUnit): string | undefined {
  const t = useLateT();
  const format = useFormat();
  if (reading.ok) return undefined;
  const { problem } = reading;
  return problem.code === 'too-large'
    ? t('panel.figure.too-large', { max: maxWords(problem.max, unit, format) })
    : t(`panel.figure.${problem.code}`);
}

function maxWords(max: number, unit: MetricUnit, format: Format): string {
  return unit === 'percent' ? format.percent(max / 100) : format.number(max);
}

/** Without marks between thousands, which a half-edited number would turn into something else. */
export function plainNumber(value: number, language: string): string {
  return value.toLocaleString(language, { maximumFractionDigits: DIGITS, useGrouping: false });
}
