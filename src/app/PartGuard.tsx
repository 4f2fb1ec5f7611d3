import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { useT } from '#i18n/react.tsx';
import { downloadMap } from '#state/download-map.ts';
import { useApp, useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { Boundary } from '#ui/Boundary.tsx';
import { Button } from '#ui/Button.tsx';
import styles from './PartGuard.module.css';

interface Props {
  children: ReactNode;
}

/** Route, board, panel or page: when one of them breaks, the others stay usable. */
export function PartGuard({ children }: Props) {
  return <Boundary renderFallback={(retry) => <BrokenPart onRetry={retry} />}>{children}</Boundary>;
}

/** The same for a dialog or a screen that lay over everything: in the middle, with a way out. */
export function BrokenOverlay({ onRetry, onClose }: { onRetry: () => void; onClose: () => void }) {
  const t = useT();
  const ref = useRef<HTMLDivElement>(null);
  const escape = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === 'Escape') onClose();
  });
  useEffect(() => {
    const before = document.activeElement;
    const { current: box } = ref;
    const press = (event: KeyboardEvent) => escape(event);
    box?.addEventListener('keydown', press);
    box?.querySelector('button')?.focus();
    return () => {
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
    };
  }, []);
  return (
    <div ref={ref} className={styles['overlay']}>
      <BrokenPart onRetry={onRetry}>
        <Button variant="quiet" onClick={onClose}>
          {t('common.close')}
        </Button>
      </BrokenPart>
    </div>
  );
}

interface BrokenProps {
  onRetry: () => void;
  children?: ReactNode;
}

function BrokenPart({ onRetry, children }: BrokenProps) {
  const t = useT();
  const store = useAppStore();
  const services = useServices();
  const map = useApp((state) => state.map);
  const openStage = useApp((state) => state.openStage);
  const broken = useRef({ map, openStage });
  useEffect(() => {
    const { current: before } = broken;
    if (before.map !== map || before.openStage !== openStage) onRetry();
  }, [map, openStage, onRetry]);
  return (
    <div className={styles['part']} role="alert">
      <p>{t('problems.part')}</p>
      <div className={styles['actions']}>
        <Button onClick={onRetry}>{t('common.retry')}</Button>
        <Button variant="quiet" onClick={() => downloadMap(services, store.getState().map)}>
          {t('common.downloadCopy')}
        </Button>
        {children}
      </div>
    </div>
  );
}
