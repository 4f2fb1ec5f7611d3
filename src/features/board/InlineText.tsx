import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { cx } from '#ui/cx.ts';
import styles from './InlineText.module.css';

interface Props {
  label: string;
  value: string;
  placeholder?: string;
  /** Enter makes a new line instead of ending. */
  manyLines?: boolean;
  className?: string | undefined;
  onType: (text: string) => void;
  onEnter: () => void;
  /** Typing ends; `back` says whether the keyboard goes back to the card. */
  onEnd: (back: boolean) => void;
}

/**
 * A text that is typed where it stands on the board. Classes keep the canvas from dragging it, and
 * only while it is there: a finger on a card must always find something to drag.
 */
export function InlineText(props: Props) {
  const { label, value, placeholder, manyLines = false, className, onType, onEnter, onEnd } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [before] = useState(value);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  function keyDown(event: KeyboardEvent): void {
    // Keys typed here are not meant for the board; chords are meant for the app.
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onType(before);
      onEnd(true);
    }
    const ends = manyLines ? event.ctrlKey || event.metaKey : !event.shiftKey;
    if (event.key === 'Enter' && ends) {
      event.preventDefault();
      onEnter();
    }
  }

  return (
    <textarea
      ref={field}
      rows={1}
      aria-label={label}
      value={value}
      placeholder={placeholder}
      className={cx('nodrag nopan nowheel nokey', styles['text'], className)}
      onChange={({ target }) => onType(manyLines ? target.value : oneLine(target.value))}
      onKeyDown={keyDown}
      onDoubleClick={(event) => event.stopPropagation()}
      // A person who only looks into another window is still typing.
      onBlur={() => document.hasFocus() && onEnd(false)}
    />
  );
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/gu, ' ');
}
