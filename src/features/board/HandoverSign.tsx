import { useMemo } from 'react';
import { dismissedRules, openMapFindings } from '#core/lint/map/dismissed.ts';
import type { MapFinding } from '#core/lint/map/finding.ts';
import { arrowKey, findingsByArrow } from '#core/lint/map/handover.ts';
import type { MapReport } from '#core/lint/map/lint-map.ts';
import type { SalesMap, StageId } from '#core/map/model.ts';
import { findingWords } from '#i18n/finding-words.ts';
import { useLateT } from '#i18n/react.tsx';
import { useReport } from '#state/checking.ts';
import { useApp, useAppStore } from '#state/react.tsx';
import { ArrowSign } from './ArrowSign.tsx';

interface Props {
  from: StageId;
  to: StageId;
  names: { from: string; to: string };
}

/** What each finding at an arrow is called on the board. */
const SHORT = { H1: 'gap', H2: 'empty', H3: 'twice', L18: 'twice' } as const;
type ArrowRule = keyof typeof SHORT;

/** The exit before an arrow does not supply the entry after it; leads to the field to mend. */
export function HandoverSign({ from, to, names }: Props) {
  const t = useLateT();
  const store = useAppStore();
  const [first, ...more] = useArrow(from, to);
  if (first === undefined) return null;
  const { place } = first;
  if (place.field !== 'criterion') return null;
  const { why } = findingWords(t, first);
  const rest = more.length === 0 ? '' : ` ${t('remarks.arrow.more', { count: more.length })}`;
  const name = t('remarks.arrow', { ...names, why: `${why}${rest}` });
  return (
    <ArrowSign
      name={name}
      look="handover"
      onClick={() => store.getState().focusField(place.stageId, place.gate, place.criterionId)}
    >
      {t(`remarks.arrow.${SHORT[first.rule as ArrowRule]}`)}
    </ArrowSign>
  );
}

/** The findings of one arrow. As text meanwhile: a report that says the same here draws nothing. */
function useArrow(from: StageId, to: StageId): readonly MapFinding[] {
  const dismissals = useApp(({ map }) => map.dismissals);
  const text = useReport((report) => {
    const found = report === null ? [] : arrowsOf(report, dismissals).get(arrowKey(from, to));
    return JSON.stringify(found ?? []);
  });
  return useMemo(() => JSON.parse(text) as MapFinding[], [text]);
}

interface Known {
  readonly report: MapReport;
  readonly dismissals: SalesMap['dismissals'];
  readonly arrows: ReadonlyMap<string, readonly MapFinding[]>;
}

/** All arrows ask about the same report. */
let last: Known | null = null;

function arrowsOf(report: MapReport, dismissals: SalesMap['dismissals']): Known['arrows'] {
  if (last?.report !== report || last.dismissals !== dismissals) {
    const open = openMapFindings(report.findings, dismissedRules({ dismissals }));
    last = { report, dismissals, arrows: findingsByArrow(open) };
  }
  return last.arrows;
}
