import type { DealReading, Gateway } from '#core/deals/live-deal.ts';
import type { StageId } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import { Button } from '#ui/Button.tsx';
import { Callout } from '#ui/Callout.tsx';
import styles from './Deals.module.css';
import { useStageName } from './stage-names.ts';
import { useDealEdit } from './use-deal-edit.ts';

/** The stage by the facts and what is missing to move; read out when it changes. */
export function Verdict({ reading }: { reading: DealReading }) {
  const t = useLateT();
  const { realStageId, ahead, mayMove } = reading;
  if (realStageId === null) return <Callout tone="info">{t('deals.choose')}</Callout>;
  const way = reading.gateways.find(({ before }) => before === realStageId);
  const tone = ahead > 0 ? 'warn' : mayMove && way !== undefined ? 'ok' : 'info';
  return (
    <div aria-live="polite">
      <Callout tone={tone} actions={<Correct reading={reading} real={realStageId} />}>
        <Place reading={reading} real={realStageId} /> <Way reading={reading} way={way} />
      </Callout>
    </div>
  );
}

interface Props {
  reading: DealReading;
  real: StageId;
}

function Place({ reading, real }: Props) {
  const t = useLateT();
  const nameOf = useStageName();
  const claimed = reading.deal.stageId;
  if (claimed === null || reading.ahead === 0) {
    return <strong>{t('deals.really', { stage: nameOf(real) })}</strong>;
  }
  const names = { real: nameOf(real), claimed: nameOf(claimed) };
  return <strong>{t(reading.ahead > 0 ? 'deals.notClaimed' : 'deals.further', names)}</strong>;
}

/** What the border in front of the deal asks for. */
function Way({ reading, way }: { reading: DealReading; way: Gateway | undefined }) {
  const t = useLateT();
  const nameOf = useStageName();
  if (way === undefined) return <>{t('deals.last')}</>;
  const next = nameOf(way.after);
  if (way.checks.length === 0) return <>{t('deals.noCriteriaBetween', { next })}</>;
  if (reading.mayMove) return <>{t('deals.mayMove', { next })}</>;
  return (
    <>
      {t('deals.lacks', { next, count: reading.missing.length })}
      <ul className={styles['lacks']}>
        {reading.missing.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  );
}

/** Puts the deal where it belongs, or leads to the border that says nothing. */
function Correct({ reading, real }: Props) {
  const t = useLateT();
  const nameOf = useStageName();
  const store = useAppStore();
  const edit = useDealEdit(reading.deal);
  const way = reading.gateways.find(({ before }) => before === real);
  if (reading.ahead !== 0) {
    return (
      <Button size="s" onClick={() => edit({ stageId: real })}>
        {t('deals.moveTo', { stage: nameOf(real) })}
      </Button>
    );
  }
  if (way === undefined || way.checks.length > 0) return null;
  return (
    <Button
      size="s"
      onClick={() => {
        store.getState().setView('map');
        store.getState().focusField(real, 'exit');
      }}
    >
      {t('deals.openCriteria')}
    </Button>
  );
}
