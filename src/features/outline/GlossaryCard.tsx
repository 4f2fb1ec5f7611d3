import { useShallow } from 'zustand/react/shallow';
import { termsOf } from '#core/map/queries.ts';
import { useT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import type { AppState } from '#state/store.ts';
import styles from './Cards.module.css';

const NAMED = 3;

function selectTermNames({ map }: AppState): string[] {
  return termsOf(map)
    .map(({ name }) => name.trim())
    .filter((name) => name !== '');
}

/** The way to the words the team agreed on. */
export function GlossaryCard() {
  const t = useT();
  const names = useApp(useShallow(selectTermNames));
  const showGlossary = useApp((state) => state.showGlossary);
  const shown = names.slice(0, NAMED).join(', ');
  return (
    <button type="button" className={styles['card']} onClick={showGlossary}>
      <span className={styles['title']}>{t('outline.glossary')}</span>
      <span className={styles['text']}>
        {names.length === 0
          ? t('outline.glossary.none')
          : t('outline.glossary.some', { names: shown, count: names.length })}
      </span>
    </button>
  );
}
