import { useEffect, useLayoutEffect, useRef } from 'react';
import type { StageId } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import type { AppState } from '#state/store.ts';
import { isPanelPassing } from '#ui/use-media.ts';
import { ArtifactSection } from './ArtifactSection.tsx';
import { CriteriaSection } from './CriteriaSection.tsx';
import { HappensField } from './HappensField.tsx';
import { LinksSection } from './LinksSection.tsx';
import { MetricSection } from './MetricSection.tsx';
import { MoreSection } from './MoreSection.tsx';
import { NextStepSection } from './NextStepSection.tsx';
import { StageFooter } from './StageFooter.tsx';
import { StageHeader } from './StageHeader.tsx';
import styles from './StagePanel.module.css';
import { PanelProvider } from './panel-context.tsx';

/** Edits every field of the stage that is open; nothing when none is. */
export function StagePanel() {
  return (
    <PanelProvider>
      <Panel />
    </PanelProvider>
  );
}

function selectOpenStage({ openStage, map }: AppState): StageId | null {
  return openStage !== null && Object.hasOwn(map.stages, openStage) ? openStage : null;
}

function Panel() {
  const t = useLateT();
  const root = useRef<HTMLElement>(null);
  const stageId = useApp(selectOpenStage);
  const setPanelOpen = useApp((state) => state.setPanelOpen);
  useStageGone(root, stageId);
  useFocusWish(root);
  useSheetFocus(root);

  return (
    <aside ref={root} aria-label={t('panel.title')} tabIndex={-1} className={styles['panel']}>
      {stageId === null ? null : (
        <StageHeader stageId={stageId} onClose={() => setPanelOpen(false)} />
      )}
      {stageId === null ? null : (
        <div key={stageId} className={styles['fields']}>
          <HappensField stageId={stageId} />
          <MetricSection stageId={stageId} />
          <CriteriaSection stageId={stageId} gate="entry" />
          <CriteriaSection stageId={stageId} gate="exit" />
          <ArtifactSection stageId={stageId} />
          <NextStepSection stageId={stageId} />
          <LinksSection stageId={stageId} />
          <MoreSection stageId={stageId} />
          <StageFooter stageId={stageId} onMoved={() => root.current?.focus()} />
        </div>
      )}
    </aside>
  );
}

/** Undo may take the open stage away: the map's own fields come instead, and the focus stays near. */
function useStageGone(
  root: { readonly current: HTMLElement | null },
  stageId: StageId | null,
): void {
  const store = useAppStore();
  useLayoutEffect(() => {
    if (stageId !== null || store.getState().openStage === null) return;
    if (document.activeElement === document.body) root.current?.parentElement?.focus();
    store.setState({ openStage: null });
  }, [root, stageId, store]);
}

/** Wishes that were fulfilled: the store keeps the last one, and a panel opened anew must not. */
const fulfilled = new WeakSet();

const TARGETS: Partial<Record<string, string>> = {
  entry: '[data-hint-field="entry"] li:last-child textarea',
  exit: '[data-hint-field="exit"] li:last-child textarea',
};

function useFocusWish(root: { readonly current: HTMLElement | null }): void {
  const wish = useApp((state) => state.focusWish);
  useLayoutEffect(() => {
    if (wish === null || fulfilled.has(wish)) return;
    fulfilled.add(wish);
    const selector =
      wish.line === null
        ? (TARGETS[wish.target] ?? `[data-focus="${wish.target}"]`)
        : `textarea[data-line="${wish.line}"]`;
    const field = root.current?.querySelector<HTMLElement>(selector);
    field?.focus({ preventScroll: true });
    field?.scrollIntoView({ block: 'center' });
  }, [wish, root]);
}

/** Where the panel is a sheet over the page, the focus goes in with it and comes back after it. */
function useSheetFocus(root: { readonly current: HTMLElement | null }): void {
  const store = useAppStore();
  const open = useApp((state) => state.panelOpen);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const panel = root.current;
    const { activeElement } = document;
    if (panel === null || !isPanelPassing()) return;
    if (open) {
      if (panel.contains(activeElement)) return;
      opener.current = activeElement;
      panel.focus();
    } else if (activeElement === document.body || panel.contains(activeElement)) {
      const back = opener.current;
      if (back instanceof HTMLElement && back.isConnected) back.focus();
      else focusStage(store.getState().openStage);
    }
  }, [open, root, store]);

  useEffect(() => {
    // On the document, so that lists and menus in the panel hear their Escape first.
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (isPanelPassing() && root.current?.contains(document.activeElement) === true) {
        store.getState().setPanelOpen(false);
      }
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [root, store]);
}

function focusStage(stageId: StageId | null): void {
  const places = document.querySelectorAll<HTMLElement>(
    `[data-outline-stage="${stageId}"], [data-stage-id="${stageId}"]`,
  );
  [...places].find((place) => place.checkVisibility())?.focus();
}
