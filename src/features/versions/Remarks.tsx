import { useLateT } from '#i18n/react.tsx';
import styles from './VersionsDialog.module.css';
import type { Remark } from './difference-words.ts';

/** A difference in words; `null` while the versions are read. */
export function Remarks({ remarks }: { remarks: readonly Remark[] | null }) {
  const t = useLateT();
  if (remarks === null) return <p role="status">{t('common.loading')}</p>;
  if (remarks.length === 0) return <p>{t('versions.same')}</p>;
  return (
    <ul className={styles['remarks']}>
      {remarks.map(({ heading, summary, lines }) => (
        <li key={heading}>
          <strong>{heading}</strong>
          {summary === '' ? null : <span>: {summary}</span>}
          {lines.length === 0 ? null : (
            <ul className={styles['lines']}>
              {[...new Set(lines)].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
