import { useMemo, useState } from 'react';
import { analyseFunnel } from '#core/funnel/analysis.ts';
import { USUAL_WINS } from '#core/funnel/funnel.ts';
import { LARGEST_COUNT } from '#core/map/limits.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { TextField } from '#ui/TextField.tsx';
import { Advice } from './Advice.tsx';
import { Chart } from './Chart.tsx';
import { Figures } from './Figures.tsx';
import styles from './Funnel.module.css';
import { Troubles } from './Troubles.tsx';

/** The funnel that the figures of the map make: a picture first, then numbers and what is missing. */
export function FunnelPage() {
  const t = useLateT();
  const map = useApp((state) => state.map);
  const [typed, setTyped] = useState(String(USUAL_WINS));
  const wins = winsOf(typed);
  const analysis = useMemo(() => analyseFunnel(map, wins), [map, wins]);
  return (
    <div className={styles['page']}>
      <header className={styles['intro']}>
        <div>
          <h2>{t('funnel.title')}</h2>
          <p>{t('funnel.about')}</p>
        </div>
        <TextField
          className={styles['wins'] ?? ''}
          label={t('funnel.wins')}
          inputMode="numeric"
          value={typed}
          onValueChange={setTyped}
        />
      </header>
      {analysis.steps.length < 2 ? (
        <p>{t('funnel.needStages')}</p>
      ) : (
        <>
          <Chart analysis={analysis} />
          <div className={styles['side']}>
            <Figures analysis={analysis} wins={wins} />
            <Advice analysis={analysis} />
            <Troubles troubles={analysis.troubles} />
          </div>
        </>
      )}
    </div>
  );
}

/** A whole number from 1; what cannot be one is the usual number. */
function winsOf(typed: string): number {
  const wins = Number(typed.trim());
  return Number.isInteger(wins) && wins >= 1 && wins <= LARGEST_COUNT ? wins : USUAL_WINS;
}
