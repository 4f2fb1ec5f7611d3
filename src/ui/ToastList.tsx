import { Toast } from '@base-ui/react/toast';
import { CircleCheck, TriangleAlert, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './ToastList.module.css';
import { cx } from './cx.ts';
import { mainPart, useFocusBack } from './focus-back.ts';
import type { ToastInbox, ToastMessage } from './toast-message.ts';

/** More at once are a pile nobody reads. */
const MOST = 3;

interface Props {
  inbox: ToastInbox;
  label: string;
  dismissLabel: string;
}

interface Data {
  readonly message: ToastMessage;
}

export function ToastList({ inbox, label, dismissLabel }: Props) {
  const [manager] = useState(() => Toast.createToastManager<Data>());

  useEffect(
    () =>
      inbox.attach((message) => {
        const { key, seconds, action } = message;
        manager.add({
          ...(key === undefined ? {} : { id: key }),
          timeout: (seconds ?? (action === undefined ? 6 : 10)) * 1000,
          data: { message },
        });
      }),
    [inbox, manager],
  );

  return (
    <Toast.Provider toastManager={manager} limit={MOST}>
      <Toast.Portal>
        <Region label={label} dismissLabel={dismissLabel} />
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Region({ label, dismissLabel }: Omit<Props, 'inbox'>) {
  const { toasts, close } = Toast.useToastManager<Data>();
  if (toasts.length === 0) return null;
  return (
    // The announcer of the page has read the text out already.
    <Toast.Viewport aria-label={label} aria-live="off" className={styles['region']}>
      {toasts.map((toast) =>
        toast.data === undefined ? null : (
          <Toast.Root
            key={toast.id}
            toast={toast}
            className={cx(styles['toast'], styles[toast.data.message.tone ?? 'neutral'])}
          >
            <Card
              message={toast.data.message}
              {...{ dismissLabel }}
              onGone={() => close(toast.id)}
            />
          </Toast.Root>
        ),
      )}
    </Toast.Viewport>
  );
}

const signs = {
  neutral: null,
  ok: <CircleCheck size={18} aria-hidden />,
  warn: <TriangleAlert size={18} aria-hidden />,
} as const;

interface CardProps {
  message: ToastMessage;
  dismissLabel: string;
  onGone: () => void;
}

function Card({ message: { text, tone = 'neutral', action }, dismissLabel, onGone }: CardProps) {
  const content = useRef<HTMLDivElement>(null);
  useFocusBack(content, mainPart);
  return (
    <Toast.Content ref={content} className={styles['content']}>
      {signs[tone]}
      <Toast.Title render={<p />} className={styles['text']}>
        {text}
      </Toast.Title>
      {action === undefined ? null : (
        <Toast.Action
          render={<Button variant="quiet" size="s" className={styles['action'] ?? ''} />}
          onClick={() => {
            onGone();
            action.onAction();
          }}
        >
          {action.label}
        </Toast.Action>
      )}
      <Toast.Close
        // Toasts stand in a column, none of them behind another.
        aria-hidden={false}
        render={
          <IconButton
            label={dismissLabel}
            tooltip={null}
            size="s"
            icon={<X size={16} aria-hidden />}
            className={styles['dismiss'] ?? ''}
          />
        }
      />
    </Toast.Content>
  );
}
