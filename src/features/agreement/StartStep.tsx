import { Play, UserPlus, X } from 'lucide-react';
import { useState } from 'react';
import { COUNT_LIMITS, TEXT_LIMITS } from '#core/map/limits.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './Agreement.module.css';
import { DealCards } from './DealCards.tsx';
import { Rounds } from './Rounds.tsx';
import { selectHasDeals, useStartRound } from './use-exercise.ts';

/** Cards, people, and the rounds there were. */
export function StartStep() {
  const t = useLateT();
  return (
    <div className={styles['start']}>
      <header className={styles['intro']}>
        <h2>{t('agreement.title')}</h2>
        <p>{t('agreement.about')}</p>
      </header>
      <DealCards />
      <div className={styles['side']}>
        <Raters />
        <Rounds />
      </div>
    </div>
  );
}

function Raters() {
  const t = useLateT();
  const start = useStartRound();
  const hasDeals = useApp(selectHasDeals);
  const [raters, setRaters] = useState<readonly Named[]>([
    { key: 1, name: '' },
    { key: 2, name: '' },
  ]);
  const usual = (index: number) => t('agreement.rater', { number: index + 1 });
  const names = raters.map(({ name }, index) => (name.trim() === '' ? usual(index) : name.trim()));
  const newKey = Math.max(...raters.map(({ key }) => key)) + 1;

  return (
    <section className={styles['panel']} aria-label={t('agreement.raters')}>
      <h3>{t('agreement.raters')}</h3>
      {raters.map((rater, index) => (
        <RaterField
          key={rater.key}
          label={usual(index)}
          name={rater.name}
          onName={(name) =>
            setRaters(raters.map((one) => (one.key === rater.key ? { ...one, name } : one)))
          }
          onRemove={
            raters.length === 1
              ? null
              : () => setRaters(raters.filter(({ key }) => key !== rater.key))
          }
        />
      ))}
      {raters.length === 1 ? <p className={styles['hint']}>{t('agreement.oneRater')}</p> : null}
      <div className={styles['bar']}>
        {raters.length >= COUNT_LIMITS.ratersPerRound ? null : (
          <Button
            variant="quiet"
            icon={<UserPlus size={16} aria-hidden />}
            onClick={() => setRaters([...raters, { key: newKey, name: '' }])}
          >
            {t('agreement.addRater')}
          </Button>
        )}
        <Button
          variant={hasDeals ? 'primary' : 'secondary'}
          icon={<Play size={16} aria-hidden />}
          disabled={!hasDeals}
          onClick={() => start(names)}
        >
          {t('agreement.start')}
        </Button>
      </div>
    </section>
  );
}

interface Named {
  readonly key: number;
  readonly name: string;
}

interface FieldProps {
  /** What the person is called while nobody typed a name. */
  label: string;
  name: string;
  onName: (name: string) => void;
  onRemove: (() => void) | null;
}

function RaterField({ label, name, onName, onRemove }: FieldProps) {
  const t = useLateT();
  return (
    <div className={styles['rater']}>
      <TextField
        label={label}
        hideLabel
        placeholder={label}
        value={name}
        maxLength={TEXT_LIMITS.name}
        onValueChange={onName}
      />
      {onRemove === null ? null : (
        <IconButton
          label={t('agreement.removeRater', { name: name === '' ? label : name })}
          icon={<X size={16} aria-hidden />}
          onClick={onRemove}
        />
      )}
    </div>
  );
}
