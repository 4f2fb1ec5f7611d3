import { Plus } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import { type LineTerm, termsOfLine } from '#core/lint/map/glossary.ts';
import type { CriterionId, Term } from '#core/map/model.ts';
import { useLateT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import { selectCriterionText } from '#state/selectors.ts';
import type { AppState } from '#state/store.ts';
import { Button } from '#ui/Button.tsx';
import { Tooltip } from '#ui/Tooltip.tsx';
import { DefineTerm } from './DefineTerm.tsx';
import styles from './LineTerms.module.css';

interface Props {
  criterionId: CriterionId;
  /** A word that the remark beneath asks to define already. */
  except: string | null;
}

/** Words of a criterion that the glossary explains, and those it ought to. */
export function LineTerms({ criterionId, except }: Props) {
  const t = useLateT();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const uses = useTermsOf(criterionId).filter(({ name }) => name !== except);
  const [opened, setOpened] = useState<string | null>(null);
  const shown = uses.find(({ name }) => name === opened);
  if (uses.length === 0) return null;

  function close(): void {
    const trigger = root.current?.querySelector<HTMLElement>('[aria-expanded="true"]');
    setOpened(null);
    trigger?.focus();
  }

  return (
    <div ref={root} className={styles['terms']}>
      <ul className={styles['list']} aria-label={t('remarks.terms')}>
        {uses.map((use) => (
          <li key={use.name}>
            <TermButton
              use={use}
              controls={id}
              isOpen={use === shown}
              onToggle={() => setOpened(use === shown ? null : use.name)}
            />
          </li>
        ))}
      </ul>
      {shown === undefined ? null : (
        <div id={id} className={styles['card']}>
          {shown.isDefined && shown.term !== null ? (
            <Meaning term={shown.term} />
          ) : (
            <DefineTerm key={shown.name} use={shown} onEnd={close} />
          )}
        </div>
      )}
    </div>
  );
}

/** Terms of a criterion as it stands now; the same list for as long as a key press changes none. */
export function useTermsOf(criterionId: CriterionId): readonly LineTerm[] {
  const select = useMemo(() => selectTerms(criterionId), [criterionId]);
  return useApp(select);
}

function selectTerms(criterionId: CriterionId): (state: AppState) => readonly LineTerm[] {
  const selectText = selectCriterionText(criterionId);
  let text: string | null = null;
  let terms: AppState['map']['terms'] | null = null;
  let uses: readonly LineTerm[] = [];
  return (state) => {
    const now = selectText(state);
    if (now !== text || state.map.terms !== terms) {
      text = now;
      terms = state.map.terms;
      const found = termsOfLine({ terms }, text);
      if (!areSame(uses, found)) uses = found;
    }
    return uses;
  };
}

function areSame(uses: readonly LineTerm[], found: readonly LineTerm[]): boolean {
  return (
    uses.length === found.length &&
    uses.every(({ term, name, span }, at) => {
      const other = found[at];
      return other?.term === term && other.name === name && other.span.start === span.start;
    })
  );
}

interface ButtonProps {
  use: LineTerm;
  controls: string;
  isOpen: boolean;
  onToggle: () => void;
}

function TermButton({ use: { name, term, isDefined }, controls, isOpen, onToggle }: ButtonProps) {
  const t = useLateT();
  const words =
    isDefined && term !== null
      ? t('remarks.term.name', { name, text: shortMeaning(term) })
      : t('remarks.term.undefined', { name });
  return (
    <Tooltip text={words} disabled={isOpen}>
      <button
        type="button"
        aria-label={words}
        aria-expanded={isOpen}
        aria-controls={isOpen ? controls : undefined}
        data-defined={isDefined}
        className={styles['term']}
        onClick={onToggle}
      >
        {name}
        {isDefined ? null : <Plus size={12} aria-hidden />}
      </button>
    </Tooltip>
  );
}

function shortMeaning({ meaning, ours }: Term): string {
  return ours.trim() === '' ? meaning.trim() : ours.trim();
}

function Meaning({ term: { name, meaning, ours, notSameAs } }: { term: Term }) {
  const t = useLateT();
  const store = useAppStore();
  return (
    <>
      {meaning.trim() === '' ? null : <p>{t('remarks.term.name', { name, text: meaning })}</p>}
      {ours.trim() === '' ? null : <p>{t('remarks.term.inTeam', { text: ours })}</p>}
      {notSameAs.trim() === '' ? null : <p>{t('remarks.term.not', { text: notSameAs })}</p>}
      <Button size="s" variant="quiet" onClick={() => store.getState().showGlossary()}>
        {t('remarks.term.open')}
      </Button>
    </>
  );
}
