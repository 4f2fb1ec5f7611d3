import type { SalesMap } from '#core/map/model.ts';
import { numberOf } from '#core/map/queries.ts';
import type { Overflow, OverflowField, Scene } from '#core/onepager/scene.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import type { PanelTarget } from '#state/store.ts';
import { Button } from '#ui/Button.tsx';
import { HueBadge } from '#ui/Badge.tsx';
import { Callout } from '#ui/Callout.tsx';
import styles from './OnePagerPage.module.css';

interface Props {
  scene: Scene;
  map: SalesMap;
}

/** Says which texts had to be shortened and leads to them; nothing is cut in silence. */
export function PageAdvice({ scene, map }: Props) {
  const t = useLateT();
  const format = useFormat();
  const { overflow, missing } = scene;
  if (overflow.length === 0 && missing.length === 0) return null;
  return (
    <div className={styles['advice']}>
      {overflow.length > 0 ? (
        <Callout tone="warn">
          {t('onepager.overflow')}
          <ul className={styles['places']}>
            {byStage(overflow).map((places) => (
              <li key={places[0]?.stageId ?? ''}>
                <OverflowStage places={places} map={map} />
              </li>
            ))}
          </ul>
        </Callout>
      ) : null}
      {missing.length > 0 ? (
        <Callout tone="info">{t('onepager.missingSigns', { signs: format.list(missing) })}</Callout>
      ) : null}
    </div>
  );
}

/** The texts of one stage stand together, in the order of the page. */
function byStage(overflow: readonly Overflow[]): (readonly Overflow[])[] {
  const stages = new Set(overflow.map(({ stageId }) => stageId));
  return [...stages].map((id) => overflow.filter(({ stageId }) => stageId === id));
}

interface StageProps {
  places: readonly Overflow[];
  map: SalesMap;
}

function OverflowStage({ places, map }: StageProps) {
  const t = useLateT();
  const stageId = places[0]?.stageId ?? null;
  const stage = stageId === null ? undefined : map.stages[stageId];
  const number = stage === undefined ? 0 : numberOf(map, stage.id);
  const name = stage === undefined ? t('onepager.overflowMap') : stage.name;
  return (
    <>
      <span className={styles['stageName']} title={name}>
        {number === 0 ? null : <HueBadge number={number} size="s" />}
        {name || t('onepager.unnamed', { number })}
      </span>
      {places.map((place) => (
        <OverflowPlace key={place.field} place={place} />
      ))}
    </>
  );
}

/** Fields of the page → fields of the panel; the rest are the map's own. */
const TARGETS: Readonly<Partial<Record<OverflowField, PanelTarget>>> = {
  name: 'name',
  happens: 'happens',
  metric: 'metric',
  entry: 'entry',
  exit: 'exit',
  artifact: 'artifact',
  nextStep: 'nextStep',
};

/** Leads to the field whose text was shortened. */
function OverflowPlace({ place: { stageId, field } }: { place: Overflow }) {
  const t = useLateT();
  const setView = useApp((state) => state.setView);
  const focusField = useApp((state) => state.focusField);
  const showStage = useApp((state) => state.showStage);

  function open(): void {
    const target = TARGETS[field];
    setView('map');
    if (stageId !== null && target !== undefined) focusField(stageId, target);
    else showStage(null);
  }

  return (
    <Button variant="quiet" size="s" onClick={open}>
      {t(`onepager.field.${field}`)}
    </Button>
  );
}
