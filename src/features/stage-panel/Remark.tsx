import { MessageCircleQuestionMark } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MapFinding } from '#core/lint/map/finding.ts';
import type { Finding } from '#core/lint/model.ts';
import { findingWords } from '#i18n/finding-words.ts';
import { useLateT } from '#i18n/react.tsx';
import styles from './LineRemark.module.css';

interface Props {
  finding: Finding | MapFinding;
  /** How many more there are. */
  more: number;
  /** Ways to answer. */
  children?: ReactNode;
}

/** What two people may take differently, and how to mend it. */
export function Remark({ finding, more, children }: Props) {
  const t = useLateT();
  const { why, fix } = findingWords(t, finding);
  return (
    <div className={styles['remark']}>
      <MessageCircleQuestionMark size={16} className={styles['sign']} aria-hidden />
      <div className={styles['words']}>
        <p>
          <strong>{why}</strong> {fix}
          {more === 0 ? null : (
            <span className={styles['more']}> ({t('remarks.more', { count: more })})</span>
          )}
        </p>
        {children}
      </div>
    </div>
  );
}
