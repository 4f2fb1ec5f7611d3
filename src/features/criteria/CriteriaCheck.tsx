import { useMemo } from 'react';
import { MAP_RULES } from '#core/lint/map/finding.ts';
import type { Dismissal } from '#core/map/model.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { useReport } from '#state/checking.ts';
import { useApp, useAppStore } from '#state/react.tsx';
import { Button } from '#ui/Button.tsx';
import { Callout } from '#ui/Callout.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import styles from './CriteriaCheck.module.css';
import { StageSection } from './StageSection.tsx';
import { remarksByStage, tallyOf } from './remarks-of.ts';
import { useGrowing } from './use-growing.ts';

/** All remarks of the linter in the order of the route, each with the way to its field. */
export function CriteriaCheck() {
  const t = useLateT();
  const map = useApp((state) => state.map);
  const report = useReport((all) => all);
  const stages = useMemo(() => (report === null ? [] : remarksByStage(map, report)), [map, report]);
  const drawn = useGrowing(stages.length);
  if (report === null) return <p role="status">{t('remarks.checking')}</p>;
  const tally = tallyOf(map, report);
  if (tally.total === 0 && stages.length === 0) return <p>{t('remarks.none')}</p>;
  const summary = t('remarks.summary', tally);
  return (
    <div className={styles['check']}>
      {tally.total === 0 ? null : (
        <div className={styles['summary']}>
          <strong>{summary}</strong>
          <ProgressBar
            label={summary}
            value={tally.clear}
            max={tally.total}
            valueText={summary}
            tone={tally.clear === tally.total ? 'ok' : 'accent'}
          />
        </div>
      )}
      {stages.length === 0 ? <Callout tone="ok">{t('remarks.allClear')}</Callout> : null}
      {stages.slice(0, drawn).map((stage) => (
        <StageSection key={stage.stage.id} remarks={stage} />
      ))}
      <Answered />
    </div>
  );
}

/** What the team has answered, with the way to hear the remark again. */
function Answered() {
  const t = useLateT();
  const format = useFormat();
  const store = useAppStore();
  const map = useApp((state) => state.map);
  const answers = Object.values<Dismissal>(map.dismissals);
  if (answers.length === 0) return null;
  return (
    <details className={styles['answered']}>
      <summary>{t('remarks.answered')}</summary>
      <ul className={styles['list']}>
        {answers.map(({ id, criterionId, rule, reason }) => (
          <li key={id} className={styles['row']}>
            <div className={styles['words']}>
              <p>{format.quote(map.criteria[criterionId]?.text ?? '')}</p>
              <p className={styles['fix']}>
                {t(MAP_RULES.has(rule) ? 'remarks.intendedWith' : 'remarks.answeredWith', {
                  reason: reason === '' ? t('remarks.noReason') : reason,
                })}
              </p>
            </div>
            <Button
              size="s"
              onClick={() =>
                store.getState().dispatch({ type: 'dismissal.remove', dismissalId: id })
              }
            >
              {t('remarks.withdraw')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
