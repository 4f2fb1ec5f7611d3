import { MessageCircleQuestionMark } from 'lucide-react';
import { useMemo, useState } from 'react';
import { dismissedRules, openFindings } from '#core/lint/map/dismissed.ts';
import type { Finding } from '#core/lint/model.ts';
import type { CriterionId } from '#core/map/model.ts';
import { findingWords } from '#i18n/finding-words.ts';
import { useLateT } from '#i18n/react.tsx';
import { useReport } from '#state/checking.ts';
import { useApp } from '#state/react.tsx';
import { Button } from '#ui/Button.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import styles from './LineRemark.module.css';

interface Props {
  criterionId: CriterionId;
}

/** What the linter says about a criterion: why two people may differ, and how to mend it. */
export function LineRemark({ criterionId }: Props) {
  const t = useLateT();
  const [answering, setAnswering] = useState(false);
  const [first, ...more] = useOpenFindings(criterionId);
  if (first === undefined) return null;
  const { why, fix } = findingWords(t, first);
  return (
    <div className={styles['remark']}>
      <MessageCircleQuestionMark size={16} className={styles['sign']} aria-hidden />
      <div className={styles['words']}>
        <p>
          <strong>{why}</strong> {fix}
          {more.length === 0 ? null : (
            <span className={styles['more']}> ({t('remarks.more', { count: more.length })})</span>
          )}
        </p>
        {answering ? (
          <AnswerForm {...{ criterionId, rule: first.rule }} onEnd={() => setAnswering(false)} />
        ) : (
          <Button size="s" variant="quiet" onClick={() => setAnswering(true)}>
            {t('remarks.dismiss')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Remarks that ask for something and that nobody has answered; none while the text changes. */
function useOpenFindings(criterionId: CriterionId): readonly Finding[] {
  const judged = useReport((report) => report?.map.criteria[criterionId]?.text);
  const fits = useApp(({ map }) => map.criteria[criterionId]?.text === judged);
  const report = useReport((all) => all?.criteria.get(criterionId));
  const dismissals = useApp(({ map }) => map.dismissals);
  const answered = useMemo(
    () => dismissedRules({ dismissals }).get(criterionId),
    [dismissals, criterionId],
  );
  // What was said about another wording is not shown beneath this one.
  if (report === undefined || !fits) return [];
  return openFindings(report, answered).filter(({ severity }) => severity !== 'info');
}
