import { CalendarDays } from 'lucide-react';
import { useRef } from 'react';
import { type DueReading, readDue } from '#core/map/due.ts';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import type { StageId } from '#core/map/model.ts';
import { useFormat, useLanguage, useLateT } from '#i18n/react.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './NextStepSection.module.css';
import { useStageText } from './StageText.tsx';

/** A date or a rule in words; how the app reads it stands below. */
export function DueField({ stageId }: { stageId: StageId }) {
  const t = useLateT();
  const due = useStageText(stageId, 'nextDue');
  const reading = readDue(due.value);
  const note = useReading(reading);
  return (
    <TextField
      {...due}
      label={t('panel.due')}
      placeholder={t('panel.duePlaceholder')}
      maxLength={TEXT_LIMITS.short}
      note={note}
      suffix={
        <DatePicker
          day={reading.kind === 'date' ? reading.day : ''}
          onPick={(day) => {
            due.onBlur();
            due.onValueChange(day);
            due.onBlur();
          }}
        />
      }
    />
  );
}

function useReading(reading: DueReading): string | undefined {
  const t = useLateT();
  const format = useFormat();
  const language = useLanguage();
  if (reading.kind === 'words') return undefined;
  if (reading.kind === 'within') return t('panel.dueWithin', reading);
  const moment = new Date(`${reading.day}T00:00:00Z`);
  const weekday = moment.toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' });
  return t('panel.dueDate', { date: format.date(reading.day), weekday });
}

interface PickerProps {
  day: string;
  onPick: (day: string) => void;
}

/** The browser's own calendar, behind a small button. */
function DatePicker({ day, onPick }: PickerProps) {
  const t = useLateT();
  const input = useRef<HTMLInputElement>(null);
  return (
    <span className={styles['picker']}>
      <input
        ref={input}
        type="date"
        className={styles['native']}
        tabIndex={-1}
        aria-hidden
        value={day}
        onChange={(event) => event.target.value !== '' && onPick(event.target.value)}
      />
      <IconButton
        label={t('panel.pickDate')}
        size="s"
        icon={<CalendarDays size={16} aria-hidden />}
        onClick={() => input.current?.showPicker()}
      />
    </span>
  );
}
