import { useFormat, useLateT } from '#i18n/react.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import type { OpenProblem } from './use-doors.ts';
import { useFailureText } from './failure-text.ts';

interface Props {
  problem: OpenProblem;
  onClose: () => void;
}

/** Names the file, the place in it and the way out; the map on the board is untouched. */
export function ProblemDialog({ problem, onClose }: Props) {
  const t = useLateT();
  const format = useFormat();
  const failureText = useFailureText();
  return (
    <Dialog
      open
      onClose={onClose}
      size="s"
      title={t('problems.open.title', { name: format.quote(problem.name) })}
      closeLabel={t('common.close')}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t('common.ok')}
        </Button>
      }
    >
      <p>{failureText(problem.failure)}</p>
      <p>{t('problems.open.untouched')}</p>
    </Dialog>
  );
}
