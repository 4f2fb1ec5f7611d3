import { ChevronDown } from 'lucide-react';
import type { ArtifactId } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { Chip } from '#ui/Chip.tsx';
import styles from './ArtifactSection.module.css';

interface Props {
  artifactId: ArtifactId;
  opened: boolean;
  onOpen: () => void;
  onRemove: () => void;
}

export function ArtifactChip({ artifactId, opened, onOpen, onRemove }: Props) {
  const t = useLateT();
  const stored = useApp(({ map }) => map.artifacts[artifactId]?.name ?? '');
  const name = stored.trim() === '' ? t('panel.unnamed') : stored;
  return (
    <Chip tone="accent" onRemove={onRemove} removeLabel={t('panel.removeChosen', { name })}>
      <button
        type="button"
        className={styles['open']}
        aria-expanded={opened}
        title={t('panel.details')}
        onClick={onOpen}
      >
        {name}
        <ChevronDown size={14} aria-hidden className={styles['arrow']} />
      </button>
    </Chip>
  );
}
