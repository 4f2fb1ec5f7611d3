import type { SalesMap } from '#core/map/model.ts';
import { numberOf } from '#core/map/queries.ts';
import type { Overflow, OverflowField, Scene } from '#core/onepager/scene.ts';
import { useFormat, useT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import type { PanelTarget } from '#state/store.ts';
import { Button } from '#ui/Button.tsx';
import { Callout } from '#ui/Callout.tsx';
import styles from './OnePagerPage.module.css';

interface Props {
  scene: Scene;
  map: SalesMap;
}

/** Says which texts had to be shortened and leads to them; nothing is cut in silence. */
export function PageAdvice({ scene, map }: Props) {
  const t = useT();
  const format = useFormat();
  const { overflow, missing } = scene;
  if (overflow.length === 0 && missing.length === 0) return null;
  return (
    <div className={styles['advice']}>
      {overflow.length > 0 ? (
        <Callout tone="warn">
          {t('onepager.overflow')}
          <ul className={styles['places']}>
            {overflow.map((place) => (
              <li key={`${place.stageId ?? ''}/${place.field}`}>
                <OverflowPlace place={place} map={map} />
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

interface PlaceProps {
  place: Overflow;
  map: SalesMap;
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

function OverflowPlace({ place, map }: PlaceProps) {
  const t = useT();
  const setView = useApp((state) => state.setView);
  const focusField = useApp((state) => state.focusField);
  const showStage = useApp((state) => state.showStage);
  const { stageId, field } = place;
  const stage = stageId === null ? undefined : map.stages[stageId];
  const name =
    stage === undefined
      ? t('onepager.overflowMap')
      : stage.name || t('onepager.unnamed', { number: numberOf(map, stage.id) });

  function open(): void {
    const target = TARGETS[field];
    setView('map');
    if (stageId !== null && target !== undefined) focusField(stageId, target);
    else showStage(null);
  }

  return (
    <Button variant="quiet" size="s" onClick={open}>
      {t('onepager.overflowItem', { place: name, field: t(`onepager.field.${field}`) })}
    </Button>
  );
}
