import { useEffect, useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import type { LineList as ListName, StageId } from '#core/map/model.ts';
import { linesOf } from '#core/map/queries.ts';
import { loadTerms } from '#core/templates/index.ts';
import { useLanguage, useLateT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import type { AppState } from '#state/store.ts';
import { useServices } from '#state/services.tsx';
import { CountField } from './CountField.tsx';
import { Fold } from './Fold.tsx';
import { LineList } from './LineList.tsx';
import { Section } from './Section.tsx';
import { StageArea, StageLine } from './StageText.tsx';
import { SuggestionChips } from './SuggestionChips.tsx';
import { stageLineSource } from './line-source.ts';

interface Props {
  stageId: StageId;
}

/** What a team agrees on later. */
export function MoreSection({ stageId }: Props) {
  const t = useLateT();
  return (
    <div>
      <Fold label={t('panel.more')} size="m">
        <Lines stageId={stageId} list="redFlag" />
        <Lines stageId={stageId} list="question" />
        <Lines stageId={stageId} list="lostReason" />
        <StageLine
          {...{ stageId }}
          field="handover"
          label={t('panel.handover')}
          placeholder={t('panel.handoverExample')}
        />
        <Stall stageId={stageId} />
        <StageArea
          {...{ stageId }}
          field="privateNotes"
          label={t('panel.privateNotes')}
          note={t('panel.privateNotesNote')}
          limit={TEXT_LIMITS.prose}
          minRows={3}
        />
      </Fold>
    </div>
  );
}

function Stall({ stageId }: Props) {
  const t = useLateT();
  const days = useApp(({ map }) => map.stages[stageId]?.stallDays ?? null);
  const dispatch = useApp((state) => state.dispatch);
  return (
    <>
      <CountField
        label={t('panel.stallDays')}
        value={days}
        onEdit={(stallDays) => dispatch({ type: 'stage.edit', stageId, fields: { stallDays } })}
      />
      <StageArea {...{ stageId }} field="stallAction" label={t('panel.stallAction')} oneLine />
    </>
  );
}

function Lines({ stageId, list }: Props & { list: ListName }) {
  const t = useLateT();
  const { ids } = useServices();
  const source = useMemo(() => stageLineSource(ids, stageId, list), [ids, stageId, list]);
  return (
    <Section title={t(`panel.${list}`)}>
      <LineList
        source={source}
        label={t(`panel.${list}`)}
        words={{
          fresh: t(`panel.${list}.new`),
          placeholder: t(`panel.${list}.new`),
          line: (number) => t(`panel.${list}.line`, { number }),
        }}
      />
      {list === 'lostReason' ? <LostReasons stageId={stageId} /> : null}
    </Section>
  );
}

/** A closed list to pick from, so that losses can be counted. */
function LostReasons({ stageId }: Props) {
  const store = useAppStore();
  const { ids } = useServices();
  const language = useLanguage();
  const [reasons, setReasons] = useState<readonly string[]>([]);
  const texts = useApp(
    useShallow(({ map }: AppState) => linesOf(map, stageId, 'lostReason').map(({ text }) => text)),
  );

  useEffect(() => {
    let wanted = true;
    loadTerms(language).then(
      (words) => wanted && setReasons(words.lostReasons),
      // Without suggestions the list still works.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [language]);

  function add(text: string): void {
    const lines = [{ id: ids.next('line'), text }];
    const index = texts.length;
    store.getState().dispatch({ type: 'line.add', stageId, list: 'lostReason', index, lines });
    store.getState().sealStep();
  }

  const free = reasons.filter((reason) => !texts.includes(reason));
  return <SuggestionChips names={free} onAdd={add} />;
}
