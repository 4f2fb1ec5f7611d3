import { type ComponentType, type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { OverlayFence } from './OverlayFence.tsx';

interface Failable {
  /** Shown when the code could not be fetched; mounting the part again tries again. */
  whenFailed?: ReactNode;
  /** Called when the code could not be fetched: whoever mounts the part may take it away. */
  onFailed?: (() => void) | undefined;
}

export interface LazyPart<P> {
  readonly Part: ComponentType<P & Failable>;
  /** Starts fetching; harmless to call often. */
  readonly prefetch: () => void;
}

/**
 * A part of the page whose code is fetched when it is first wanted. Mount `Part` when it is
 * wanted: it appears as soon as its code is there, and nothing flickers in its place meanwhile. A part
 * that can be closed is fenced in: when it breaks, the page beneath stays.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  let loaded: ComponentType<P> | null = null;
  let loading: Promise<ComponentType<P>> | null = null;

  function fetchOnce(): Promise<ComponentType<P>> {
    loading ??= load().then(
      (component) => {
        loaded = component;
        return component;
      },
      (error: unknown) => {
        // A failed fetch must not bar the next one.
        loading = null;
        throw error;
      },
    );
    return loading;
  }

  function Part({ whenFailed = null, onFailed, ...props }: P & Failable) {
    const [Loaded, setLoaded] = useState(() => loaded);
    const [failed, setFailed] = useState(false);
    const fail = useEffectEvent(() => {
      setFailed(true);
      onFailed?.();
    });

    useEffect(() => {
      let wanted = true;
      fetchOnce().then(
        (component) => wanted && setLoaded(() => component),
        () => wanted && fail(),
      );
      return () => {
        wanted = false;
      };
    }, []);

    if (Loaded === null) return failed ? whenFailed : null;
    const part = <Loaded {...(props as unknown as P)} />;
    const onClose = wayOut(props);
    return onClose === null ? part : <OverlayFence onClose={onClose}>{part}</OverlayFence>;
  }

  return { Part, prefetch: () => void fetchOnce().catch(() => undefined) };
}

/** Names of the property by which a part that lies over the page is taken away. */
const WAYS_OUT = ['onClose', 'onDone', 'onLeave'] as const;

/** How to take a part away when it breaks; `null` for one that belongs to the page. */
function wayOut(props: object): (() => void) | null {
  const given = props as Readonly<Record<string, unknown>>;
  const found = WAYS_OUT.map((name) => given[name]).find((way) => typeof way === 'function');
  return found === undefined ? null : () => (found as () => void)();
}

/** Spread on the button that opens the part: its code is fetched when a click is near. */
export function prefetchOn(part: { readonly prefetch: () => void }) {
  return {
    onPointerEnter: part.prefetch,
    onPointerDown: part.prefetch,
    onFocus: part.prefetch,
  };
}
