import type { SalesMap } from '#core/map/model.ts';
import { numberOf } from '#core/map/queries.ts';
import type { PaperName } from '#core/onepager/paper.ts';
import type { Overflow, OverflowField, Scene } from '#core/onepager/scene.ts';
import { useFormat, useLateT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import type { PanelTarget } from '#state/store.ts';
import { Button } from '#ui/Button.tsx';
import { HueBadge } from '#ui/Badge.tsx';
import { Callout } from '#ui/Callout.tsx';
import styles from './PageAdvice.module.css';
import { useChoice } from './use-page-parts.ts';

interface Props {
  scenes: readonly Scene[];
  map: SalesMap;
  /** Called before the app leads to a field: what lies over the map closes. */
  onLeave?: () => void;
}

/** Says which texts had to be shortened and leads to them; nothing is cut in silence. */
export function PageAdvice({ scenes, map, onLeave }: Props) {
  const t = useLateT();
  const format = useFormat();
  const overflow = scenes.flatMap((scene) => scene.overflow);
  const missing = [...new Set(scenes.flatMap((scene) => scene.missing))];
  if (overflow.length === 0 && missing.length === 0) return null;
  return (
    <div className={styles['advice']}>
      {overflow.length > 0 ? (
        <Callout tone="warn" actions={<MoreRoom />}>
          {t('onepager.overflow')}
          <ul className={styles['places']}>
            {byStage(overflow).map((places) => (
              <li key={places[0]?.stageId ?? ''}>
                <OverflowStage places={places} map={map} onLeave={onLeave} />
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

/** The next larger paper of the same house. */
const LARGER: Readonly<Partial<Record<PaperName, PaperName>>> = { a4: 'a3', letter: 'tabloid' };

/** The ways to get everything onto paper without shortening a text. */
function MoreRoom() {
  const t = useLateT();
  const { paper, page, choose, choosePage } = useChoice();
  const larger = LARGER[paper];
  return (
    <>
      {larger === undefined ? null : (
        <Button size="s" onClick={() => choose({ paper: larger })}>
          {t('onepager.larger', { paper: t(`onepager.paper.${larger}`) })}
        </Button>
      )}
      {page.pages === 'more' ? null : (
        <Button size="s" onClick={() => choosePage({ pages: 'more' })}>
          {t('onepager.secondPage')}
        </Button>
      )}
    </>
  );
}

/** The texts of one stage stand together, each once, in the order of the page. */
function byStage(overflow: readonly Overflow[]): (readonly Overflow[])[] {
  const stages = new Set(overflow.map(({ stageId }) => stageId));
  return [...stages].map((id) => {
    const places = overflow.filter(({ stageId }) => stageId === id);
    return places.filter(
      ({ field }, at) => places.findIndex((other) => other.field === field) === at,
    );
  });
}

interface StageProps {
  places: readonly Overflow[];
  map: SalesMap;
  onLeave: (() => void) | undefined;
}

function OverflowStage({ places, map, onLeave }: StageProps) {
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
        <OverflowPlace key={place.field} place={place} onLeave={onLeave} />
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

interface PlaceProps {
  place: Overflow;
  onLeave: (() => void) | undefined;
}

/** Leads to the field whose text was shortened. */
function OverflowPlace({ place: { stageId, field }, onLeave }: PlaceProps) {
  const t = useLateT();
  const setView = useApp((state) => state.setView);
  const focusField = useApp((state) => state.focusField);
  const showStage = useApp((state) => state.showStage);

  function open(): void {
    const target = TARGETS[field];
    onLeave?.();
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
