import { X } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { TEXT_LIMITS } from '#core/map/limits.ts';
import type { InfoFields } from '#core/map/commands.ts';
import type { Language } from '#core/map/model.ts';
import { useT } from '#i18n/react.tsx';
import { useApp } from '#state/react.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Select } from '#ui/Select.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import styles from './MapPanel.module.css';

const Glossary = lazyPart(() => import('./Glossary.tsx').then((part) => part.Glossary));

/** What is known about the map as a whole; in the place of the stage while none is open. */
export function MapPanel() {
  const t = useT();
  const root = useRef<HTMLElement>(null);
  const setPanelOpen = useApp((state) => state.setPanelOpen);
  const open = useApp((state) => state.panelOpen);

  useLayoutEffect(() => {
    const isSheet = !window.matchMedia('(width >= 1100px)').matches;
    if (open && isSheet && root.current?.contains(document.activeElement) === false) {
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
        <Glossary.Part whenFailed={<p role="alert">{t('panel.glossaryFailed')}</p>} />
      </div>
    </aside>
  );
}

/** The sheet goes; the focus goes back to the list it lay over. */
function focusOutline(): void {
  const places = document.querySelectorAll<HTMLElement>('[data-outline-stage], [data-stage-id]');
  [...places].find((place) => place.checkVisibility())?.focus();
}

function InfoForm() {
  const t = useT();
  const info = useApp(({ map }) => map.info);
  const dispatch = useApp((state) => state.dispatch);
  const seal = useApp((state) => state.sealStep);

  function edit(fields: InfoFields): void {
    dispatch({ type: 'info.edit', fields });
  }

  return (
    <div className={styles['form']}>
      <TextArea
        label={t('panel.map.title')}
        minRows={1}
        oneLine
        maxLength={TEXT_LIMITS.title}
        value={info.title}
        onValueChange={(title) => edit({ title })}
        onBlur={seal}
      />
      <div className={styles['pair']}>
        <TextField
          label={t('panel.map.team')}
          maxLength={TEXT_LIMITS.name}
          value={info.team}
          onValueChange={(team) => edit({ team })}
          onBlur={seal}
        />
        <TextField
          label={t('panel.map.author')}
          maxLength={TEXT_LIMITS.name}
          value={info.author}
          onValueChange={(author) => edit({ author })}
          onBlur={seal}
        />
        <TextField
          type="date"
          label={t('panel.map.date')}
          value={info.date}
          onValueChange={(date) => edit({ date })}
          onBlur={seal}
        />
        <TextField
          label={t('panel.map.version')}
          placeholder={t('panel.map.versionExample')}
          maxLength={TEXT_LIMITS.short}
          value={info.versionLabel}
          onValueChange={(versionLabel) => edit({ versionLabel })}
          onBlur={seal}
        />
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
    </div>
  );
}
