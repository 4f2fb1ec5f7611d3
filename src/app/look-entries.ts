import { useState } from 'react';
import { languages } from '#i18n/language.ts';
import { useLanguage, useSwitchLanguage, useT } from '#i18n/react.tsx';
import { useServices } from '#state/services.tsx';
import type { MenuEntry } from '#ui/menu-model.ts';
import {
  THEMES,
  applyTheme,
  keepContrast,
  keepTheme,
  showContrast,
  storedContrast,
  storedTheme,
} from './theme.ts';

/** Menu entries that choose theme and language: on a phone the header has no room for the latter. */
export function useLookEntries(): readonly MenuEntry[] {
  const t = useT();
  const language = useLanguage();
  const switchTo = useSwitchLanguage();
  const { settings } = useServices();
  const [theme, setTheme] = useState(() => storedTheme(settings));
  const [contrast, setContrast] = useState(() => storedContrast(settings));
  return [
    { id: 'theme', heading: t('header.theme') },
    ...THEMES.map((choice) => ({
      id: choice,
      label: t(`header.theme.${choice}`),
      checked: choice === theme,
      onSelect: () => {
        applyTheme(choice);
        keepTheme(settings, choice);
        setTheme(choice);
      },
    })),
    {
      id: 'contrast',
      label: t('header.theme.contrast'),
      on: contrast,
      onSelect: () => {
        keepContrast(settings, !contrast);
        setContrast(!contrast);
        void showContrast(settings).catch(() => undefined);
      },
    },
    { id: 'language', heading: t('header.language') },
    ...languages.map((choice) => ({
      id: `language-${choice}`,
      label: t(`common.language.${choice}`),
      checked: choice === language,
      onSelect: () => switchTo(choice),
    })),
  ];
}
