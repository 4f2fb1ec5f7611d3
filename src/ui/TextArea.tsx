import {
  type ComponentProps,
  type KeyboardEvent,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { Field, type FieldProps } from './Field.tsx';
import fieldStyles from './Field.module.css';
import styles from './TextArea.module.css';
import { cx } from './cx.ts';

interface Props
  extends FieldProps, Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'className' | 'ref'> {
  look?: 'boxed' | 'bare' | undefined;
  minRows?: number | undefined;
  maxRows?: number | undefined;
  /** The text wraps but has no line breaks of its own. */
  oneLine?: boolean | undefined;
  ref?: Ref<HTMLTextAreaElement> | undefined;
  value: string;
  onValueChange: (value: string) => void;
}

/** Grows with its text. */
export function TextArea(props: Props) {
  const { label, hideLabel, hint, note, error, className, id, ref, ...own } = props;
  const { look, minRows = 2, maxRows, oneLine, onValueChange, onKeyDown, ...textarea } = own;
  const element = useRef<HTMLTextAreaElement>(null);
  // The element is there by the time React fills the ref.
  useImperativeHandle(ref, () => element.current as HTMLTextAreaElement, []);
  useMeasuredHeight(element);

  function keyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    onKeyDown?.(event);
    if (oneLine === true && event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
    }
  }

  return (
    <Field {...{ label, hideLabel, hint, note, error, className, id }}>
      {(control) => (
        <div className={cx(fieldStyles['control'], look === 'bare' && fieldStyles['bare'])}>
          <textarea
            autoComplete="off"
            {...textarea}
            {...control}
            ref={element}
            rows={minRows}
            className={cx(fieldStyles['input'], styles['area'])}
            style={{
              minBlockSize: heightOf(minRows),
              // The upper margin alone: in the lower one the head of the next line would show.
              ...(maxRows === undefined ? {} : { maxBlockSize: heightOf(maxRows, 1) }),
            }}
            onKeyDown={keyDown}
            onChange={({ target }) =>
              onValueChange(
                oneLine === true ? target.value.replace(/\s*\n\s*/gu, ' ') : target.value,
              )
            }
          />
        </div>
      )}
    </Field>
  );
}

function heightOf(rows: number, margins = 2): string {
  return `calc(${rows}lh + ${margins} * var(--room-block))`;
}

/** For browsers that do not size a field by its text. */
function useMeasuredHeight(ref: { readonly current: HTMLTextAreaElement | null }) {
  useLayoutEffect(() => {
    const area = ref.current;
    if (area === null || CSS.supports('field-sizing', 'content')) return;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight}px`;
  });
}
