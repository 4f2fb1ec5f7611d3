import { type ComponentType, type ReactNode, createContext, useContext } from 'react';
import { Boundary } from './Boundary.tsx';

interface FallbackProps {
  onRetry: () => void;
  onClose: () => void;
}

/** What stands in for a dialog or a screen over everything that broke; without one nothing is fenced. */
export const OverlayFallback = createContext<ComponentType<FallbackProps> | null>(null);

interface Props {
  /** Takes what is inside away. */
  onClose: () => void;
  children: ReactNode;
}

/** Keeps a dialog, or a screen over everything, that breaks from taking the page beneath along. */
export function OverlayFence({ onClose, children }: Props) {
  const Fallback = useContext(OverlayFallback);
  if (Fallback === null) return children;
  return (
    <Boundary renderFallback={(onRetry) => <Fallback {...{ onRetry, onClose }} />}>
      {children}
    </Boundary>
  );
}
