import { FileText } from 'lucide-react';
import type { Link, SalesMap } from '#core/map/model.ts';
import { linksOf } from '#core/map/queries.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { Button } from '#ui/Button.tsx';
import styles from './PresentPage.module.css';

/** What leads back and out of the route, and the page to take along. */
export function EndSlide() {
  const t = useLateT();
  const map = useApp((state) => state.map);
  const setView = useApp((state) => state.setView);
  const links = linksOf(map);
  return (
    <>
      <h1 className={styles['title']}>{t('present.end')}</h1>
      {links.length === 0 ? (
        <p className={styles['lead']}>{t('present.noLinks')}</p>
      ) : (
        <ul className={styles['links']}>
          {links.map((link) => (
            <li key={link.id}>
              <b>{t(`board.link.kind.${link.kind}`)}</b>
              <span>{wayOf(map, link)}</span>
              <small>{link.label}</small>
            </li>
          ))}
        </ul>
      )}
      <p className={styles['lead']}>{t('present.takeAlong')}</p>
      <Button
        variant="primary"
        icon={<FileText size={18} aria-hidden />}
        className={styles['take'] ?? ''}
        onClick={() => setView('onepager')}
      >
        {t('present.onepager')}
      </Button>
    </>
  );
}

function wayOf(map: SalesMap, { fromStageId, toStageId }: Link): string {
  const from = map.stages[fromStageId]?.name ?? '';
  const to = toStageId === null ? undefined : map.stages[toStageId]?.name;
  return to === undefined ? from : `${from} → ${to}`;
}
