import { type ReactNode, createContext, useCallback, useContext, useState } from 'react';
import { useAnnounce } from './announce.tsx';
import { lazyPart } from './lazy-part.tsx';
import { type ToastMessage, createInbox } from './toast-message.ts';

export type { ToastMessage };

interface Props {
  /** The name of the region of toasts. */
  label: string;
  dismissLabel: string;
  children: ReactNode;
}

const ToastContext = createContext<((toast: ToastMessage) => void) | null>(null);

const List = lazyPart(() => import('./ToastList.tsx').then((part) => part.ToastList));

export function ToastProvider({ label, dismissLabel, children }: Props) {
  const [inbox] = useState(createInbox);
  const [wanted, setWanted] = useState(false);
  const announce = useAnnounce();

  const show = useCallback(
    (toast: ToastMessage) => {
      announce(toast.text);
      inbox.put(toast);
      setWanted(true);
    },
    [announce, inbox],
  );

  return (
    <ToastContext value={show}>
      {children}
      {wanted ? (
        <List.Part
          {...{ inbox, label, dismissLabel }}
          // The text was read out. A toast that came much later would offer a way back from
          // something else; the next one fetches again.
          onFailed={() => {
            inbox.empty();
            setWanted(false);
          }}
        />
      ) : null}
    </ToastContext>
  );
}

/** Shows a short message that goes away by itself and reads it out. */
export function useToast(): (toast: ToastMessage) => void {
  const show = useContext(ToastContext);
  if (show === null) throw new Error('There is no <ToastProvider> above this component.');
  return show;
}
