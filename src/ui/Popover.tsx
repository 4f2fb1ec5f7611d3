import type { ReactNode, RefObject } from 'react';
import { lazyPart } from './lazy-part.tsx';
import type { Align, Side } from './side.ts';

interface Props {
  open: boolean;
  onClose: () => void;
  anchor: RefObject<HTMLElement | null>;
  label: string;
  side?: Side | undefined;
  align?: Align | undefined;
  children: ReactNode;
}

const Popup = lazyPart(() => import('./PopoverPopup.tsx').then((part) => part.PopoverPopup));

/** A small window beside its anchor; the page behind it stays in use. */
export function Popover({ open, side = 'below', align = 'start', ...rest }: Props) {
  return open ? <Popup.Part {...rest} {...{ side, align }} onFailed={rest.onClose} /> : null;
}
