import { useEffect } from 'react';
import { useAppStore } from '#state/react.tsx';
import './word-marks.css';

const NAME = 'board-words';

/** Marks the words that are looked for where cards show them, without touching the cards. */
export function useWordMarks(query: string): void {
  const store = useAppStore();
  useEffect(() => {
    // An older browser still outlines the cards.
    if (!('highlights' in CSS)) return undefined;
    const wanted = plain(query).trim();
    let frame = 0;
    // After the cards have been drawn.
    const mark = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const ranges = wanted === '' ? [] : rangesOf(wanted);
        CSS.highlights.set(NAME, new Highlight(...ranges));
      });
    };
    mark();
    const stop = store.subscribe((now, before) => now.map !== before.map && mark());
    return () => {
      stop();
      cancelAnimationFrame(frame);
      CSS.highlights.delete(NAME);
    };
  }, [query, store]);
}

/** As long as the text itself, so that places in one are places in the other. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}

function rangesOf(wanted: string): Range[] {
  const nodes = document.querySelectorAll('.react-flow__node');
  return [...nodes].flatMap((node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const ranges: Range[] = [];
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const words = plain(text.textContent ?? '');
      for (let at = words.indexOf(wanted); at !== -1; at = words.indexOf(wanted, at + 1)) {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + wanted.length);
        ranges.push(range);
      }
    }
    return ranges;
  });
}
