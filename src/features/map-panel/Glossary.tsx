import { Plus } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { COUNT_LIMITS } from '#core/map/limits.ts';
import type { TermId } from '#core/map/model.ts';
import { termsOf } from '#core/map/queries.ts';
import type { TermGuide } from '#core/templates/guide.ts';
import { loadTerms } from '#core/templates/index.ts';
import { useLanguage, useLateT } from '#i18n/react.tsx';
import { useApp, useAppStore } from '#state/react.tsx';
import type { AppState } from '#state/store.ts';
import { selectTermIds } from '#state/selectors.ts';
import { useServices } from '#state/services.tsx';
import { useAnnounce } from '#ui/announce.tsx';
import { Chip } from '#ui/Chip.tsx';
import { ComboField } from '#ui/ComboField.tsx';
import styles from './MapPanel.module.css';
import { TermCard } from './TermCard.tsx';

/** How many ready-made terms are offered at once; the others are found by typing. */
const OFFERED = 8;

function selectNames({ map }: AppState): string[] {
  return termsOf(map).map(({ name }) => name.trim().toLocaleLowerCase());
}

/** The words of the team, taken over ready-made or written afresh. */
export function Glossary() {
  const t = useLateT();
  const ids = useApp(useShallow(selectTermIds));
  const [opened, setOpened] = useState<TermId | null>(null);
  const root = useRef<HTMLElement>(null);
  useGlossaryWish(root);

  return (
    <section
      ref={root}
      tabIndex={-1}
      aria-label={t('panel.glossary')}
      className={styles['glossary']}
    >
      <header className={styles['glossaryHead']}>
        <h3 className={styles['section']}>{t('panel.glossary')}</h3>
        <span className={styles['about']}>{t('panel.term.count', { count: ids.length })}</span>
      </header>
      <p className={styles['about']}>{t('panel.glossaryAbout')}</p>
      <ul className={styles['terms']} aria-label={t('panel.glossary')}>
        {ids.map((termId) => (
          <TermCard
            key={termId}
            termId={termId}
            opened={opened === termId}
            onOpen={(open) => setOpened(open ? termId : null)}
            onRemoved={() => root.current?.focus()}
          />
        ))}
      </ul>
      {ids.length < COUNT_LIMITS.terms ? <AddTerm onAdded={setOpened} /> : null}
    </section>
  );
}

/** Wishes that were fulfilled; the store keeps the last one. */
const fulfilled = new WeakSet();

function useGlossaryWish(root: { readonly current: HTMLElement | null }): void {
  const wish = useApp((state) => state.glossaryWish);
  useLayoutEffect(() => {
    if (wish === null || fulfilled.has(wish)) return;
    fulfilled.add(wish);
    root.current?.focus({ preventScroll: true });
    root.current?.scrollIntoView({ block: 'start' });
  }, [wish, root]);
}

function AddTerm({ onAdded }: { onAdded: (termId: TermId) => void }) {
  const t = useLateT();
  const store = useAppStore();
  const services = useServices();
  const announce = useAnnounce();
  const ready = useReadyTerms();
  const taken = useApp(useShallow(selectNames));
  const [typed, setTyped] = useState('');
  const free = ready.filter(({ name }) => !taken.includes(name.toLocaleLowerCase()));

  function add(name: string, known = free.find((term) => term.name === name)): void {
    if (name.trim() === '') return;
    const id = services.ids.next('term');
    const fields = known ?? { name: name.trim() };
    store.getState().dispatch({ type: 'term.add', id, fields: { ...fields } });
    announce(t('panel.term.added', { name: fields.name }));
    setTyped('');
    // A term of one's own has nothing but its name yet: its fields come next.
    if (known === undefined) onAdded(id);
  }

  return (
    <div className={styles['add']}>
      <ComboField
        label={t('panel.term.add')}
        placeholder={t('panel.term.find')}
        value={typed}
        onValueChange={setTyped}
        suggestions={free.map(({ name }) => name)}
        suggestionsLabel={t('panel.term.ready')}
        onCommit={add}
        onBlur={() => add(typed)}
      />
      <div className={styles['chips']}>
        {free.slice(0, OFFERED).map((term) => (
          <Chip
            key={term.name}
            icon={<Plus size={14} aria-hidden />}
            aria-label={t('panel.addSuggested', { name: term.name })}
            title={term.meaning}
            onClick={(event) => {
              const near = event.currentTarget.nextElementSibling;
              if (near instanceof HTMLElement) near.focus();
              add(term.name, term);
            }}
          >
            {term.name}
          </Chip>
        ))}
      </div>
    </div>
  );
}

/** The ready-made terms in the language on screen; none until they are there, or when they fail. */
function useReadyTerms(): readonly TermGuide[] {
  const language = useLanguage();
  const [terms, setTerms] = useState<readonly TermGuide[]>([]);
  useEffect(() => {
    let wanted = true;
    loadTerms(language).then(
      (words) => wanted && setTerms(words.terms),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return terms;
}
