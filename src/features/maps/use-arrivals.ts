import { useEffect, useEffectEvent, useState } from 'react';
import { holdsCards } from '#core/codecs/cards-mark.ts';
import { FILE_FORMAT } from '#core/codecs/map-file.ts';
import type { PickedFile } from '#core/ports.ts';
import { useServices } from '#state/services.tsx';

/** Where a paste belongs to what is being typed. */
const FIELDS = 'input, textarea, select, [contenteditable]';

/**
 * Files that are dropped anywhere on the page, and files or the text of a map that are pasted
 * while nobody types.
 *
 * @param clipboardName - what a pasted text is called
 * @returns whether files are being dragged over the page
 */
export function useArrivals(
  onArrival: (files: readonly PickedFile[]) => void,
  clipboardName: string,
): boolean {
  const [dragging, setDragging] = useState(false);
  const { files: gateway } = useServices();
  const arrive = useEffectEvent((files: Iterable<File>) => {
    onArrival(Array.from(files, pickedFile));
  });
  const arriveByDrop = useEffectEvent((data: DataTransfer) => {
    void gateway.dropped(data).then(onArrival);
  });
  const arriveText = useEffectEvent((text: string) => arrive([new File([text], clipboardName)]));

  useEffect(() => {
    const stop = new AbortController();
    // Before anything on the page: a text field would swallow the file, the browser leave the app.
    const options = { capture: true, signal: stop.signal };

    function over(event: DragEvent): void {
      const open = hasFiles(event.dataTransfer) && !isTakenElsewhere(event.target);
      setDragging(open);
      if (!open) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    }

    function drop(event: DragEvent): void {
      setDragging(false);
      if (!hasFiles(event.dataTransfer) || isTakenElsewhere(event.target)) return;
      event.preventDefault();
      arriveByDrop(event.dataTransfer);
    }

    function paste({ target, clipboardData }: ClipboardEvent): void {
      if (clipboardData === null || (target instanceof Element && target.closest(FIELDS))) return;
      // Cards are put on the board that is there; it hears of them after this.
      if (holdsCards(clipboardData.getData('text/html'))) return;
      const text = clipboardData.getData('text/plain');
      if (text.includes(FILE_FORMAT)) arriveText(text);
      else if (clipboardData.files.length > 0) arrive(clipboardData.files);
    }

    window.addEventListener('dragenter', over, options);
    window.addEventListener('dragover', over, options);
    window.addEventListener('drop', drop, options);
    window.addEventListener('paste', paste, options);
    // Leaving the window and Escape during a drag both end here.
    window.addEventListener(
      'dragleave',
      (event) => event.relatedTarget === null && setDragging(false),
      options,
    );
    return () => stop.abort();
  }, []);

  return dragging;
}

/** Parts of the page that take files for a purpose of their own. */
function isTakenElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-takes-files]') !== null;
}

function hasFiles(data: DataTransfer | null): data is DataTransfer {
  return data !== null && data.types.includes('Files');
}

function pickedFile(file: File): PickedFile {
  return {
    name: file.name,
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  };
}
