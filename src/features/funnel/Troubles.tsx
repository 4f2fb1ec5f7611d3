import { TriangleAlert } from 'lucide-react';
import type { Trouble } from '#core/funnel/troubles.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { Button } from '#ui/Button.tsx';
import styles from './Funnel.module.css';
import { useStageName } from './words.ts';

/** Missing and impossible figures, each with the way to its field. */
export function Troubles({ troubles }: { troubles: readonly Trouble[] }) {
  const t = useLateT();
  const store = useAppStore();
  const textOf = useTroubleText();
  if (troubles.length === 0) return null;
  return (
    <section className={styles['panel']} aria-label={t('funnel.troubles')}>
      <h3>{t('funnel.troubles')}</h3>
      <ul className={styles['troubles']}>
        {troubles.map((trouble) => (
          <li key={`${trouble.stageId} ${trouble.code}`}>
            <TriangleAlert size={16} aria-hidden />
            <span>{textOf(trouble)}</span>
            <Button
              size="s"
              onClick={() => {
                store.getState().setView('map');
                store.getState().focusField(trouble.stageId, 'metric');
              }}
            >
              {t('funnel.mendMetric')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useTroubleText(): (trouble: Trouble) => string {
  const t = useLateT();
  const format = useFormat();
  const nameOf = useStageName();
  return (trouble) => {
    const stage = nameOf(trouble.stageId);
    switch (trouble.code) {
      case 'unreadable':
        return t('funnel.trouble.unreadable', { stage, typed: trouble.typed });
      case 'above-100': {
        const { countIn, countOut } = trouble;
        return t('funnel.trouble.above-100', { stage, countIn, countOut });
      }
      case 'counts-differ':
        return t('funnel.trouble.counts-differ', {
          stage,
          typed: format.percent(trouble.typed),
          counted: format.percent(trouble.counted),
        });
      default:
        return t(`funnel.trouble.${trouble.code}`, { stage });
    }
  };
}
