import { Gauge, TriangleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { USUAL_WINS } from '#core/funnel/funnel.ts';
import { useFormat, useT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { Button } from '#ui/Button.tsx';
import { selectFigures } from './figures.ts';
import { useStageName } from './stage-name.ts';
import styles from './FiguresStrip.module.css';

type Figures = ReturnType<typeof selectFigures>;

/** What the map says about the system as a whole, and in words what is missing to say it. */
export function FiguresStrip() {
  const t = useT();
  const figures = useApp(useShallow(selectFigures));
  const stages = useApp(({ map }) => Object.keys(map.stages).length);
  const [open, setOpen] = useState(false);
  if (stages < 2) return null;
  return (
    <div className={styles['place']} data-bottom-bar>
      <Button
        className={styles['toggle']}
        icon={<Gauge size={16} aria-hidden />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('board.figures')}
      </Button>
      <section aria-label={t('board.figures')} className={styles['strip']} data-open={open}>
        {figures.conversion === null && figures.cycle === null ? (
          <Missing figures={figures} />
        ) : (
          <Known figures={figures} />
        )}
      </section>
    </div>
  );
}

/** Nothing can be computed yet: one sentence instead of four empty figures. */
function Missing({ figures }: { figures: Figures }) {
  const t = useT();
  return (
    <p className={styles['missing']}>
      {t('board.figures.intro')} <Gap figures={figures} text={conversionGap(figures, t)} />
      {' · '}
      <Gap figures={figures} text={t('board.figures.needTime', { count: figures.cycleMissing })} />
    </p>
  );
}

function conversionGap(figures: Figures, t: ReturnType<typeof useT>): string {
  return t('board.figures.needConversion', { count: figures.conversionMissing });
}

function Gap({ figures, text }: { figures: Figures; text: string }) {
  const store = useAppStore();
  const { firstMissing } = figures;
  if (firstMissing === null) return <span>{text}</span>;
  return (
    <button
      type="button"
      className={styles['gap']}
      onClick={() => store.getState().focusField(firstMissing, 'metric')}
    >
      {text}
    </button>
  );
}

function Known({ figures }: { figures: Figures }) {
  const t = useT();
  const format = useFormat();
  const { conversion, cycle, entries } = figures;
  const gap = <Gap figures={figures} text={conversionGap(figures, t)} />;
  const timeGap = (
    <Gap figures={figures} text={t('board.figures.needTime', { count: figures.cycleMissing })} />
  );
  const days = cycle === null ? 0 : Math.round(cycle);
  return (
    <dl className={styles['list']}>
      <Item name={t('board.figures.conversion')}>
        {conversion === null ? gap : about(figures.conversionGuess, format.percent(conversion))}
      </Item>
      <Item name={t('board.figures.cycle')}>
        {cycle === null
          ? timeGap
          : about(
              figures.cycleGuess,
              t('board.figures.days', { count: days, text: format.number(days) }),
            )}
      </Item>
      {conversion === null ? null : (
        <>
          <Item name={t('board.figures.bottleneck')} warn>
            <BottleneckText figures={figures} />
          </Item>
          <Item name={t('board.figures.entries', { wins: USUAL_WINS })}>
            {entries === null
              ? t('board.figures.noneGoOn')
              : about(
                  figures.entriesGuess,
                  t('board.figures.leads', { count: entries, text: format.number(entries) }),
                )}
          </Item>
        </>
      )}
    </dl>
  );
}

function about(guess: boolean, text: string): string {
  return guess ? `≈\u00a0${text}` : text;
}

function BottleneckText({ figures }: { figures: Figures }) {
  const format = useFormat();
  const { bottleneckStage: stage } = figures;
  const name = useStageName(stage);
  return (
    <>
      <TriangleAlert size={14} aria-hidden />
      <span className={styles['name']} title={name}>
        {name}
      </span>
      <span>→ {format.percent(figures.bottleneckRate)}</span>
    </>
  );
}

interface ItemProps {
  name: string;
  warn?: boolean;
  children: ReactNode;
}

function Item({ name, warn = false, children }: ItemProps) {
  return (
    <div className={styles['item']}>
      <dt>{name}</dt>
      <dd data-warn={warn}>{children}</dd>
    </div>
  );
}
