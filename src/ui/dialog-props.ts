import type { ReactNode, RefObject } from 'react';

export interface DialogProps {
  onClose: () => void;
  title: string;
  closeLabel: string;
  footer?: ReactNode;
  size?: 's' | 'm' | 'l' | 'xl' | undefined;
  fullOnPhone?: boolean | undefined;
  /** What gets the focus; else the title, so that it is read first. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  children: ReactNode;
}
