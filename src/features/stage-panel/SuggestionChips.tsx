import { Plus } from 'lucide-react';
import { useLateT } from '#i18n/react.tsx';
import { Chip } from '#ui/Chip.tsx';
import styles from './ArtifactSection.module.css';

interface Props {
  names: readonly string[];
  onAdd: (name: string) => void;
}

/** The chip goes when it is picked: the focus moves to the next one, or to the field. */
function focusNear(chip: HTMLElement): void {
  const near =
    chip.nextElementSibling ??
    chip.previousElementSibling ??
    chip.closest('fieldset')?.querySelector('li:last-child textarea, input');
  if (near instanceof HTMLElement) near.focus();
}

/** Ready answers at a click. */
export function SuggestionChips({ names, onAdd }: Props) {
  const t = useLateT();
  return (
    <div className={styles['chips']}>
      {names.map((name) => (
        <Chip
          key={name}
          icon={<Plus size={14} aria-hidden />}
          aria-label={t('panel.addSuggested', { name })}
          onClick={(event) => {
            focusNear(event.currentTarget);
            onAdd(name);
          }}
        >
          {name}
        </Chip>
      ))}
    </div>
  );
}
