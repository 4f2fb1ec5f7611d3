import { ChevronLeft, ChevronRight, Maximize, Minimize, X } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { StageId } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { selectRoute } from '#state/selectors.ts';
import { HueBadge } from '#ui/Badge.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { useAnnounce } from '#ui/announce.tsx';
import { entryOf } from '#ui/chord.ts';
import { EndSlide } from './EndSlide.tsx';
import { PRESENT_KEYS, type PresentKey } from './keys.ts';
import styles from './PresentPage.module.css';
import { StageSlide } from './StageSlide.tsx';
import { SummarySlide } from './SummarySlide.tsx';
import { useFullScreen } from './use-full-screen.ts';

interface Props {
  /** Back to where the person came from. */
  onLeave: () => void;
}

/** Pixels a finger travels for the next slide. */
const SWIPE = 50;

/** The map for an audience: a summary, a slide per stage in big type, and where to go from there. */
export function PresentPage({ onLeave }: Props) {
  const t = useLateT();
  const page = useRef<HTMLElement>(null);
  const full = useFullScreen(onLeave);
  const { slide, count, route, go } = useSlides();
  useEffect(() => page.current?.focus(), []);

  const keys = useKeys({ slide, count, go, toggle: full.toggle, onLeave });
  const hands = { ...useHands({ go, slide }), ...keys };
  const stageId = route[slide - 1];
  return (
    <main
      ref={page}
      data-presentation
      tabIndex={-1}
      aria-label={t('present.title')}
      className={styles['page']}
      {...hands}
    >
      <div key={slide} className={styles['slide']}>
        {slide === 0 ? <SummarySlide /> : null}
        {stageId === undefined ? null : <StageSlide stageId={stageId} number={slide} />}
        {slide === count - 1 ? <EndSlide /> : null}
      </div>
      <footer className={styles['bar']}>
        <IconButton
          label={t('present.previous')}
          icon={<ChevronLeft size={20} aria-hidden />}
          aria-disabled={slide === 0}
          onClick={() => go(slide - 1)}
        />
        <Progress {...{ slide, route, go }} />
        <IconButton
          label={t('present.next')}
          icon={<ChevronRight size={20} aria-hidden />}
          aria-disabled={slide === count - 1}
          onClick={() => go(slide + 1)}
        />
        <IconButton
          label={t(full.on ? 'present.window' : 'present.full')}
          shortcut="F"
          icon={full.on ? <Minimize size={18} aria-hidden /> : <Maximize size={18} aria-hidden />}
          onClick={full.toggle}
        />
        <IconButton
          label={t('present.leave')}
          shortcut="Esc"
          icon={<X size={18} aria-hidden />}
          onClick={onLeave}
        />
      </footer>
    </main>
  );
}

/** A slide for the map, one for each stage, one for the end; the open stage follows. */
function useSlides() {
  const t = useLateT();
  const store = useAppStore();
  const say = useAnnounce();
  const route = useApp(useShallow(selectRoute));
  const count = route.length + 2;
  const [wanted, setWanted] = useState(0);
  const slide = Math.min(wanted, count - 1);

  function go(to: number): void {
    if (to < 0 || to >= count) return;
    setWanted(to);
    const stageId = route[to - 1];
    const name = stageId === undefined ? '' : (store.getState().map.stages[stageId]?.name ?? '');
    if (stageId !== undefined) store.getState().select({ stages: [stageId] });
    say(t('present.slide', { number: to + 1, total: count, name }));
  }

  return { slide, count, route, go };
}

interface Turning {
  readonly slide: number;
  readonly count: number;
  go(to: number): void;
  toggle(): void;
  onLeave(): void;
}

function useKeys({ slide, count, go, toggle, onLeave }: Turning) {
  const acts: Readonly<Record<PresentKey, () => void>> = {
    next: () => go(slide + 1),
    previous: () => go(slide - 1),
    first: () => go(0),
    last: () => go(count - 1),
    full: toggle,
    leave: onLeave,
  };

  function keyDown(event: KeyboardEvent): void {
    const entry = entryOf(PRESENT_KEYS, event);
    const onButton = event.target instanceof Element && event.target.closest('button') !== null;
    if (entry === undefined || (onButton && event.key === ' ')) return;
    event.preventDefault();
    acts[entry.id]();
  }

  return { onKeyDown: keyDown };
}

/** Clicks on the slide and swipes; a press that marks text or hits a button is neither. */
function useHands({ go, slide }: { go: (to: number) => void; slide: number }) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      const onControl = event.target instanceof Element && event.target.closest('button, a');
      start.current =
        onControl === null && event.button === 0 ? { x: event.clientX, y: event.clientY } : null;
    },
    onPointerUp: ({ clientX, clientY, pointerType }: PointerEvent) => {
      const from = start.current;
      start.current = null;
      if (from === null || document.getSelection()?.isCollapsed === false) return;
      const [dx, dy] = [clientX - from.x, clientY - from.y];
      if (Math.abs(dx) > SWIPE && Math.abs(dx) > Math.abs(dy)) go(slide + (dx < 0 ? 1 : -1));
      else if (pointerType === 'mouse' && Math.hypot(dx, dy) < 5) go(slide + 1);
    },
    onPointerCancel: () => {
      start.current = null;
    },
  };
}

interface ProgressProps {
  slide: number;
  route: readonly StageId[];
  go: (to: number) => void;
}

/** The route as a row of its numbers; a press leads there. */
function Progress({ slide, route, go }: ProgressProps) {
  const t = useLateT();
  const names = useApp(useShallow(({ map }) => route.map((id) => map.stages[id]?.name ?? '')));
  return (
    <ol className={styles['progress']} aria-label={t('present.progress')}>
      {route.map((id, index) => (
        <li key={id}>
          <button
            type="button"
            aria-label={t('present.stage', { number: index + 1, name: names[index] ?? '' })}
            aria-current={slide === index + 1 ? 'step' : undefined}
            data-past={index + 1 < slide}
            className={styles['dot']}
            onClick={() => go(index + 1)}
          >
            <HueBadge number={index + 1} />
          </button>
        </li>
      ))}
    </ol>
  );
}
