import { useReactFlow } from '@xyflow/react';
import { useEffect, useEffectEvent } from 'react';
import type { Point } from '#core/board/card.ts';
import { FILE_FORMAT } from '#core/codecs/map-file.ts';
import { holdsCards } from '#core/codecs/cards-mark.ts';
import { useAppStore } from '#state/react.tsx';
import type { DrawActs } from './acts.ts';

const FIELDS = 'input, textarea, select, [contenteditable]';

/** Copies, cuts and pastes by the browser's own keys while the keyboard is on the board. */
export function useClipboard(acts: DrawActs): void {
  const store = useAppStore();
  const flow = useReactFlow();

  const copy = useEffectEvent((event: ClipboardEvent, cut: boolean) => {
    if (!isHere(event) || event.clipboardData === null) return;
    const clip = acts.clip();
    if (clip === null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', clip.text);
    event.clipboardData.setData('text/html', clip.html);
    acts.copied(cut);
  });

  const paste = useEffectEvent((event: ClipboardEvent, pointer: Point | null) => {
    const { clipboardData } = event;
    if (!isHere(event) || clipboardData === null || store.getState().view !== 'map') return;
    const content = {
      text: clipboardData.getData('text/plain'),
      html: clipboardData.getData('text/html'),
    };
    // A whole map or a file opens; whoever opens it has heard of it already.
    const isMap = content.text.includes(FILE_FORMAT) && !holdsCards(content.html);
    if (isMap || clipboardData.files.length > 0) return;
    const at = pointer === null ? null : flow.screenToFlowPosition(pointer);
    if (acts.paste(content, at)) event.preventDefault();
  });

  useEffect(() => {
    const stop = new AbortController();
    const options = { signal: stop.signal };
    let pointer: Point | null = null;
    document.addEventListener('copy', (event) => copy(event, false), options);
    document.addEventListener('cut', (event) => copy(event, true), options);
    document.addEventListener('paste', (event) => paste(event, pointer), options);
    const hear = ({ target, clientX: x, clientY: y }: PointerEvent): void => {
      const onBoard = target instanceof Element && target.closest('.react-flow') !== null;
      pointer = onBoard ? { x, y } : null;
    };
    window.addEventListener('pointermove', hear, { ...options, passive: true });
    return () => stop.abort();
  }, []);
}

/** The keyboard is on the board, or nowhere at all while the board is on screen. */
function isHere({ target, defaultPrevented }: ClipboardEvent): boolean {
  if (defaultPrevented || !(target instanceof Element)) return false;
  if (target.closest(FIELDS) !== null) return false;
  if (document.getSelection()?.isCollapsed === false) return false;
  return target === document.body || target.closest('#board, .react-flow') !== null;
}
