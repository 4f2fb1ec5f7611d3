import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import styles from './Tabs.module.css';
import { cx } from './cx.ts';

export interface TabItem<V extends string> {
  readonly value: V;
  readonly label: string;
  /** Before the label, lighter. */
  readonly number?: number;
  /** After the label. */
  readonly badge?: ReactNode;
}

interface Props<V extends string> {
  label: string;
  /** Ties tabs and panels: the ids are made from it. */
  idPrefix: string;
  items: readonly TabItem<V>[];
  value: V;
  onValueChange: (value: V) => void;
  look?: 'segmented' | 'plain' | undefined;
  className?: string | undefined;
}

const steps: Partial<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Arrows swap in text that runs from right to left. */
const swapped: Partial<Record<string, string>> = {
  ArrowRight: 'ArrowLeft',
  ArrowLeft: 'ArrowRight',
};

export function Tabs<V extends string>(props: Props<V>) {
  const { label, idPrefix, items, value, onValueChange, look = 'segmented' } = props;
  const list = useRef<HTMLDivElement>(null);

  function keyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const step = steps[(rtl ? swapped[event.key] : undefined) ?? event.key];
    const at = items.findIndex((item) => item.value === value);
    const next = step === undefined ? undefined : items[step(at, items.length)];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onValueChange(next.value);
    document.getElementById(`${idPrefix}-tab-${next.value}`)?.focus();
  }

  return (
    <div
      ref={list}
      role="tablist"
      tabIndex={-1}
      aria-label={label}
      className={cx(styles['list'], styles[look], props.className)}
      onKeyDown={keyDown}
    >
      {items.map((item) => (
        <button
          key={item.value}
          type="button"
          role="tab"
          id={`${idPrefix}-tab-${item.value}`}
          aria-selected={item.value === value}
          tabIndex={item.value === value ? 0 : -1}
          className={styles['tab']}
          onClick={() => onValueChange(item.value)}
        >
          {item.number === undefined ? null : (
            <span className={styles['number']} aria-hidden>
              {item.number}
            </span>
          )}
          <span className={styles['label']} data-label={item.label}>
            {item.label}
          </span>
          {item.badge === undefined ? null : <span className={styles['badge']}>{item.badge}</span>}
        </button>
      ))}
    </div>
  );
}
