import { withWords } from '#i18n/late.ts';
import { useApp } from '#state/react.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import type { StartNotice } from './notice.ts';
import styles from './Shell.module.css';

const UnreadableNotice = lazyPart(
  withWords(() => import('#features/maps/StartNotices.tsx').then((part) => part.UnreadableNotice)),
);

const StartToast = lazyPart(
  withWords(() => import('#features/maps/StartNotices.tsx').then((part) => part.StartToast)),
);

const ReaderBar = lazyPart(
  withWords(() => import('#features/tabs/ReaderBar.tsx').then((part) => part.ReaderBar)),
);

const LockNotice = lazyPart(
  withWords(() => import('#features/map-panel/LockNotice.tsx').then((part) => part.LockNotice)),
);

interface Props {
  notice: StartNotice | null;
}

/** What has to be said before anything else: below the header, above the map. */
export function Notices({ notice }: Props) {
  return (
    <>
      <Passing notice={notice} />
      <Refusals />
      <Lasting notice={notice} />
    </>
  );
}

/** What is good to know and asks for nothing. */
function Passing({ notice }: Props) {
  if (notice?.code === 'restored') return <StartToast.Part seconds={notice.seconds} />;
  return notice?.code === 'mended' ? <StartToast.Part mended={notice.mends.length} /> : null;
}

/** What a locked map did not do. */
function Refusals() {
  const refusal = useApp((state) => state.refusal);
  return refusal === null ? null : <LockNotice.Part refusal={refusal} />;
}

function Lasting({ notice }: Props) {
  const isReader = useApp((state) => state.access.mode === 'read');
  const unread = notice?.code === 'unreadable' || notice?.code === 'recovered' ? notice : null;
  if (!isReader && unread === null) return null;
  return (
    <div className={styles['notice']}>
      {isReader ? <ReaderBar.Part /> : null}
      {unread === null ? null : (
        <UnreadableNotice.Part
          failure={unread.failure}
          text={unread.text}
          recovered={unread.code === 'recovered'}
        />
      )}
    </div>
  );
}
