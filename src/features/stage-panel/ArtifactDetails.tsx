import { TEXT_LIMITS } from '#core/map/limits.ts';
import type { ArtifactFields } from '#core/map/list-commands.ts';
import type { ArtifactId, ArtifactMaker } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { Select } from '#ui/Select.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './ArtifactSection.module.css';

const MAKERS: readonly ArtifactMaker[] = ['', 'buyer', 'seller', 'both'];

export function ArtifactDetails({ artifactId }: { artifactId: ArtifactId }) {
  const t = useLateT();
  const artifact = useApp(({ map }) => map.artifacts[artifactId]);
  const dispatch = useApp((state) => state.dispatch);
  const seal = useApp((state) => state.sealStep);
  if (artifact === undefined) return null;

  function edit(fields: ArtifactFields): void {
    dispatch({ type: 'artifact.edit', artifactId, fields });
  }

  return (
    <div className={styles['details']}>
      <TextField
        label={t('panel.artifactName')}
        maxLength={TEXT_LIMITS.name}
        value={artifact.name}
        onValueChange={(name) => edit({ name })}
        onBlur={seal}
      />
      <TextField
        label={t('panel.place')}
        placeholder={t('panel.placeExample')}
        maxLength={TEXT_LIMITS.sentence}
        value={artifact.place}
        onValueChange={(place) => edit({ place })}
        onBlur={seal}
      />
      <Select
        label={t('panel.maker')}
        value={artifact.maker}
        options={MAKERS.map((value) => ({
          value,
          label: t(value === '' ? 'panel.maker.none' : `panel.maker.${value}`),
        }))}
        onValueChange={(maker) => edit({ maker })}
      />
    </div>
  );
}
