import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Board } from '#features/board/Board.tsx';
import { Header } from '#features/header/Header.tsx';
import { MapPanel } from '#features/map-panel/MapPanel.tsx';
import { MapsMenu } from '#features/maps/MapsMenu.tsx';
import { ExportMenu } from '#features/onepager/ExportMenu.tsx';
import { PrintHost } from '#features/onepager/PrintHost.tsx';
import { Outline } from '#features/outline/Outline.tsx';
import { ShareButton } from '#features/share/ShareButton.tsx';
import { useSharedPayload } from '#features/share/use-shared-payload.ts';
import { withWords } from '#i18n/late.ts';
import { useT } from '#i18n/react.tsx';
import { downloadMap } from '#state/download-map.ts';
import { fetchGuides } from '#state/guide.tsx';
import type { AutoSave } from '#state/persistence.ts';
import { useApp, useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { useScreen } from '#ui/use-media.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { OverlayFence } from '#ui/OverlayFence.tsx';
import { NarrowSwitch } from './NarrowSwitch.tsx';
import type { StartNotice } from './notice.ts';
import { PartGuard } from './PartGuard.tsx';
import { Notices } from './Notices.tsx';
import styles from './Shell.module.css';
import { type Overlay, useShortcuts } from './shortcuts.ts';
import { useFileEntry } from './file-entry.tsx';
import { useLookEntries } from './look-entries.ts';
import { SkipLinks } from './SkipLinks.tsx';
import { useAddress } from './use-address.ts';
import { useHelpEntries } from './help-entries.tsx';
import { useTools } from './tools.tsx';

const OnePager = lazyPart(
  withWords(() => import('#features/onepager/OnePagerPage.tsx').then((part) => part.OnePagerPage)),
);

const Check = lazyPart(withWords(() => import('./CheckPage.tsx').then((part) => part.CheckPage)));

const StagePanel = lazyPart(
  withWords(async () => {
    const [part] = await Promise.all([
      import('#features/stage-panel/StagePanel.tsx'),
      fetchGuides(),
    ]);
    return part.StagePanel;
  }),
);

const TablePage = lazyPart(
  withWords(() => import('#features/table/TablePage.tsx').then((part) => part.TablePage)),
);

const SharedDoor = lazyPart(
  withWords(() => import('./SharedDoor.tsx').then((part) => part.SharedDoor)),
);

const PresentPage = lazyPart(
  withWords(() =>
    import('#features/presentation/PresentPage.tsx').then((part) => part.PresentPage),
  ),
);

const Overlays = lazyPart(
  withWords(async () => {
    const part = await import('./Overlays.tsx');
    await part.fetchSpeakers();
    return part.Overlays;
  }),
);

interface Props {
  saving: AutoSave;
  notice: StartNotice | null;
}

/** The frame of the app: header, route, board, panel, and which of them a narrow screen shows. */
export function Shell({ saving, notice }: Props) {
  const store = useAppStore();
  const services = useServices();
  const boardRef = useRef<HTMLDivElement>(null);
  const view = useApp((state) => state.view);
  const lookEntries = useLookEntries();
  const [payload, doneWithPayload] = useSharedPayload();
  const { entries: toolEntries, tool } = useTools();
  const [overlay, setOverlay] = useState<Overlay | null | undefined>();
  const helpEntries = useHelpEntries(setOverlay);
  const leavePresentation = useAddress();
  const presenting = view === 'present';
  const { entry: fileEntry, onSaveKey, saver } = useFileEntry();
  useShortcuts(store, saving, setOverlay, onSaveKey);

  return (
    <div className={styles['shell']} data-view={view}>
      <DocumentTitle />
      <SkipLinks />
      <Header
        maps={<MapsMenu more={[fileEntry, ...helpEntries, ...toolEntries, ...lookEntries]} />}
        exports={
          <>
            <ShareButton />
            <ExportMenu boardRef={boardRef} />
          </>
        }
        onDownloadCopy={() => downloadMap(services, store.getState().map)}
        covered={presenting}
      />
      <Notices notice={notice} />
      <NarrowSwitch />
      <MapView boardRef={boardRef} hidden={view !== 'map'} />
      <PartGuard key={view}>
        {view === 'table' ? <TablePage.Part /> : null}
        {view === 'check' ? <Check.Part /> : null}
        {view === 'onepager' ? <OnePager.Part /> : null}
      </PartGuard>
      {presenting ? <PresentPage.Part onLeave={leavePresentation} /> : null}
      {overlay === undefined ? null : (
        <OverlayFence onClose={() => setOverlay(undefined)}>
          <Overlays.Part
            {...{ overlay }}
            looks={lookEntries}
            onOpen={setOverlay}
            onFailed={() => setOverlay(undefined)}
          />
        </OverlayFence>
      )}
      {tool}
      {saver}
      {payload === null ? null : <SharedDoor.Part payload={payload} onDone={doneWithPayload} />}
      <PrintHost flush={flushSync} />
    </div>
  );
}

interface MapViewProps {
  boardRef: React.RefObject<HTMLDivElement | null>;
  hidden: boolean;
}

/**
 * Route, board and panel. What another part covers on a phone is inert: neither keyboard nor
 * screen reader gets lost beneath.
 */
function MapView({ boardRef, hidden }: MapViewProps) {
  const t = useT();
  const narrowView = useApp((state) => state.narrowView);
  const outlineFolded = useApp((state) => state.outlineFolded);
  const panelOpen = useApp((state) => state.panelOpen);
  const openStage = useApp((state) => state.openStage);
  const phone = useScreen() === 'phone';
  const covered = phone && panelOpen;
  // The board is the main part of the page, unless a phone shows another.
  const main = phone && !hidden && (covered || narrowView !== 'board');
  return (
    <div
      {...(main ? { role: 'main', 'aria-label': t('header.view.map') } : {})}
      className={styles['map']}
      inert={hidden}
      data-narrow={narrowView}
      data-folded={outlineFolded}
      data-panel={panelOpen}
    >
      <div
        id="outline"
        tabIndex={-1}
        className={styles['outline']}
        inert={covered || (phone && narrowView !== 'outline')}
        onPointerEnter={StagePanel.prefetch}
        onFocus={StagePanel.prefetch}
      >
        <PartGuard>
          <Outline />
        </PartGuard>
      </div>
      <div
        id="board"
        tabIndex={-1}
        className={styles['board']}
        inert={covered || (phone && narrowView !== 'board')}
        onPointerEnter={StagePanel.prefetch}
        onFocus={StagePanel.prefetch}
      >
        <PartGuard>
          <Board boardRef={boardRef} />
        </PartGuard>
      </div>
      <div id="panel" tabIndex={-1} className={styles['panel']}>
        <PartGuard>{openStage === null ? <MapPanel /> : <StagePanel.Part />}</PartGuard>
      </div>
    </div>
  );
}

/** A part of its own: at every letter of the title only this is rendered, not the whole page. */
function DocumentTitle() {
  const t = useT();
  const title = useApp((state) => state.map.info.title);
  const app = t('header.app');
  useEffect(() => {
    document.title = title === '' || title === app ? app : `${title} · ${app}`;
  }, [title, app]);
  return null;
}
