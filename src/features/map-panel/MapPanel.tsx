import { Plus, X } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import type { InfoFields } from '#core/map/commands.ts';
import type { Language } from '#core/map/model.ts';
import { withWords } from '#i18n/late.ts';
import { useT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Select } from '#ui/Select.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';
import { lazyPart, prefetchOn } from '#ui/lazy-part.tsx';
import { isPanelPassing } from '#ui/use-media.ts';
import { LockSwitch } from './LockSwitch.tsx';
import styles from './MapPanel.module.css';

const Glossary = lazyPart(withWords(() => import('./Glossary.tsx').then((part) => part.Glossary)));

/** What is known about the map as a whole; in the place of the stage while none is open. */
export function MapPanel() {
  const t = useT();
  const root = useRef<HTMLElement>(null);
  const setPanelOpen = useApp((state) => state.setPanelOpen);
  const open = useApp((state) => state.panelOpen);

  useLayoutEffect(() => {
    if (open && isPanelPassing() && root.current?.contains(document.activeElement) === false) {
      root.current.focus();
    }
  }, [open]);

  return (
    <aside ref={root} tabIndex={-1} aria-label={t('panel.title')} className={styles['panel']}>
      <header className={styles['header']}>
        <h2 className={styles['title']}>{t('panel.map')}</h2>
        <IconButton
          label={t('common.close')}
          size="s"
          className={styles['close']}
          icon={<X size={18} aria-hidden />}
          onClick={() => {
            setPanelOpen(false);
            focusOutline();
          }}
        />
        <p className={styles['hint']}>{t('panel.mapHint')}</p>
      </header>
      <div className={styles['fields']}>
        <InfoForm />
        <GlossarySection />
      </div>
    </aside>
  );
}

/** A map without terms offers the glossary; its code comes when somebody wants it. */
function GlossarySection() {
  const t = useT();
  const has = useApp(({ map }) => Object.keys(map.terms).length > 0);
  const wished = useApp((state) => state.glossaryWish !== null);
  const showGlossary = useApp((state) => state.showGlossary);
  const [wanted, setWanted] = useState(has);
  // Once there it stays, also after its last term went: the focus is in it.
  if (!wanted && (has || wished)) setWanted(true);
  if (wanted) {
    return <Glossary.Part whenFailed={<p role="alert">{t('panel.glossaryFailed')}</p>} />;
  }
  return (
    <section aria-label={t('panel.glossary')} className={styles['glossary']}>
      <h3 className={styles['section']}>{t('panel.glossary')}</h3>
      <p className={styles['about']}>{t('panel.glossaryAbout')}</p>
      <Button
        icon={<Plus size={16} aria-hidden />}
        {...prefetchOn(Glossary)}
        onClick={showGlossary}
      >
        {t('panel.term.add')}
      </Button>
    </section>
  );
}

/** The sheet goes; the focus goes back to the list it lay over. */
function focusOutline(): void {
  const places = document.querySelectorAll<HTMLElement>('[data-outline-stage], [data-stage-id]');
  [...places].find((place) => place.checkVisibility())?.focus();
}

type InfoText = 'team' | 'author' | 'date' | 'versionLabel';

const LABELS = {
  team: 'panel.map.team',
  author: 'panel.map.author',
  date: 'panel.map.date',
  versionLabel: 'panel.map.version',
} as const;

function useInfo() {
  const info = useApp(({ map }) => map.info);
  const dispatch = useApp((state) => state.dispatch);
  const onBlur = useApp((state) => state.sealStep);
  return { info, onBlur, edit: (fields: InfoFields) => dispatch({ type: 'info.edit', fields }) };
}

function InfoForm() {
  const t = useT();
  const { info, onBlur, edit } = useInfo();
  return (
    <div className={styles['form']}>
      <TextArea
        label={t('panel.map.title')}
        minRows={1}
        oneLine
        maxLength={TEXT_LIMITS.title}
        value={info.title}
        onValueChange={(title) => edit({ title })}
        onBlur={onBlur}
      />
      <div className={styles['pair']}>
        <InfoLine field="team" />
        <InfoLine field="author" />
        <InfoLine field="date" type="date" />
        <InfoLine field="versionLabel" placeholder={t('panel.map.versionExample')} />
      </div>
      <Select<Language>
        label={t('panel.map.language')}
        note={t('panel.map.languageNote')}
        value={info.language}
        options={[
          { value: 'ru', label: t('common.language.ru') },
          { value: 'en', label: t('common.language.en') },
        ]}
        onValueChange={(language) => edit({ language })}
      />
      <LockSwitch />
    </div>
  );
}

interface LineProps {
  field: InfoText;
  type?: 'date';
  placeholder?: string;
}

function InfoLine({ field, ...input }: LineProps) {
  const t = useT();
  const { info, onBlur, edit } = useInfo();
  return (
    <TextField
      {...input}
      label={t(LABELS[field])}
      maxLength={TEXT_LIMITS.name}
      value={info[field]}
      onValueChange={(text) => edit({ [field]: text })}
      onBlur={onBlur}
    />
  );
}
