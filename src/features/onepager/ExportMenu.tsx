import { Download } from 'lucide-react';
import type { RefObject } from 'react';
import { exportFormats, exporters } from '#formats/exporters.ts';
import { useT } from '#i18n/react.tsx';
import { Button } from '#ui/Button.tsx';
import { Menu } from '#ui/Menu.tsx';
import styles from './ExportMenu.module.css';
import { useExport } from './use-export.ts';

interface Props {
  /** The element the board is drawn in; needed for its picture. */
  boardRef: RefObject<HTMLElement | null>;
}

export function ExportMenu({ boardRef }: Props) {
  const t = useT();
  const { busy, run } = useExport(boardRef);
  return (
    <Menu
      align="end"
      label={t('header.exportFormats')}
      renderTrigger={(trigger) => (
        <Button
          variant="primary"
          busy={busy !== null}
          icon={<Download aria-hidden size={18} className={styles['icon']} />}
          {...trigger}
        >
          {t('header.export')}
        </Button>
      )}
      entries={exportFormats.map((format) => ({
        id: format,
        label: t(exporters[format].label),
        note: t(`exports.${format}.about`),
        disabled: busy !== null,
        data: { 'data-export': format },
        onSelect: () => void run(format),
      }))}
    />
  );
}
