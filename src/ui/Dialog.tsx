import type { ReactNode, RefObject } from 'react';
import { lazyPart } from './lazy-part.tsx';

export interface DialogProps {
  onClose: () => void;
  title: string;
  closeLabel: string;
  footer?: ReactNode;
  size?: 's' | 'm' | 'l' | undefined;
  fullOnPhone?: boolean | undefined;
  /** What gets the focus; else the title, so that it is read first. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  children: ReactNode;
}

const Popup = lazyPart(() => import('./DialogPopup.tsx').then((part) => part.DialogPopup));

/** A modal dialog; what lies under it waits. */
export function Dialog({ open, ...rest }: DialogProps & { open: boolean }) {
  return open ? <Popup.Part {...rest} onFailed={rest.onClose} /> : null;
}
