import { memo, useMemo, useState } from 'react';
import type { LineTerm } from '#core/lint/map/glossary.ts';
import { dismissedRules, openFindings, openMapFindings } from '#core/lint/map/dismissed.ts';
import { MAP_RULES, type MapFinding } from '#core/lint/map/finding.ts';
import type { Finding } from '#core/lint/model.ts';
import type { CriterionId } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useReport } from '#state/checking.ts';
import { useApp } from '#state/react.tsx';
import { Button } from '#ui/Button.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { DefineTerm } from './DefineTerm.tsx';
import { LineTerms, useTermsOf } from './LineTerms.tsx';
import { Remark } from './Remark.tsx';
import styles from './LineRemark.module.css';

interface Props {
  criterionId: CriterionId;
}

/** What is said beneath a criterion: words of the glossary, and the linter's remark. */
export const LineRemark = memo(function LineRemark({ criterionId }: Props) {
  const [first, ...more] = useRemarks(criterionId);
  const uses = useTermsOf(criterionId);
  const undefinedTerm =
    first?.rule === 'L13' && 'span' in first
      ? uses.find(({ span, isDefined }) => !isDefined && span.start === first.span?.start)
      : undefined;
  return (
    <>
      <LineTerms {...{ criterionId }} except={undefinedTerm?.name ?? null} />
      {first === undefined ? null : (
        <Remark key={first.rule} finding={first} more={more.length}>
          <Answers {...{ criterionId, undefinedTerm }} rule={first.rule} />
        </Remark>
      )}
    </>
  );
});

interface AnswersProps extends Props {
  rule: string;
  /** The word the remark asks to define. */
  undefinedTerm: LineTerm | undefined;
}

/** A word may be defined at once; every remark may be answered. */
function Answers({ criterionId, rule, undefinedTerm }: AnswersProps) {
  const t = useLateT();
  const [form, setForm] = useState<'answer' | 'define' | null>(null);
  const kind = MAP_RULES.has(rule) ? 'intended' : 'dismiss';
  const words = {
    dismiss: { because: t('remarks.because'), example: t('remarks.becauseExample') },
    intended: { because: t('remarks.intendedBecause'), example: t('remarks.intendedExample') },
  };

  function leave(): void {
    setForm(null);
    // The form goes away with the focus in it: back to the line it is about.
    document.querySelector<HTMLElement>(`textarea[data-line="${criterionId}"]`)?.focus();
  }

  if (form === 'answer') {
    return <AnswerForm {...{ criterionId, rule }} words={words[kind]} onEnd={leave} />;
  }
  if (form === 'define' && undefinedTerm !== undefined) {
    return <DefineTerm use={undefinedTerm} onEnd={leave} />;
  }
  return (
    <div className={styles['actions']}>
      {undefinedTerm === undefined ? null : (
        <Button size="s" onClick={() => setForm('define')}>
          {t('remarks.term.define')}
        </Button>
      )}
      <Button size="s" variant="quiet" onClick={() => setForm('answer')}>
        {t(`remarks.${kind}`)}
      </Button>
    </div>
  );
}

/**
 * Remarks that ask for something and that nobody has answered: on the wording first, then on what
 * the lines beside it say. None while the text changes.
 */
function useRemarks(criterionId: CriterionId): readonly (Finding | MapFinding)[] {
  const judged = useReport((report) => report?.map.criteria[criterionId]?.text);
  const fits = useApp(({ map }) => map.criteria[criterionId]?.text === judged);
  const wording = useReport((all) => all?.criteria.get(criterionId));
  const findings = useReport((all) => all?.findings);
  const dismissals = useApp(({ map }) => map.dismissals);
  const asking = useMemo(() => {
    const answered = dismissedRules({ dismissals });
    const own = (findings ?? []).filter(
      ({ place }) => place.field === 'criterion' && place.criterionId === criterionId,
    );
    const said = wording === undefined ? [] : openFindings(wording, answered.get(criterionId));
    return [...said, ...openMapFindings(own, answered)].filter(
      ({ severity }) => severity !== 'info',
    );
  }, [wording, findings, dismissals, criterionId]);
  // What was said about another wording is not shown beneath this one.
  return wording === undefined || !fits ? [] : asking;
}
