import { CornerDownLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useLateT } from '#i18n/react.tsx';
import { Kbd } from '#ui/Kbd.tsx';
import { shownKeys } from '#ui/shown-keys.ts';
import type { Entry } from './entries.ts';
import styles from './Palette.module.css';

export const LIST = 'palette-list';

export function optionId({ id }: Entry): string {
  return `palette-${id}`;
}

interface OptionsProps {
  entries: readonly Entry[];
  at: number;
  onChoose: (entry: Entry) => void;
  onPoint: (at: number) => void;
}

const GROUPS = ['recent', 'commands', 'map'] as const;

/** What was found, in groups. */
export function Options({ entries, at, onChoose, onPoint }: OptionsProps) {
  const t = useLateT();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  const placed = entries.map((entry, index) => ({ entry, index }));
  return (
    <div
      ref={list}
      id={LIST}
      className={styles['list']}
      role="listbox"
      aria-label={t('palette.results')}
      tabIndex={-1}
    >
      {GROUPS.map((group) => {
        const own = placed.filter(({ entry }) => entry.group === group);
        if (own.length === 0) return null;
        const title = t(`palette.group.${group}`);
        return (
          <div key={group} role="group" aria-label={title}>
            <p className={styles['group']} aria-hidden>
              {title}
            </p>
            {own.map(({ entry, index }) => (
              <Option
                key={entry.id}
                {...{ entry }}
                selected={index === at}
                onChoose={() => onChoose(entry)}
                onPoint={() => onPoint(index)}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}

interface OptionProps {
  entry: Entry;
  selected: boolean;
  onChoose: () => void;
  onPoint: () => void;
}

function Option({ entry, selected, onChoose, onPoint }: OptionProps) {
  const { label, note, keys } = entry;
  return (
    // The keyboard stays in the field, which answers for the options.
    <button
      type="button"
      role="option"
      id={optionId(entry)}
      aria-selected={selected}
      tabIndex={-1}
      className={styles['option']}
      onClick={onChoose}
      onPointerMove={onPoint}
    >
      <span className={styles['label']}>
        {label}
        {note === '' ? null : <small>{note}</small>}
      </span>
      {keys === null ? null : <Kbd keys={shownKeys(keys)} />}
      {selected ? <CornerDownLeft size={14} aria-hidden className={styles['go']} /> : null}
    </button>
  );
}
