import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { useBoard } from '../board-context.ts';

/**
 * Whatever of the board gets the keyboard comes into sight. The board moves for it as a whole: the
 * browser would scroll the layers of the canvas instead, and nobody could scroll them back.
 */
export function useFocusInSight(): void {
  const { reach } = useBoard();
  const { view } = reach;
  const canvas = useStoreApi();

  useEffect(() => {
    const { domNode } = canvas.getState();
    if (domNode === null) return undefined;

    function show(element: Element | null): void {
      if (domNode === null || element === null || !element.matches(':focus-visible')) return;
      if (element.closest('.react-flow__viewport') === null) return;
      for (let at = element.parentElement; at !== null; at = at.parentElement) {
        at.scrollTo(0, 0);
        if (at === domNode) break;
      }
      const [x, y, zoom] = canvas.getState().transform;
      const pane = domNode.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      view.reveal({
        x: (box.left - pane.left - x) / zoom,
        y: (box.top - pane.top - y) / zoom,
        width: box.width / zoom,
        height: box.height / zoom,
      });
    }

    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof Element) show(target);
    };
    // The keyboard of a phone makes the board smaller under the field that is typed in.
    const resized = new ResizeObserver(() =>
      requestAnimationFrame(() => show(document.activeElement)),
    );
    resized.observe(domNode);
    domNode.addEventListener('focusin', onFocus);
    // The focus that brought this part here.
    if (domNode.contains(document.activeElement)) show(document.activeElement);
    return () => {
      domNode.removeEventListener('focusin', onFocus);
      resized.disconnect();
    };
  }, [canvas, view]);
}
