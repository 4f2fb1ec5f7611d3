import { type ReactNode, createContext, useContext, useEffect, useMemo, useRef } from 'react';
import styles from './VisuallyHidden.module.css';

/** Milliseconds in which messages count as one burst; the last of them is read out. */
const BURST = 150;

interface Announcer {
  readonly say: (text: string) => void;
  /** Reads messages out in another element while it is there; gives back how to stop. */
  readonly attach: (element: HTMLElement) => () => void;
}

function createAnnouncer(): Announcer {
  const outlets: HTMLElement[] = [];
  let timer: number | undefined;
  return {
    say(text) {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        const outlet = outlets.at(-1);
        if (outlet === undefined) return;
        // The same words twice are news only if the text differs.
        outlet.textContent = outlet.textContent === text ? `${text}\u00a0` : text;
      }, BURST);
    },
    attach(element) {
      outlets.push(element);
      return () => {
        outlets.splice(outlets.indexOf(element), 1);
      };
    },
  };
}

const AnnouncerContext = createContext<Announcer | null>(null);

/** Holds the one polite live region of the page. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const announcer = useMemo(() => createAnnouncer(), []);
  return (
    <AnnouncerContext value={announcer}>
      {children}
      <LiveOutlet />
    </AnnouncerContext>
  );
}

/** A place where messages are read out; a modal dialog needs its own, the rest being inert. */
export function LiveOutlet() {
  const announcer = useContext(AnnouncerContext);
  const element = useRef<HTMLDivElement>(null);
  useEffect(
    () => (element.current === null ? undefined : announcer?.attach(element.current)),
    [announcer],
  );
  return <div ref={element} aria-live="polite" aria-atomic className={styles['hidden']} />;
}

/** Tells people who do not see the screen what has just happened. */
export function useAnnounce(): (text: string) => void {
  const announcer = useContext(AnnouncerContext);
  if (announcer === null) throw new Error('There is no <AnnouncerProvider> above this component.');
  return announcer.say;
}
