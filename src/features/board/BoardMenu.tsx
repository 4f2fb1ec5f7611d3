import { useEffect, useRef, useState } from 'react';
import { loadTerms } from '#core/templates/index.ts';
import { useLanguage, useLateT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { Menu } from '#ui/Menu.tsx';
import styles from './BoardMenu.module.css';
import { useBoard } from './board-context.ts';
import { menuOf } from './menu-entries.tsx';
import type { MenuRequest } from './session.ts';

interface Props {
  request: MenuRequest;
}

/** One menu for all things on the board; a new request is a new menu. */
export function BoardMenu({ request }: Props) {
  return <OpenMenu key={keyOf(request)} request={request} />;
}

function keyOf({ about, at }: MenuRequest): string {
  return JSON.stringify({ about, at });
}

function OpenMenu({ request }: Props) {
  const t = useLateT();
  const store = useAppStore();
  const board = useBoard();
  const place = useRef<HTMLSpanElement>(null);
  const opened = useRef(false);
  const reasons = useLostReasons(request.about.kind === 'reason');
  const { label, entries } = menuOf(request, { t, store, reasons, ...board });

  useEffect(() => {
    const button = place.current?.querySelector('button');
    const board = place.current?.offsetParent?.getBoundingClientRect();
    if (button === null || button === undefined || opened.current) return;
    button.style.left = `${request.at.x - (board?.left ?? 0)}px`;
    button.style.top = `${request.at.y - (board?.top ?? 0)}px`;
    if (request.byKeyboard) {
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    } else button.click();
    opened.current = true;
  }, [request]);

  return (
    <span ref={place}>
      <Menu
        label={label}
        entries={entries}
        renderTrigger={(props) => (
          // Stands where the menu shall open. The menu hands the focus back to it when it closes.
          <button
            type="button"
            {...props}
            tabIndex={-1}
            aria-label={label}
            className={styles['anchor']}
            onFocus={() => {
              request.returnTo?.focus({ preventScroll: true });
              board.actions.closeMenu(request);
            }}
          />
        )}
      />
    </span>
  );
}

/** The closed list of reasons, fetched when somebody is about to choose one. */
function useLostReasons(wanted: boolean): readonly string[] {
  const language = useLanguage();
  const [reasons, setReasons] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!wanted) return;
    // Without the list there is still the reason in one's own words.
    loadTerms(language).then(
      ({ lostReasons }) => setReasons(lostReasons),
      () => undefined,
    );
  }, [wanted, language]);
  return reasons;
}
