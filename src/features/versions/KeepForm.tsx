import { useState } from 'react';
import type { MapVersions } from '#core/ports.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './VersionsDialog.module.css';

/** Characters of a version's name. */
const LONGEST = 80;

interface Props {
  versions: MapVersions;
  onDone: (text: string) => Promise<void>;
}

/** Keeps the map as it is now under a name. */
export function KeepForm({ versions, onDone }: Props) {
  const t = useLateT();
  const format = useFormat();
  const [name, setName] = useState('');

  async function keep(): Promise<void> {
    const asked = name.trim();
    if (asked === '') return;
    const kept = await versions.pin(asked);
    if (kept.ok) setName('');
    const text = t('versions.kept', { name: format.quote(asked) });
    await onDone(kept.ok ? text : t('versions.failed'));
  }

  return (
    <form
      className={styles['keep']}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField
        label={t('versions.name')}
        placeholder={t('versions.nameExample')}
        maxLength={LONGEST}
        value={name}
        onValueChange={setName}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {t('versions.keep')}
      </Button>
    </form>
  );
}
