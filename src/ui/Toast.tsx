import { CircleCheck, TriangleAlert, X } from 'lucide-react';
import {
  type ReactNode,
  createContext,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './Toast.module.css';
import { useAnnounce } from './announce.tsx';
import { cx } from './cx.ts';

export interface ToastMessage {
  readonly text: string;
  readonly tone?: 'neutral' | 'ok' | 'warn';
  readonly action?: { readonly label: string; onAction(): void };
  /** A newer toast of the same key takes the place of the older one. */
  readonly key?: string;
  /** How long it stays while nobody points at it; else 6 seconds, with an action 10. */
  readonly seconds?: number;
}

interface Shown extends ToastMessage {
  readonly id: number;
}

/** More at once are a pile nobody reads. */
const MOST = 3;

const ToastContext = createContext<((toast: ToastMessage) => void) | null>(null);

interface Props {
  /** The name of the region of toasts. */
  label: string;
  dismissLabel: string;
  children: ReactNode;
}

export function ToastProvider({ label, dismissLabel, children }: Props) {
  const [toasts, setToasts] = useState<readonly Shown[]>([]);
  const count = useRef(0);
  const announce = useAnnounce();

  const show = useCallback(
    (toast: ToastMessage) => {
      count.current += 1;
      const shown = { ...toast, id: count.current };
      setToasts((before) =>
        [...before.filter(({ key }) => key === undefined || key !== toast.key), shown].slice(-MOST),
      );
      announce(toast.text);
    },
    [announce],
  );

  return (
    <ToastContext value={show}>
      {children}
      <ToastRegion
        {...{ label, dismissLabel, toasts }}
        onGone={(id) => setToasts((before) => before.filter((toast) => toast.id !== id))}
      />
    </ToastContext>
  );
}

/** Shows a short message that goes away by itself and reads it out. */
export function useToast(): (toast: ToastMessage) => void {
  const show = useContext(ToastContext);
  if (show === null) throw new Error('There is no <ToastProvider> above this component.');
  return show;
}

interface RegionProps {
  label: string;
  dismissLabel: string;
  toasts: readonly Shown[];
  onGone: (id: number) => void;
}

function ToastRegion({ label, dismissLabel, toasts, onGone }: RegionProps) {
  const [held, setHeld] = useState(false);
  if (toasts.length === 0) return null;
  return (
    <section aria-label={label} className={styles['region']}>
      <div
        role="presentation"
        className={styles['pile']}
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {toasts.map((toast) => (
          <ToastCard key={toast.id} {...{ toast, held, dismissLabel, onGone }} />
        ))}
      </div>
    </section>
  );
}

interface CardProps {
  toast: Shown;
  held: boolean;
  dismissLabel: string;
  onGone: (id: number) => void;
}

const signs = {
  neutral: null,
  ok: <CircleCheck size={18} aria-hidden />,
  warn: <TriangleAlert size={18} aria-hidden />,
} as const;

function ToastCard({ toast, held, dismissLabel, onGone }: CardProps) {
  const { id, text, tone = 'neutral', action } = toast;
  const seconds = toast.seconds ?? (action === undefined ? 6 : 10);
  const gone = useEffectEvent(() => onGone(id));

  useEffect(() => {
    if (held) return undefined;
    const timer = window.setTimeout(() => gone(), seconds * 1000);
    return () => window.clearTimeout(timer);
  }, [held, seconds]);

  return (
    <div className={cx(styles['toast'], styles[tone])}>
      {signs[tone]}
      <p className={styles['text']}>{text}</p>
      {action === undefined ? null : (
        <Button
          variant="quiet"
          size="s"
          className={styles['action']}
          onClick={() => {
            onGone(id);
            action.onAction();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton
        label={dismissLabel}
        tooltip={null}
        size="s"
        icon={<X size={16} aria-hidden />}
        className={styles['dismiss']}
        onClick={() => onGone(id)}
      />
    </div>
  );
}
