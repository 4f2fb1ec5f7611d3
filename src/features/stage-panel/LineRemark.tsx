import { MessageCircleQuestionMark } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { LineTerm } from '#core/lint/map/glossary.ts';
import { dismissedRules, openFindings } from '#core/lint/map/dismissed.ts';
import type { Finding } from '#core/lint/model.ts';
import type { CriterionId } from '#core/map/model.ts';
import { findingWords } from '#i18n/finding-words.ts';
import { useLateT } from '#i18n/react.tsx';
import { useReport } from '#state/checking.ts';
import { useApp } from '#state/react.tsx';
import { Button } from '#ui/Button.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { DefineTerm } from './DefineTerm.tsx';
import { LineTerms, useTermsOf } from './LineTerms.tsx';
import styles from './LineRemark.module.css';

interface Props {
  criterionId: CriterionId;
}

/** What is said beneath a criterion: words of the glossary, and the linter's remark. */
export function LineRemark({ criterionId }: Props) {
  const [first, ...more] = useOpenFindings(criterionId);
  const uses = useTermsOf(criterionId);
  const undefinedTerm =
    first?.rule === 'L13'
      ? uses.find(({ span, isDefined }) => !isDefined && span.start === first.span?.start)
      : undefined;
  return (
    <>
      <LineTerms {...{ criterionId }} except={undefinedTerm?.name ?? null} />
      {first === undefined ? null : (
        <Remark {...{ criterionId, first, undefinedTerm }} more={more.length} />
      )}
    </>
  );
}

interface RemarkProps extends Props {
  first: Finding;
  more: number;
  /** The word the remark asks to define. */
  undefinedTerm: LineTerm | undefined;
}

/** Why two people may differ, how to mend it, and the ways to answer. */
function Remark({ criterionId, first, more, undefinedTerm }: RemarkProps) {
  const t = useLateT();
  const [form, setForm] = useState<'answer' | 'define' | null>(null);
  const { why, fix } = findingWords(t, first);
  const back = () => setForm(null);

  function leave(): void {
    back();
    // The form goes away with the focus in it: back to the line it is about.
    document.querySelector<HTMLElement>(`textarea[data-line="${criterionId}"]`)?.focus();
  }

  return (
    <div className={styles['remark']}>
      <MessageCircleQuestionMark size={16} className={styles['sign']} aria-hidden />
      <div className={styles['words']}>
        <p>
          <strong>{why}</strong> {fix}
          {more === 0 ? null : (
            <span className={styles['more']}> ({t('remarks.more', { count: more })})</span>
          )}
        </p>
        {form === 'answer' ? (
          <AnswerForm {...{ criterionId, rule: first.rule }} onEnd={back} />
        ) : form === 'define' && undefinedTerm !== undefined ? (
          <DefineTerm use={undefinedTerm} onEnd={leave} />
        ) : (
          <div className={styles['actions']}>
            {undefinedTerm === undefined ? null : (
              <Button size="s" onClick={() => setForm('define')}>
                {t('remarks.term.define')}
              </Button>
            )}
            <Button size="s" variant="quiet" onClick={() => setForm('answer')}>
              {t('remarks.dismiss')}
            </Button>
          </div>
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
