import { TEXT_LIMITS } from '#core/map/limits.ts';
import { useT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './Header.module.css';

/** The title is edited where it stands. */
export function MapTitle() {
  const t = useT();
  const title = useApp((state) => state.map.info.title);
  const dispatch = useApp((state) => state.dispatch);
  const sealStep = useApp((state) => state.sealStep);
  return (
    <TextField
      className={styles['mapTitle'] ?? ''}
      look="bare"
      label={t('header.mapTitle')}
      hideLabel
      title={title}
      maxLength={TEXT_LIMITS.title}
      placeholder={t('header.untitled')}
      value={title}
      onValueChange={(next) => dispatch({ type: 'info.edit', fields: { title: next } })}
      onBlur={sealStep}
    />
  );
}
