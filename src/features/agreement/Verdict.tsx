import { ArrowRight } from 'lucide-react';
import type { Border } from '#core/agreement/borders.ts';
import type { RoundResult } from '#core/agreement/round.ts';
import type { Gate, StageId } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { Button } from '#ui/Button.tsx';
import { Callout } from '#ui/Callout.tsx';
import styles from './Agreement.module.css';
import { useStageName } from './use-result.ts';

/** Criteria of a border that are named before the field itself is opened. */
const MOST_CRITERIA = 3;

/** The worst border first, with what to do about it. */
export function Verdict({ result }: { result: RoundResult }) {
  const t = useLateT();
  const [worst, ...others] = result.borders;
  if (worst === undefined) return <Callout tone="ok">{t('agreement.allAgreed')}</Callout>;
  return (
    <>
      <WorstBorder border={worst} />
      {others.length === 0 ? null : (
        <div>
          <h3>{t('agreement.otherBorders')}</h3>
          <ul className={styles['borders']}>
            {others.map((border) => (
              <li key={border.before}>
                <OtherBorder border={border} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** The field to mend: the gate of the criterion that was most probably read in two ways. */
function fieldOf({ before, criteria, mend }: Border): { stageId: StageId; gate: Gate } {
  const [first] = criteria;
  return mend === 'add-exit' || first === undefined
    ? { stageId: before, gate: 'exit' }
    : { stageId: first.stageId, gate: first.gate };
}

function OpenField({ border, variant }: { border: Border; variant?: 'quiet' }) {
  const t = useLateT();
  const nameOf = useStageName();
  const store = useAppStore();
  const { stageId, gate } = fieldOf(border);
  return (
    <Button
      size="s"
      variant={variant}
      onClick={() => {
        store.getState().setView('map');
        store.getState().focusField(stageId, gate);
      }}
    >
      {t(gate === 'exit' ? 'agreement.openExit' : 'agreement.openEntry', {
        stage: nameOf(stageId),
      })}
    </Button>
  );
}

function WorstBorder({ border }: { border: Border }) {
  const t = useLateT();
  const nameOf = useStageName();
  const { before, after, deals, criteria, mend } = border;
  const stage = nameOf(before);
  const blanks = { stage, next: nameOf(after), count: deals.length };
  return (
    <section
      className={styles['worst']}
      aria-label={t('agreement.border', { before: stage, after: nameOf(after) })}
    >
      <h3>{t('agreement.border', { before: stage, after: nameOf(after) })}</h3>
      <Callout tone="warn" title={t('agreement.mend')} actions={<OpenField border={border} />}>
        {mend === 'add-exit' ? t('agreement.addExit', blanks) : t('agreement.reword', blanks)}
        {mend === 'add-exit' ? null : (
          <ul className={styles['criteria']}>
            {criteria.slice(0, MOST_CRITERIA).map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        )}
      </Callout>
    </section>
  );
}

function OtherBorder({ border }: { border: Border }) {
  const t = useLateT();
  const nameOf = useStageName();
  return (
    <>
      <span className={styles['borderName']}>
        {nameOf(border.before)} <ArrowRight size={14} aria-hidden /> {nameOf(border.after)}
      </span>
      <span className={styles['hint']}>
        {t('agreement.disputed', { count: border.deals.length })}
      </span>
      <OpenField border={border} variant="quiet" />
    </>
  );
}
