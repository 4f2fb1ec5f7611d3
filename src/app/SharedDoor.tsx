import { ProblemDialog } from '#features/maps/ProblemDialog.tsx';
import { SharedMapDialog } from '#features/share/SharedMapDialog.tsx';
import { useLateT } from '#i18n/react.tsx';

interface Props {
  payload: string;
  onDone: () => void;
}

/** What comes in by a link: a look at the map, or why it cannot be opened. */
export function SharedDoor({ payload, onDone }: Props) {
  const t = useLateT();
  return (
    <SharedMapDialog
      payload={payload}
      onDone={onDone}
      renderProblem={(failure) => (
        <ProblemDialog problem={{ name: t('share.open.fromLink'), failure }} onClose={onDone} />
      )}
    />
  );
}
