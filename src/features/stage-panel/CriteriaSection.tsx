import { type ReactNode, useMemo } from 'react';
import type { CriterionId, Gate, StageId } from '#core/map/model.ts';
import { criteriaOf } from '#core/map/queries.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { useServices } from '#state/services.tsx';
import { selectWrittenCount } from '#state/selectors.ts';
import { FieldRemark } from './FieldRemark.tsx';
import { Hint } from './Hint.tsx';
import { LineList } from './LineList.tsx';
import { LineRemark } from './LineRemark.tsx';
import { Section } from './Section.tsx';
import { criteriaSource } from './line-source.ts';
import { usePanel } from './panel-context.tsx';

/** More than these are a list to read, not a test to apply. */
const SENSIBLE_MOST = 5;

function remarkBelow(criterionId: CriterionId): ReactNode {
  return <LineRemark criterionId={criterionId} />;
}

interface Props {
  stageId: StageId;
  gate: Gate;
}

export function CriteriaSection({ stageId, gate }: Props) {
  const t = useLateT();
  const store = useAppStore();
  const panel = usePanel();
  const { ids } = useServices();
  const source = useMemo(() => criteriaSource(ids, stageId, gate), [ids, stageId, gate]);
  const tooMany = useApp((state) => selectWrittenCount(stageId, gate)(state) > SENSIBLE_MOST);
  const other = gate === 'entry' ? 'exit' : 'entry';

  function toOther(criterionId: CriterionId) {
    const index = criteriaOf(store.getState().map, stageId, other).length;
    return {
      commands: [{ type: 'criterion.move', criterionId, gate: other, index } as const],
      focus: { id: criterionId, caret: 0 },
    };
  }

  function insert(pattern: string): void {
    const id = ids.next('criterion');
    const blank = /\[[^\]]*\]/u.exec(pattern);
    const from = blank?.index ?? 0;
    panel.wishFor({ id, caret: [from, from + (blank?.[0].length ?? pattern.length)] });
    const index = source.selectIds(store.getState()).length;
    store.getState().dispatch(source.add(index, [{ id, text: pattern }]));
  }

  return (
    <Section
      title={t(`panel.${gate}`)}
      hint={t(`panel.${gate}Hint`)}
      field={gate}
      note={tooMany ? t('panel.manyCriteria') : undefined}
    >
      <LineList
        source={source}
        label={t(`panel.${gate}`)}
        words={{
          fresh: t('panel.newCriterion'),
          placeholder: t('panel.newCriterionPlaceholder'),
          line: (number) => t(`panel.criterion.${gate}`, { number }),
          elsewhere: {
            label: t(gate === 'entry' ? 'panel.toExit' : 'panel.toEntry'),
            move: toOther,
          },
          below: remarkBelow,
        }}
      />
      <FieldRemark {...{ stageId, field: gate }} />
      <Hint {...{ stageId, field: gate }} onInsert={gate === 'exit' ? insert : undefined} />
    </Section>
  );
}
