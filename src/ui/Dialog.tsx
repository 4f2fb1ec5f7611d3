import type { DialogProps } from './dialog-props.ts';
import { lazyPart } from './lazy-part.tsx';

const Popup = lazyPart(() => import('./DialogPopup.tsx').then((part) => part.DialogPopup));

/** A modal dialog; what lies under it waits. */
export function Dialog({ open, ...rest }: DialogProps & { open: boolean }) {
  return open ? <Popup.Part {...rest} onFailed={rest.onClose} /> : null;
}
