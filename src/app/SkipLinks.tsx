import { useT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { SkipLink } from '#ui/SkipLink.tsx';
import { useScreen } from '#ui/use-media.ts';

/** Ways past the header to what the screen shows, and nowhere else. */
export function SkipLinks() {
  const t = useT();
  const view = useApp((state) => state.view);
  const narrowView = useApp((state) => state.narrowView);
  const panelOpen = useApp((state) => state.panelOpen);
  const screen = useScreen();
  if (view === 'table') return <SkipLink targetId="table">{t('common.skipToTable')}</SkipLink>;
  if (view !== 'map') return null;
  const covered = screen === 'phone' && panelOpen;
  const shows = (part: 'outline' | 'board') =>
    !covered && (screen !== 'phone' || narrowView === part);
  return (
    <>
      {shows('outline') ? (
        <SkipLink targetId="outline">{t('common.skipToOutline')}</SkipLink>
      ) : null}
      {shows('board') ? <SkipLink targetId="board">{t('common.skipToBoard')}</SkipLink> : null}
      {screen === 'wide' || panelOpen ? (
        <SkipLink targetId="panel">{t('common.skipToPanel')}</SkipLink>
      ) : null}
    </>
  );
}
