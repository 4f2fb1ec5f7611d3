import { type Ref, type RefObject, useImperativeHandle } from 'react';

interface Props {
  element: RefObject<HTMLElement | null>;
  ref?: Ref<HTMLElement | null>;
}

/**
 * Stands where a part of Base UI would render its trigger, and gives it the element that is already
 * there instead. So the button of a popup is one and the same before and after its code came.
 */
export function Adopted({ element, ref }: Props) {
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => element.current, [
    element,
  ]);
  return null;
}
