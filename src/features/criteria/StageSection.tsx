import { memo } from 'react';
import type { MapFinding, Place } from '#core/lint/map/finding.ts';
import type { Finding } from '#core/lint/model.ts';
import { findingWords } from '#i18n/finding-words.ts';
import { useLateT } from '#i18n/react.tsx';
import { useAppStore } from '#state/react.tsx';
import type { AppStore } from '#state/store.ts';
import { HueBadge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import styles from './CriteriaCheck.module.css';
import type { StageRemarks, WordingRemark } from './remarks-of.ts';

/** The remarks on one stage. */
export const StageSection = memo(function StageSection({ remarks }: { remarks: StageRemarks }) {
  const t = useLateT();
  const { stage, number, wording, other } = remarks;
  const name = stage.name.trim() === '' ? t('panel.unnamed') : stage.name;
  return (
    <section className={styles['stage']} aria-labelledby={`remarks-${stage.id}`}>
      <h2 id={`remarks-${stage.id}`} className={styles['heading']}>
        <HueBadge number={number} />
        {name}
      </h2>
      <ul className={styles['list']}>
        {wording.map((remark) => (
          <Wording key={remark.criterion.id} remark={remark} />
        ))}
        {other.map((finding) => (
          <Other key={keyOf(finding)} finding={finding} />
        ))}
      </ul>
    </section>
  );
});

function keyOf({ rule, place, quote }: MapFinding): string {
  return JSON.stringify([rule, place, quote]);
}

function Wording({ remark: { criterion, findings } }: { remark: WordingRemark }) {
  const t = useLateT();
  const { gate, text, stageId, id } = criterion;
  const place: Place = { stageId, field: 'criterion', gate, criterionId: id };
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <span className={styles['place']}>{t(`remarks.place.${gate}`)}</span>
        <p className={styles['text']}>{text}</p>
        {findings.map((finding) => (
          <Words key={finding.rule} finding={finding} />
        ))}
      </div>
      <Mend place={place} />
    </li>
  );
}

function Other({ finding }: { finding: MapFinding }) {
  const t = useLateT();
  const { place } = finding;
  const where = place.field === 'criterion' ? place.gate : fieldOf(place);
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <span className={styles['place']}>{t(`remarks.place.${where}`)}</span>
        <Words finding={finding} />
      </div>
      <Mend place={place} />
    </li>
  );
}

function Words({ finding }: { finding: Finding | MapFinding }) {
  const t = useLateT();
  const { why, fix } = findingWords(t, finding);
  return (
    <p>
      {why} <span className={styles['fix']}>{fix}</span>
    </p>
  );
}

function Mend({ place }: { place: Place }) {
  const t = useLateT();
  const store = useAppStore();
  return (
    <Button size="s" onClick={() => leadTo(store, place)}>
      {t('remarks.mend')}
    </Button>
  );
}

function fieldOf(place: Exclude<Place, { field: 'criterion' }>) {
  if (place.field === 'metric' || place.field === 'artifact') return place.field;
  return 'nextStep';
}

/** Opens the stage and puts the caret where the remark is about. */
function leadTo(store: AppStore, place: Place): void {
  const { setView, focusField } = store.getState();
  setView('map');
  if (place.field === 'criterion') focusField(place.stageId, place.gate, place.criterionId);
  else focusField(place.stageId, fieldOf(place));
}
