import { useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { ArtifactId, StageId } from '#core/map/model.ts';
import { artifactsOf } from '#core/map/queries.ts';
import { useLateT } from '#i18n/react.tsx';
import { useGuide } from '#state/guide.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import type { AppState } from '#state/store.ts';
import { useServices } from '#state/services.tsx';
import { ArtifactChip } from './ArtifactChip.tsx';
import { ArtifactDetails } from './ArtifactDetails.tsx';
import { ArtifactEntry } from './ArtifactEntry.tsx';
import styles from './ArtifactSection.module.css';
import { FieldRemark } from './FieldRemark.tsx';
import { Hint } from './Hint.tsx';
import { Section } from './Section.tsx';
import { SuggestionChips } from './SuggestionChips.tsx';
import { makerOf, sameName, suggestedFor } from './artifact-suggestions.ts';

function selectNames(stageId: StageId) {
  return ({ map }: AppState) => artifactsOf(map, stageId).map(({ name }) => name);
}

/** What remains after the stage: the usual ones at a click, any other by typing. */
export function ArtifactSection({ stageId }: { stageId: StageId }) {
  const t = useLateT();
  const guide = useGuide();
  const store = useAppStore();
  const { ids: source } = useServices();
  const entry = useRef<HTMLDivElement>(null);
  const kind = useApp(({ map }) => map.stages[stageId]?.kind ?? 'own');
  const names = useApp(useShallow(selectNames(stageId)));
  const ids = useApp(
    useShallow(({ map }: AppState) => artifactsOf(map, stageId).map(({ id }) => id)),
  );
  const [draft, setDraft] = useState<ArtifactId>(() => source.next('artifact'));
  const [opened, setOpened] = useState<ArtifactId | null>(null);
  const { usual, all } = suggestedFor(kind, guide);
  const isFree = (name: string) => !names.some((taken) => sameName(taken, name));
  const chosen = ids.filter((id) => id !== draft);

  function add(name: string): void {
    const id = source.next('artifact');
    const fields = { name, maker: makerOf(name, guide) };
    store.getState().dispatch({ type: 'artifact.add', id, stageId, fields });
    store.getState().sealStep();
  }

  function remove(artifactId: ArtifactId): void {
    store.getState().dispatch({ type: 'artifact.remove', artifactId });
    entry.current?.querySelector('input')?.focus();
  }

  return (
    <Section title={t('panel.artifact')} hint={t('panel.artifactHint')} field="artifact">
      <ul className={styles['chips']} aria-label={t('panel.chosen')}>
        {chosen.map((id) => (
          <li key={id}>
            <ArtifactChip
              artifactId={id}
              opened={opened === id}
              onOpen={() => setOpened(opened === id ? null : id)}
              onRemove={() => remove(id)}
            />
          </li>
        ))}
      </ul>
      {opened !== null && chosen.includes(opened) ? <ArtifactDetails artifactId={opened} /> : null}
      <div ref={entry}>
        <ArtifactEntry
          {...{ stageId, draft }}
          suggestions={all.filter(isFree)}
          onDone={() => setDraft(source.next('artifact'))}
        />
      </div>
      <SuggestionChips names={usual.filter(isFree)} onAdd={add} />
      <FieldRemark stageId={stageId} field="artifact" />
      <Hint stageId={stageId} field="artifact" />
    </Section>
  );
}
